package io.github.exchangetables.parser;

import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;

/**
 * Parses a list item with more than four columns of white space after its marker. In CommonMark its
 * content is indented code; in MDX it begins after the white space, at any column.
 */
final class MdxItemParser extends ContainerBlockParser {

  private static final int TAB_STOP = 4;
  private static final int MAX_DIGITS = 9;

  private final int contentIndent;

  private MdxItemParser(int markerIndent, int contentIndent) {
    super(item(markerIndent, contentIndent));
    this.contentIndent = contentIndent;
  }

  private static ListItem item(int markerIndent, int contentIndent) {
    ListItem item = new ListItem();
    item.setMarkerIndent(markerIndent);
    item.setContentIndent(contentIndent);
    return item;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() >= contentIndent
        ? BlockContinue.atColumn(state.getColumn() + contentIndent)
        : BlockContinue.none();
  }

  /** Starts an item, and a list if the line is not in one, or returns none. */
  static BlockStart tryStart(ParserState state, Block matched, boolean interrupts) {
    CharSequence line = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    int markerEnd = markerEnd(line, start, interrupts);
    if (markerEnd < 0 || isThematicBreak(line, start)) {
      return BlockStart.none();
    }
    int markerColumn = state.getColumn() + state.getIndent();
    int afterMarker = markerColumn + markerEnd - start;
    int column = afterMarker;
    int content = markerEnd;
    while (content < line.length() && Whitespace.isBlank(line.charAt(content))) {
      column += line.charAt(content) == '\t' ? TAB_STOP - column % TAB_STOP : 1;
      content++;
    }
    if (content == line.length() || column - afterMarker <= TAB_STOP) {
      return BlockStart.none();
    }
    MdxItemParser item = new MdxItemParser(state.getIndent(), column - state.getColumn());
    BlockStart starts =
        matched instanceof ListBlock
            ? BlockStart.of(item)
            : BlockStart.of(new MdxListParser(), item);
    return starts.atIndex(content);
  }

  /** The offset after the marker of a list item, or -1. */
  private static int markerEnd(CharSequence line, int start, boolean interrupts) {
    int i = start;
    while (i < line.length() && i - start < MAX_DIGITS && isDigit(line.charAt(i))) {
      i++;
    }
    if (i == line.length()) {
      return -1;
    }
    boolean marker =
        i == start
            ? "-+*".indexOf(line.charAt(i)) >= 0
            : ".)".indexOf(line.charAt(i)) >= 0
                && !(interrupts && !"1".contentEquals(line.subSequence(start, i)));
    return marker ? i + 1 : -1;
  }

  /** Tells whether a line repeats its first character (CommonMark, section 4.1). */
  private static boolean isThematicBreak(CharSequence line, int start) {
    int marks = 0;
    for (int i = start; i < line.length(); i++) {
      if (line.charAt(i) == line.charAt(start)) {
        marks++;
      } else if (!Whitespace.isBlank(line.charAt(i))) {
        return false;
      }
    }
    return marks > 2;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Parses the list around such items. */
  private static final class MdxListParser extends ContainerBlockParser {

    MdxListParser() {
      super(new BulletList());
    }

    @Override
    public boolean canContain(Block child) {
      return child instanceof ListItem;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      // An item decides whether it continues.
      return BlockContinue.atIndex(state.getIndex());
    }
  }
}
