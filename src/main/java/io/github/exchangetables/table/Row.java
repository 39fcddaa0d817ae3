package io.github.exchangetables.table;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.parser.ParsedRow;
import java.util.List;

/**
 * A row as the source has it: every cell that is written, and none that is not.
 *
 * <p>Rows are values: two rows are equal if their cells are, wherever they stand. Immutable and
 * thread-safe.
 */
public sealed interface Row permits ParsedRow {

  /**
   * Returns the line that the row is written on.
   *
   * @return the line, from 1
   */
  int line();

  /**
   * Returns where the row is, from its first pipe or cell to its last.
   *
   * @return the range, without the markers of quotes and lists around it
   */
  Range range();

  /**
   * Returns the cells that the source has, in order: those that the header names, and those beyond.
   *
   * @return the cells; unmodifiable
   */
  List<Cell> cells();

  /**
   * Returns how many cells the row lacks, counted by position.
   *
   * @return the number, 0 if there are as many as the header has or more
   */
  int missingCellCount();

  /**
   * Returns how many cells the row has beyond the header, counted by position. A row that ends in
   * {@code ||} has an empty one.
   *
   * @return the number, 0 if there are as many as the header has or fewer
   */
  int extraCellCount();

  /**
   * Tells whether the row is a line without any pipe directly under a table. GFM makes it a row
   * (section 4.10); mostly it is prose that lacks a blank line.
   *
   * @return whether the table absorbed the line
   */
  boolean isAbsorbed();

  /**
   * Returns the pipes inside code spans, those behind a backslash aside. GitHub splits the row
   * there (GFM, section 4.10) and a MkDocs site does not, whatever the flavor that the page was
   * read in.
   *
   * @return where the pipes are, in their order; unmodifiable
   */
  List<Range> pipesInCode();
}
