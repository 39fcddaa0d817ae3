package io.github.exchangetables.exchange;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.recognition.PlacedEntry;
import io.github.exchangetables.table.Cell;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An entry with its location: its row, the column of each cell, columns without a cell, and cells
 * without a column. Use it to find an entry in its page.
 *
 * <pre>{@code
 * for (LocatedEntry located : page.locatedEntries()) {
 *   System.out.println(located.line() + ": " + located.entry().name());
 * }
 * }</pre>
 *
 * <p>Located entries are values: two are equal if they have the same entry, the same location and
 * the same cells in the same columns. Immutable and thread-safe.
 */
public sealed interface LocatedEntry permits PlacedEntry {

  /**
   * Returns the entry.
   *
   * @return the entry
   */
  ExchangeEntry entry();

  /**
   * Returns the file of the page.
   *
   * @return the path as {@code Page.file()} returns it; empty if the text was parsed without a file
   *     name
   */
  Optional<String> file();

  /**
   * Returns the line of the row.
   *
   * @return the line, from 1
   */
  int line();

  /**
   * Returns the range of the row.
   *
   * @return the range from the row's first pipe or cell to its last
   */
  Range range();

  /**
   * Returns the number of the table in its page.
   *
   * @return the number, from 1, in source order
   */
  int table();

  /**
   * Returns the text of the nearest Markdown heading above the table.
   *
   * @return the heading's plain text, or empty if there is none
   */
  Optional<String> section();

  /**
   * Returns the headers of the table.
   *
   * @return the plain text of every header cell; unmodifiable
   */
  List<String> headers();

  /**
   * Returns the cells of the row.
   *
   * @return the cells, in source order; unmodifiable
   */
  List<Cell> cells();

  /**
   * Returns the column of a cell.
   *
   * @param cell the index of the cell in {@link #cells()}, from 0
   * @return the index of the column in {@link #headers()}, from 0, or empty if the cell has no
   *     column
   * @throws IndexOutOfBoundsException if the row has no such cell
   */
  OptionalInt column(int cell);

  /**
   * Returns the cell of a column.
   *
   * @param column the index of the column in {@link #headers()}, from 0
   * @return the cell, or empty if the column has none
   * @throws IndexOutOfBoundsException if the table has no such column
   */
  Optional<Cell> cell(int column);

  /**
   * Returns the headers of the columns without a cell, at most the first 64 of them.
   *
   * @return the headers, in the order of the columns; unmodifiable
   */
  List<String> missingColumns();

  /**
   * Returns the cells without a column, except empty ones.
   *
   * @return the cells, in source order; unmodifiable
   */
  List<Cell> unplacedCells();

  /**
   * Tells whether the column of a cell differs from its position.
   *
   * @return whether a cell was moved
   */
  boolean moved();
}
