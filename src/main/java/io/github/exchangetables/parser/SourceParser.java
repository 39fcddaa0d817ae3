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

/**
 * Parses inlines that keep their source. Where one ends depends on the text as a whole, which
 * commonmark does not give to its inline parsers.
 */
abstract class SourceParser implements InlineContentParser {

  /** The text that is parsed. */
  final String text;

  /** Creates a parser of the inlines of one text. */
  SourceParser(String text) {
    this.text = text;
  }

  /** The offset after the inline that begins at an offset, or a smaller number if none does. */
  abstract int end(int start);

  /** Creates the inline. */
  abstract CustomNode node(String literal);

  @Override
  public final ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position before = scanner.position();
    scanner.next();
    int start =
        scanner.getSource(before, scanner.position()).getSourceSpans().get(0).getInputIndex();
    int end = end(start);
    if (end <= start) {
      return ParsedInline.none();
    }
    for (int i = start + 1; i < end; i++) {
      scanner.next();
    }
    return ParsedInline.of(node(text.substring(start, end)), scanner.position());
  }

  /**
   * Creates a parser for each text.
   *
   * @param triggers the characters with which the inlines begin
   * @param parser creates the parser of the text that is parsed now
   */
  record Factory(Set<Character> triggers, Supplier<SourceParser> parser)
      implements InlineContentParserFactory {

    @Override
    public Set<Character> getTriggerCharacters() {
      return triggers;
    }

    @Override
    public InlineContentParser create() {
      return parser.get();
    }
  }
}
