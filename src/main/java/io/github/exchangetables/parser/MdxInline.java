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

/** A JSX tag or an MDX expression inside text. */
final class MdxInline extends CustomNode {

  private final String literal;

  private MdxInline(String literal) {
    this.literal = literal;
  }

  /** The source. */
  String literal() {
    return literal;
  }

  boolean isTag() {
    return literal.charAt(0) == '<';
  }

  /** Tells whether this is an expression with only comments. */
  boolean isComment() {
    return isComment(literal);
  }

  /** Tells whether a text that begins with a brace is an expression with only comments. */
  static boolean isComment(String literal) {
    int i = Whitespace.skip(literal, 1, literal.length());
    boolean comment = literal.startsWith("/*", i);
    while (literal.startsWith("/*", i)) {
      int end = literal.indexOf("*/", i + 2);
      i = end < 0 ? i + 1 : Whitespace.skip(literal, end + 2, literal.length());
    }
    return comment && i == literal.length() - 1;
  }

  /** Parses tags and expressions before commonmark parses HTML. */
  static final class Factory implements InlineContentParserFactory {

    private final Supplier<String> text;

    /** Creates a factory for the text that the supplier returns at the time of parsing. */
    Factory(Supplier<String> text) {
      this.text = text;
    }

    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('<', '{');
    }

    @Override
    public InlineContentParser create() {
      return new MdxInlineParser(text);
    }
  }

  private static final class MdxInlineParser implements InlineContentParser {

    private final Supplier<String> text;
    private @Nullable JsxScanner jsx;

    MdxInlineParser(Supplier<String> text) {
      this.text = text;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
      Scanner scanner = state.scanner();
      Position before = scanner.position();
      boolean tag = scanner.peek() == '<';
      scanner.next();
      int start =
          scanner.getSource(before, scanner.position()).getSourceSpans().get(0).getInputIndex();
      if (jsx == null) {
        jsx = new JsxScanner(text.get());
      }
      int end = tag ? jsx.tagEnd(start, (name, from, to) -> {}) : jsx.expressionEnd(start);
      if (end == JsxScanner.NONE) {
        return ParsedInline.none();
      }
      for (int i = start + 1; i < end; i++) {
        scanner.next();
      }
      return ParsedInline.of(new MdxInline(text.get().substring(start, end)), scanner.position());
    }
  }
}
