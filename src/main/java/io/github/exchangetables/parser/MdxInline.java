package io.github.exchangetables.parser;

import java.util.Set;
import java.util.function.Supplier;
import org.commonmark.node.CustomNode;
import org.jspecify.annotations.Nullable;

/** A JSX tag or an MDX expression inside text. */
final class MdxInline extends CustomNode {

  private static final Set<Character> TRIGGERS = Set.of('<', '{');

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

  /**
   * Creates a factory of parsers for the text that the supplier returns at the time of parsing.
   * They parse tags and expressions before commonmark parses HTML.
   */
  static SourceParser.Factory factory(Supplier<String> text) {
    return new SourceParser.Factory(TRIGGERS, () -> new MdxInlineParser(text.get()));
  }

  private static final class MdxInlineParser extends SourceParser {

    private @Nullable JsxScanner jsx;

    MdxInlineParser(String text) {
      super(text);
    }

    @Override
    int end(int start) {
      if (jsx == null) {
        jsx = new JsxScanner(text);
      }
      return text.charAt(start) == '<'
          ? jsx.tagEnd(start, (name, from, to) -> {})
          : jsx.expressionEnd(start);
    }

    @Override
    CustomNode node(String literal) {
      return new MdxInline(literal);
    }
  }
}
