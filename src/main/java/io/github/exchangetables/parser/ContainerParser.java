package io.github.exchangetables.parser;

import java.util.Optional;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Parses a container of MkDocs, whose content is indented by four spaces: an admonition ({@code !!!
 * note}, {@code ??? tip}, {@code ???+ tip}) or a content tab ({@code === "Linux"}).
 */
final class ContainerParser extends ContainerBlockParser {

  private static final int CONTENT_INDENT = 4;

  private ContainerParser() {
    super(new CustomBlock() {});
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() >= CONTENT_INDENT
        ? BlockContinue.atColumn(state.getColumn() + CONTENT_INDENT)
        : BlockContinue.none();
  }

  /** Starts a container at its opening line. */
  static final class Factory implements BlockParserFactory {

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      if (state.getIndent() >= CONTENT_INDENT || !opens(line, state.getNextNonSpaceIndex())) {
        return BlockStart.none();
      }
      return BlockStart.of(new ContainerParser()).atIndex(line.length());
    }

    private static boolean opens(CharSequence line, int start) {
      // commonmark does not look for blocks in blank lines.
      return switch (line.charAt(start)) {
        case '!' ->
            marker(line, start, "!!!", "").map(end -> isAdmonition(line, end)).orElse(false);
        case '?' ->
            marker(line, start, "???", "+").map(end -> isAdmonition(line, end)).orElse(false);
        case '=' -> marker(line, start, "===", "+!").map(end -> isTab(line, end)).orElse(false);
        default -> false;
      };
    }

    /** Returns the offset after the marker and its optional flags. */
    private static Optional<Integer> marker(
        CharSequence line, int start, String marker, String flags) {
      for (int i = 0; i < marker.length(); i++) {
        if (start + i >= line.length() || line.charAt(start + i) != marker.charAt(i)) {
          return Optional.empty();
        }
      }
      int end = start + marker.length();
      while (end < line.length() && flags.indexOf(line.charAt(end)) >= 0) {
        end++;
      }
      return Optional.of(end);
    }

    private static boolean isAdmonition(CharSequence line, int markerEnd) {
      int type = Whitespace.skip(line, markerEnd, line.length());
      return type < line.length() && Character.isLetter(line.charAt(type));
    }

    private static boolean isTab(CharSequence line, int markerEnd) {
      int title = Whitespace.skip(line, markerEnd, line.length());
      return title > markerEnd
          && title < line.length()
          && (line.charAt(title) == '"' || line.charAt(title) == '\'');
    }
  }
}
