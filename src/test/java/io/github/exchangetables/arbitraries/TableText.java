package io.github.exchangetables.arbitraries;

import java.util.ArrayList;
import java.util.List;

/**
 * A table that is written down: what stands in its cells, and how.
 *
 * @param headers the Markdown of the header cells
 * @param delimiters the cells of the delimiter row, as many as there are headers
 * @param rows the Markdown of the cells, row by row; a row may have fewer or more than the header
 * @param style how the rows are written
 */
public record TableText(
    List<String> headers, List<String> delimiters, List<List<String>> rows, RowStyle style) {

  /** Creates a table. */
  public TableText {
    headers = List.copyOf(headers);
    delimiters = List.copyOf(delimiters);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * Returns the same table with other rows.
   *
   * @param other the Markdown of the cells, row by row
   * @return the changed copy
   */
  public TableText withRows(List<List<String>> other) {
    return new TableText(headers, delimiters, other, style);
  }

  /**
   * Returns the same table, written down in another way.
   *
   * @param other the style
   * @return the changed copy
   */
  public TableText withStyle(RowStyle other) {
    return new TableText(headers, delimiters, rows, other);
  }

  /**
   * Returns the lines of the table, without line ends.
   *
   * @return the header row, the delimiter row and the rows
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(style.row(headers));
    lines.add(style.delimiterRow(delimiters));
    rows.forEach(row -> lines.add(style.row(row)));
    return lines;
  }

  /**
   * Returns the table as Markdown.
   *
   * @return its lines, each with a line feed
   */
  public String markdown() {
    return String.join("\n", lines()) + "\n";
  }

  @Override
  public String toString() {
    return markdown();
  }
}
