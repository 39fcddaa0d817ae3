package io.github.exchangetables.diagnostic;

/**
 * A range of characters in one line of a page.
 *
 * <p>Lines and columns are for display: they are counted from 1, and a column is a Unicode code
 * point. So an emoji outside the Basic Multilingual Plane is one column and a tab is one column.
 * Offsets are indexes of the source string, including a byte order mark: they are counted from 0 in
 * UTF-16 code units, and {@code source.substring(range.start(), range.end())} is the text of the
 * range.
 *
 * <p>In the page {@code "# Spot\n| 🟢 Kraken |"} the word {@code Kraken} has line 2, column 5, end
 * column 11, start 12 and end 18.
 *
 * @param line the line, from 1
 * @param column the column of the first character, from 1, in code points
 * @param endColumn the column after the last character, from 1, in code points
 * @param start the offset of the first character, from 0, in UTF-16 code units
 * @param end the offset after the last character, from 0, in UTF-16 code units
 */
public record Range(int line, int column, int endColumn, int start, int end) {

  /**
   * Creates a range.
   *
   * @param line see {@link #line()}
   * @param column see {@link #column()}
   * @param endColumn see {@link #endColumn()}
   * @param start see {@link #start()}
   * @param end see {@link #end()}
   * @throws IllegalArgumentException if a line or column is below 1, an offset is below 0, or an
   *     end is before its start
   */
  public Range {
    if (line < 1 || column < 1 || endColumn < column || start < 0 || end < start) {
      throw new IllegalArgumentException(
          "invalid range: line %s, columns %s to %s, offsets %s to %s"
              .formatted(line, column, endColumn, start, end));
    }
  }
}
