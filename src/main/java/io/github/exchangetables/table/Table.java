package io.github.exchangetables.table;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.parser.ParsedTable;
import java.util.List;
import java.util.Optional;

/**
 * A table of a page, in GFM's sense (section 4.10), or recovered from a header row and a delimiter
 * row that do not fit each other.
 *
 * <p>Tables are values: two tables are equal if their section, header row, alignments and rows are,
 * and if renderers see both or neither, wherever they stand. Immutable and thread-safe.
 */
public sealed interface Table permits ParsedTable {

  /**
   * Returns which table of the page this is.
   *
   * @return the number, from 1, in the order of the page
   */
  int number();

  /**
   * Returns the line of the header row.
   *
   * @return the line, from 1
   */
  int line();

  /**
   * Returns the text of the nearest Markdown heading above the table, in whatever container.
   *
   * @return the heading's plain text, or empty if there is no heading above
   */
  Optional<String> section();

  /**
   * Tells whether the table is one in GFM. One that is not has a header row and a delimiter row
   * that differ in cells: renderers show it as raw text.
   *
   * @return whether renderers see a table here
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
   * Returns where the delimiter row is.
   *
   * @return the range of the row under the header row
   */
  Range delimiterRow();

  /**
   * Returns how the columns are aligned.
   *
   * @return an alignment for every column of the header; unmodifiable
   */
  List<Alignment> alignments();

  /**
   * Returns the rows below the delimiter row.
   *
   * @return the rows, in their order, lines without a pipe among them; unmodifiable
   */
  List<Row> rows();

  /**
   * Returns the comment lines below which the table goes on. In GFM each cuts the table: what
   * follows is shown as text.
   *
   * @return the ranges of the comments' lines, in their order; unmodifiable
   */
  List<Range> commentLines();

  /** How a column is aligned, as its cell of the delimiter row says (GFM, section 4.10). */
  enum Alignment {
    /** Nothing is said: {@code ---}. */
    NONE,
    /** To the left: {@code :--}. */
    LEFT,
    /** In the centre: {@code :-:}. */
    CENTER,
    /** To the right: {@code --:}. */
    RIGHT
  }
}
