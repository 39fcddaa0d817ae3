package io.github.exchangetables.table;

import io.github.exchangetables.diagnostic.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of a page, in GFM's sense (section 4.10), or recovered from a header row and a delimiter
 * row that do not fit each other.
 */
public final class Table {

  private final TableSource source;
  private final TableDraft draft;
  private final int number;
  private final Optional<String> section;
  private final int width;
  private final Row header;
  private final List<Alignment> alignments;
  private final List<Row> rows;

  Table(TableSource source, TableDraft draft, int number, Optional<String> section, int maxCells) {
    this.source = source;
    this.draft = draft;
    this.number = number;
    this.section = section;
    this.width = Math.min(source.count(draft.header()), maxCells);
    this.header = new Row(this, draft.header(), maxCells);
    this.alignments = fit(draft.alignments(), width);
    this.rows = rows(maxCells - width);
  }

  private static List<Alignment> fit(List<Alignment> written, int width) {
    List<Alignment> fitted = new ArrayList<>(written.subList(0, Math.min(written.size(), width)));
    while (fitted.size() < width) {
      fitted.add(Alignment.NONE);
    }
    return List.copyOf(fitted);
  }

  private List<Row> rows(int maxCells) {
    List<Row> read = new ArrayList<>(draft.rows().size());
    int left = maxCells;
    for (RowLine line : draft.rows()) {
      if (left <= 0) {
        break;
      }
      Row row = new Row(this, line, left);
      left -= Math.max(1, row.cells().size());
      read.add(row);
    }
    return List.copyOf(read);
  }

  TableSource source() {
    return source;
  }

  int width() {
    return width;
  }

  /** The first line of which cells were left out, the limit on cells being reached. */
  Optional<RowLine> firstLineLeftOut() {
    if (header.cells().size() < source.count(draft.header())) {
      return Optional.of(draft.header());
    }
    int kept = rows.size();
    if (kept > 0 && rows.get(kept - 1).cells().size() < source.count(draft.rows().get(kept - 1))) {
      return Optional.of(draft.rows().get(kept - 1));
    }
    return draft.rows().stream().skip(kept).findFirst();
  }

  /**
   * Returns which table of the page this is.
   *
   * @return the number, from 1, in the order of the page
   */
  public int number() {
    return number;
  }

  /**
   * Returns the line of the header row.
   *
   * @return the line, from 1
   */
  public int line() {
    return header.line();
  }

  /**
   * Returns the text of the nearest Markdown heading above the table, in whatever container.
   *
   * @return the heading's plain text, or empty if there is no heading above
   */
  public Optional<String> section() {
    return section;
  }

  /**
   * Tells whether the table is one in GFM. One that is not has a header row and a delimiter row
   * that differ in cells: renderers show it as raw text.
   *
   * @return whether renderers see a table here
   */
  public boolean isWellFormed() {
    return draft.gfm();
  }

  /**
   * Returns the header row.
   *
   * @return the header row
   */
  public Row header() {
    return header;
  }

  /**
   * Returns the headers of the columns.
   *
   * @return the plain text of every header cell
   */
  public List<String> headers() {
    return header.cells().stream().map(Cell::text).toList();
  }

  /**
   * Returns where the delimiter row is.
   *
   * @return the range of the row under the header row
   */
  public Range delimiterRow() {
    return source.range(draft.delimiter());
  }

  /**
   * Returns how the columns are aligned.
   *
   * @return an alignment for every column of the header
   */
  public List<Alignment> alignments() {
    return alignments;
  }

  /**
   * Returns the rows below the delimiter row.
   *
   * @return the rows, in their order; lines without a pipe are among them
   */
  public List<Row> rows() {
    return rows;
  }

  /**
   * Returns the comment lines below which the table goes on. In GFM each cuts the table: what
   * follows is shown as text.
   *
   * @return the ranges of the comments' lines, in their order
   */
  public List<Range> commentLines() {
    return draft.commentLines().stream().map(source::range).toList();
  }

  @Override
  public String toString() {
    return "table " + number + " in line " + line() + " " + headers();
  }
}
