package io.github.exchangetables.table;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.parser.ParsedRow;
import java.util.List;

/**
 * A row of a table, with exactly the cells of the source.
 *
 * <p>Rows are values: two rows are equal if their cells are; positions are not compared. Immutable
 * and thread-safe.
 */
public sealed interface Row permits ParsedRow {

  /**
   * Returns the line of the row.
   *
   * @return the line, from 1
   */
  int line();

  /**
   * Returns the range of the row, from its first pipe or cell to its last.
   *
   * @return the range, without the markers of quotes and lists around it
   */
  Range range();

  /**
   * Returns the cells of the source in order, including cells beyond the header.
   *
   * @return the cells; unmodifiable
   */
  List<Cell> cells();

  /**
   * Returns how many cells the row has fewer than the header.
   *
   * @return the number, 0 if the row has at least as many cells as the header
   */
  int missingCellCount();

  /**
   * Returns how many cells the row has more than the header. A row that ends in {@code ||} ends
   * with an empty cell.
   *
   * @return the number, 0 if the row has at most as many cells as the header
   */
  int extraCellCount();

  /**
   * Tells whether the row is a line without a pipe. GFM makes such a line a row (section 4.10);
   * usually it is a paragraph that lacks a blank line above.
   *
   * @return whether the row is such a line
   */
  boolean isAbsorbed();

  /**
   * Returns the pipes inside code spans that are not escaped, in every flavor. GitHub splits the
   * row at them (GFM, section 4.10); a MkDocs site does not.
   *
   * @return the ranges of the pipes, in source order; unmodifiable
   */
  List<Range> pipesInCode();
}
