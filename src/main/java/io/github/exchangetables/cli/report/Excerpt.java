package io.github.exchangetables.cli.report;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.text.DisplayWidth;
import io.github.exchangetables.text.SafeText;

/**
 * A line of the source, and below it carets under a range. If the line is too long, only the part
 * around the range is shown.
 */
final class Excerpt {

  private static final String ELLIPSIS = "…";

  private final int width;

  private String line = "";
  private int column = 1;
  private int offset;

  /**
   * The line, and what is below it.
   *
   * @param source the line
   * @param indent the spaces before the carets
   * @param carets the carets; empty if the range is the whole line
   */
  record Lines(String source, String indent, String carets) {}

  /** Creates excerpts with a maximum width in columns. */
  Excerpt(int width) {
    this.width = width;
  }

  /** Returns the two lines. Ranges of one line are located fastest in source order. */
  Lines of(String sourceLine, Range range) {
    int start = offset(sourceLine, range.column());
    int length = Math.min(range.end() - range.start(), sourceLine.length() - start);
    String before = clean(sourceLine, Math.max(0, start - width), start);
    String marked = clean(sourceLine, start, start + Math.min(length, width));
    String after = clean(sourceLine, start + length, start + length + width);
    boolean cutBefore = start > width;
    boolean cutAfter = start + length + width < sourceLine.length();
    boolean isWholeLine =
        !cutBefore && !cutAfter && before.isBlank() && after.isBlank() && !marked.isBlank();
    if (isWholeLine) {
      return new Lines(cutEnd(before + marked, width, length > width).stripTrailing(), "", "");
    }
    boolean whole = !cutBefore && !cutAfter && length <= width;
    if (!whole || DisplayWidth.of(before + marked + after) > width) {
      marked = DisplayWidth.cut(marked, Math.max(1, width * 2 / 3));
      int room = width - DisplayWidth.of(marked);
      after = cutEnd(after, Math.max(room / 2, room - DisplayWidth.of(before)), cutAfter);
      before = cutStart(before, room - DisplayWidth.of(after), cutBefore);
    }
    return new Lines(
        (before + marked + after).stripTrailing(),
        " ".repeat(DisplayWidth.of(before)),
        "^".repeat(Math.max(1, DisplayWidth.of(marked))));
  }

  /** As much of the end of a text as fits, with an ellipsis before it if it is cut. */
  private static String cutStart(String text, int columns, boolean isPart) {
    int width = DisplayWidth.of(text);
    return isPart && width < columns
        ? ELLIPSIS + text
        : DisplayWidth.cutStart(text, isPart ? Math.min(columns, width - 1) : columns);
  }

  /** As much of the beginning of a text as fits, with an ellipsis after it if it is cut. */
  private static String cutEnd(String text, int columns, boolean isPart) {
    int width = DisplayWidth.of(text);
    return isPart && width < columns
        ? text + ELLIPSIS
        : DisplayWidth.cut(text, isPart ? Math.min(columns, width - 1) : columns);
  }

  /** The offset of a column. The search continues from the previous column of the same line. */
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

  /** A part of a line, with spaces for tabs and safe for a terminal. */
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
