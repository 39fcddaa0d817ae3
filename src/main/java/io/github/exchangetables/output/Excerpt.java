package io.github.exchangetables.output;

import io.github.exchangetables.diagnostic.Range;

/**
 * Shows a stretch of a line with a caret under every column of it. Of a line that is too long the
 * part around the stretch is shown.
 */
final class Excerpt {

  private static final String INDENT = "    ";
  private static final String ELLIPSIS = "…";

  private final int width;

  private String line = "";
  private int column = 1;
  private int offset;

  /** Makes excerpts of so many columns at most, the indentation aside. */
  Excerpt(int width) {
    this.width = width;
  }

  /** Two lines. Ranges in one line are found fastest in their order. */
  String of(String sourceLine, Range range) {
    int start = offset(sourceLine, range.column());
    int length = Math.min(range.end() - range.start(), sourceLine.length() - start);
    String before = clean(sourceLine, Math.max(0, start - width), start);
    String marked = clean(sourceLine, start, start + Math.min(length, width));
    String after = clean(sourceLine, start + length, start + length + width);
    boolean whole = start <= width && length <= width;
    if (!whole || DisplayWidth.of(before + marked + after) > width) {
      marked = DisplayWidth.cut(marked, Math.max(1, width * 2 / 3));
      int room = width - DisplayWidth.of(marked);
      after = DisplayWidth.cut(after, Math.max(room / 2, room - DisplayWidth.of(before)));
      before = cutStart(before, room - DisplayWidth.of(after), start > width);
    }
    return INDENT
        + (before + marked + after).stripTrailing()
        + "\n"
        + INDENT
        + " ".repeat(DisplayWidth.of(before))
        + "^".repeat(Math.max(1, DisplayWidth.of(marked)))
        + "\n";
  }

  private static String cutStart(String text, int columns, boolean isCut) {
    String cut = DisplayWidth.cutStart(text, columns);
    return isCut && !cut.startsWith(ELLIPSIS) ? ELLIPSIS + cut : cut;
  }

  /** Where a column begins; a walk along a line goes on where the last one ended. */
  private int offset(String sourceLine, int wanted) {
    if (!sourceLine.equals(line) || wanted < column) {
      line = sourceLine;
      column = 1;
      offset = 0;
    }
    while (column < wanted && offset < line.length()) {
      offset += Character.charCount(line.codePointAt(offset));
      column++;
    }
    return offset;
  }

  /** A part without tabs, and fit for a terminal. */
  private static String clean(String line, int start, int end) {
    int from = isInsideCodePoint(line, start) ? start + 1 : start;
    int to = Math.min(end, line.length());
    return SafeText.of(
        line.substring(Math.min(from, to), isInsideCodePoint(line, to) ? to - 1 : to)
            .replace('\t', ' '));
  }

  private static boolean isInsideCodePoint(String line, int offset) {
    return offset > 0
        && offset < line.length()
        && Character.isSurrogatePair(line.charAt(offset - 1), line.charAt(offset));
  }
}
