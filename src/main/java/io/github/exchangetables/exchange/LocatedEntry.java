package io.github.exchangetables.exchange;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.recognition.PlacedEntry;
import io.github.exchangetables.table.Cell;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An entry and where it was read: its row, which cell of the row went to which column, and what is
 * missing or left over. Use it to lead a reader from an entry back to the page.
 *
 * <pre>{@code
 * for (LocatedEntry located : page.locatedEntries()) {
 *   System.out.println(located.line() + ": " + located.entry().name());
 * }
 * }</pre>
 *
 * <p>Located entries are values: two are equal if they have the same entry, the same place and the
 * same cells in the same columns. Immutable and thread-safe.
 */
public sealed interface LocatedEntry permits PlacedEntry {

  /**
   * Returns what the row says.
   *
   * @return the entry
   */
  ExchangeEntry entry();

  /**
   * Returns the page's file.
   *
   * @return the path as the page gives it; empty if the page came as text without a file name
   */
  Optional<String> file();

  /**
   * Returns the line that the row is written on.
   *
   * @return the line, from 1
   */
  int line();

  /**
   * Returns where the row is.
   *
   * @return the range from the row's first pipe or cell to its last
   */
  Range range();

  /**
   * Returns which table of the page the row belongs to.
   *
   * @return the number, from 1, in the order of the page
   */
  int table();

  /**
   * Returns the text of the nearest Markdown heading above the table.
   *
   * @return the heading's plain text, or empty if there is no heading above
   */
  Optional<String> section();

  /**
   * Returns the headers of the table.
   *
   * @return the plain text of every header cell; unmodifiable
   */
  List<String> headers();

  /**
   * Returns the cells of the row as the source has them.
   *
   * @return the cells, in the order in which they are written; unmodifiable
   */
  List<Cell> cells();

  /**
   * Returns the column that a cell of the row belongs to.
   *
   * @param cell the index of the cell in {@link #cells()}, from 0
   * @return the index of the column in {@link #headers()}, from 0, or empty if no column took the
   *     cell
   * @throws IndexOutOfBoundsException if the row has no such cell
   */
  OptionalInt column(int cell);

  /**
   * Returns the cell that belongs to a column.
   *
   * @param column the index of the column in {@link #headers()}, from 0
   * @return the cell, or empty if the column has none
   * @throws IndexOutOfBoundsException if the table has no such column
   */
  Optional<Cell> cell(int column);

  /**
   * Returns the headers of the columns without a cell.
   *
   * @return the headers, in their order; unmodifiable
   */
  List<String> missingColumns();

  /**
   * Returns the cells that no column took; those with empty source are left out.
   *
   * @return the cells, in their order; unmodifiable
   */
  List<Cell> unplacedCells();

  /**
   * Tells whether a cell belongs to another column than the one that it is written in.
   *
   * @return whether the row was moved
   */
  boolean moved();
}
