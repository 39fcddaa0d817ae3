package io.github.exchangetables.parser;

import java.util.Set;
import java.util.function.Supplier;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * A URL without markup around it (GFM, section 6.9). It is found before other markup, so that
 * brackets, emphasis and code marks directly after it are part of it.
 *
 * <p>After an opening bracket that is not closed, the URL may be part of a link. cmark-gfm does not
 * look for one there, nor does this class.
 */
final class BareUrl extends CustomNode {

  private final String literal;

  private BareUrl(String literal) {
    this.literal = literal;
  }

  /** The source. */
  String literal() {
    return literal;
  }

  /** Parses such URLs. */
  static final class Factory implements InlineContentParserFactory {

    private final Supplier<String> text;

    /** Creates a factory for the text that the supplier returns at the time of parsing. */
    Factory(Supplier<String> text) {
      this.text = text;
    }

    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('h', 'H', 'w', 'W');
    }

    @Override
    public InlineContentParser create() {
      return new UrlParser(text);
    }
  }

  /** Parses the URLs of one text. */
  private static final class UrlParser implements InlineContentParser {

    private final Supplier<String> text;

    /** The number of opening brackets before {@link #counted} that no bracket closes. */
    private int open;

    private int counted;

    private @Nullable BareUrls urls;

    UrlParser(Supplier<String> text) {
      this.text = text;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
      Scanner scanner = state.scanner();
      Position before = scanner.position();
      scanner.next();
      int start =
          scanner.getSource(before, scanner.position()).getSourceSpans().get(0).getInputIndex();
      int end = isInBrackets(start) ? BareUrls.NONE : end(start);
      if (end <= start) {
        return ParsedInline.none();
      }
      for (int i = start + 1; i < end; i++) {
        scanner.next();
      }
      return ParsedInline.of(new BareUrl(text.get().substring(start, end)), scanner.position());
    }

    private int end(int start) {
      if (urls == null) {
        urls = new BareUrls(text.get());
      }
      return start == 0 || BareUrls.isBoundary(text.get().charAt(start - 1))
          ? urls.urlEnd(start)
          : BareUrls.NONE;
    }

    private boolean isInBrackets(int offset) {
      String markdown = text.get();
      while (counted < offset) {
        char c = markdown.charAt(counted);
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
