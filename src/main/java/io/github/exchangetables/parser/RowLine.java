package io.github.exchangetables.parser;

/**
 * The line of a row, without the markers of the quotes, lists and containers around it.
 *
 * @param line the line, from 1
 * @param lineStart the offset of the line's first character in the page
 * @param start the offset of the row's first character in the page
 * @param end the offset after the line's last character, without the line break
 */
record RowLine(int line, int lineStart, int start, int end) {

  /** Returns the same line with a different start. */
  RowLine from(int newStart) {
    return new RowLine(line, lineStart, newStart, end);
  }
}
