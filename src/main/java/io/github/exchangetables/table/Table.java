package io.github.exchangetables.table;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.parser.ParsedTable;
import java.util.List;
import java.util.Optional;

/**
 * A table of a page: a GFM table (section 4.10), or one that was recovered although its header row
 * and delimiter row have different numbers of cells.
 *
 * <p>Tables are values: two tables are equal if their section, header row, alignments, rows and
 * {@link #isWellFormed()} are; positions are not compared. Immutable and thread-safe.
 */
public sealed interface Table permits ParsedTable {

  /**
   * Returns the number of the table in its page.
   *
   * @return the number, from 1, in source order
   */
  int number();

  /**
   * Returns the line of the header row.
   *
   * @return the line, from 1
   */
  int line();

  /**
   * Returns the text of the nearest Markdown heading above the table, including headings inside
   * containers.
   *
   * @return the plain text of the heading, or empty if there is none
   */
  Optional<String> section();

  /**
   * Tells whether the table is a GFM table. Otherwise its header row and delimiter row have
   * different numbers of cells, and renderers show it as text.
   *
   * @return whether renderers show a table
   */
  boolean isWellFormed();

  /**
   * Returns the header row.
   *
   * @return the header row
   */
  Row header();

  /**
   * Returns the headers of the columns.
   *
   * @return the plain text of every header cell; unmodifiable
   */
  List<String> headers();

  /**
   * Returns the range of the delimiter row.
   *
   * @return the range of the row below the header row
   */
  Range delimiterRow();

  /**
   * Returns the alignments of the columns.
   *
   * @return an alignment for every column of the header; unmodifiable
   */
  List<Alignment> alignments();

  /**
   * Returns the rows below the delimiter row.
   *
   * @return the rows, in source order, including absorbed lines without a pipe; unmodifiable
   */
  List<Row> rows();

  /**
   * Returns the lines of comments between rows. In GFM the table ends at the first one, and the
   * rows below are text.
   *
   * @return the ranges of the lines, in source order; unmodifiable
   */
  List<Range> commentLines();

  /** The alignment of a column, as its cell in the delimiter row states it (GFM, section 4.10). */
  enum Alignment {
    /** No alignment: {@code ---}. */
    NONE,
    /** Left: {@code :--}. */
    LEFT,
    /** Center: {@code :-:}. */
    CENTER,
    /** Right: {@code --:}. */
    RIGHT
  }
}
