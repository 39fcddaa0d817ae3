package io.github.exchangetables.diagnostic;

/**
 * A stretch of one line of a page.
 *
 * <p>Lines and columns are what a person reads: both count from 1, and a column is a Unicode code
 * point, so an emoji outside the Basic Multilingual Plane is one column and a tab is one column.
 * Offsets are what a program cuts with: they count from 0 in UTF-16 units of the page's source,
 * byte order mark included, so {@code source.substring(range.start(), range.end())} is the stretch
 * itself.
 *
 * <p>In the page {@code "# Spot\n| 🟢 Kraken |"} the word {@code Kraken} has line 2, column 5, end
 * column 11, start 12 and end 18.
 *
 * @param line the line, from 1
 * @param column the column of the first character, from 1, in code points
 * @param endColumn the column behind the last character, from 1, in code points
 * @param start the offset of the first character, from 0, in UTF-16 units
 * @param end the offset behind the last character, from 0, in UTF-16 units
 */
public record Range(int line, int column, int endColumn, int start, int end) {

  /**
   * Checks the numbers against each other.
   *
   * @param line see {@link #line()}
   * @param column see {@link #column()}
   * @param endColumn see {@link #endColumn()}
   * @param start see {@link #start()}
   * @param end see {@link #end()}
   * @throws IllegalArgumentException if a number is below its base, or an end lies before its start
   */
  public Range {
    if (line < 1 || column < 1 || endColumn < column || start < 0 || end < start) {
      throw new IllegalArgumentException(
          "no range: line %s, columns %s to %s, offsets %s to %s"
              .formatted(line, column, endColumn, start, end));
    }
  }
}
