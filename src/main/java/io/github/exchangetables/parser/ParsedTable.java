package io.github.exchangetables.parser;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import io.github.exchangetables.table.Table.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table of a page. */
public final class ParsedTable implements Table {

  private final TableSource source;
  private final TableDraft draft;
  private final int number;
  private final Optional<String> section;
  private final Row header;
  private final List<Alignment> alignments;
  private final List<Row> rows;

  /** The headers, once they are asked for; two threads may both read them, and find the same. */
  private @Nullable List<String> headers;

  ParsedTable(
      TableSource source, TableDraft draft, int number, Optional<String> section, int maxCells) {
    this.source = source;
    this.draft = draft;
    this.number = number;
    this.section = section;
    this.header = new ParsedRow(source, draft.header(), ParsedRow.IS_HEADER, maxCells);
    this.alignments = fit(draft.alignments(), width());
    this.rows = readRows(maxCells - width());
  }

  private static List<Alignment> fit(List<Alignment> written, int width) {
    List<Alignment> fitted = new ArrayList<>(written.subList(0, Math.min(written.size(), width)));
    while (fitted.size() < width) {
      fitted.add(Alignment.NONE);
    }
    return List.copyOf(fitted);
  }

  private List<Row> readRows(int maxCells) {
    List<Row> read = new ArrayList<>(draft.rows().size());
    int left = maxCells;
    for (RowLine line : draft.rows()) {
      if (left <= 0) {
        break;
      }
      Row row = new ParsedRow(source, line, width(), left);
      left -= Math.max(1, row.cells().size());
      read.add(row);
    }
    return List.copyOf(read);
  }

  private int width() {
    return header.cells().size();
  }

  /** The first line with cells that were not read because of the limit. */
  Optional<RowLine> firstLineLeftOut() {
    if (width() < source.count(draft.header())) {
      return Optional.of(draft.header());
    }
    int kept = rows.size();
    if (kept > 0 && rows.get(kept - 1).cells().size() < source.count(draft.rows().get(kept - 1))) {
      return Optional.of(draft.rows().get(kept - 1));
    }
    return draft.rows().stream().skip(kept).findFirst();
  }

  /** The ranges of cells that have markup and are longer than a limit. */
  List<Range> cellsTooLong(int limit) {
    List<Range> found = new ArrayList<>();
    addTooLong(header, draft.header(), limit, found);
    for (int i = 0; i < rows.size(); i++) {
      addTooLong(rows.get(i), draft.rows().get(i), limit, found);
    }
    return found;
  }

  private void addTooLong(Row row, RowLine line, int limit, List<Range> found) {
    if (line.end() - line.start() > limit) {
      row.cells().stream()
          .map(Cell::range)
          .filter(range -> range.end() - range.start() > limit)
          .filter(range -> source.isTooLong(range.start(), range.end()))
          .forEach(found::add);
    }
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public int line() {
    return header.line();
  }

  @Override
  public Optional<String> section() {
    return section;
  }

  @Override
  public boolean isWellFormed() {
    return draft.gfm();
  }

  @Override
  public Row header() {
    return header;
  }

  @Override
  public List<String> headers() {
    List<String> found = headers;
    if (found == null) {
      found = header.cells().stream().map(Cell::text).toList();
      headers = found;
    }
    return found;
  }

  @Override
  public Range delimiterRow() {
    return source.range(draft.delimiter());
  }

  @Override
  public List<Alignment> alignments() {
    return alignments;
  }

  @Override
  public List<Row> rows() {
    return rows;
  }

  @Override
  public List<Range> commentLines() {
    return draft.commentLines().stream().map(source::range).toList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ParsedTable that
        && isWellFormed() == that.isWellFormed()
        && section.equals(that.section)
        && alignments.equals(that.alignments)
        && header.equals(that.header)
        && rows.equals(that.rows);
  }

  @Override
  public int hashCode() {
    return Objects.hash(section, header);
  }

  @Override
  public String toString() {
    return "table " + number + " in line " + line() + " " + headers();
  }
}
