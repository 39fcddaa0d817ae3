package io.github.exchangetables.parser;

import java.util.Set;
import java.util.function.Supplier;
import org.commonmark.node.CustomNode;
import org.jspecify.annotations.Nullable;

/**
 * A URL without markup around it (GFM, section 6.9). It is found before other markup, so that
 * brackets, emphasis and code marks directly after it are part of it.
 *
 * <p>After an opening bracket that is not closed, the URL may be part of a link. cmark-gfm does not
 * look for one there, nor does this class.
 */
final class BareUrl extends CustomNode {

  private static final Set<Character> TRIGGERS = Set.of('h', 'H', 'w', 'W');

  private final String literal;

  private BareUrl(String literal) {
    this.literal = literal;
  }

  /** The source. */
  String literal() {
    return literal;
  }

  /** Creates a factory of parsers for the text that the supplier returns at the time of parsing. */
  static SourceParser.Factory factory(Supplier<String> text) {
    return new SourceParser.Factory(TRIGGERS, () -> new UrlParser(text.get()));
  }

  /** Parses the URLs of one text. */
  private static final class UrlParser extends SourceParser {

    /** The number of opening brackets before {@link #counted} that no bracket closes. */
    private int open;

    private int counted;

    private @Nullable BareUrls urls;

    UrlParser(String text) {
      super(text);
    }

    @Override
    int end(int start) {
      if (isInBrackets(start) || (start > 0 && !BareUrls.isBoundary(text.charAt(start - 1)))) {
        return BareUrls.NONE;
      }
      if (urls == null) {
        urls = new BareUrls(text);
      }
      int end = urls.urlEnd(start);
      // Brackets in the URL are not brackets of a link.
      counted = Math.max(counted, end);
      return end;
    }

    @Override
    CustomNode node(String literal) {
      return new BareUrl(literal);
    }

    private boolean isInBrackets(int offset) {
      while (counted < offset) {
        char c = text.charAt(counted);
        if (c == '\\') {
          counted++;
        } else if (c == '[') {
          open++;
        } else if (c == ']' && open > 0) {
          open--;
        }
        counted++;
      }
      return open > 0;
    }
  }
}
