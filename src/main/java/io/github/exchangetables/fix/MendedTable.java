package io.github.exchangetables.fix;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table as it is to be.
 *
 * @param table the table as it is
 * @param tableMends what is mended in the table as a whole
 * @param header the header cells' Markdown
 * @param rows the rows, as many as the table has
 * @param texts the new text of every stretch of a line that changes
 */
record MendedTable(
    Table table,
    List<Mend> tableMends,
    List<String> header,
    List<MendedRow> rows,
    Map<Range, String> texts) {

  MendedTable {
    tableMends = List.copyOf(tableMends);
    header = List.copyOf(header);
    rows = List.copyOf(rows);
    texts = Map.copyOf(texts);
  }

  /**
   * A row as it is to be.
   *
   * @param row the row as it is
   * @param mended the row mended, if anything is
   */
  record MendedRow(Row row, Optional<RowMender.Mended> mended) {

    static MendedRow unchanged(Row row) {
      return new MendedRow(row, Optional.empty());
    }

    Optional<Mend> mend() {
      return mended.map(RowMender.Mended::mend);
    }

    /** The cells' Markdown. */
    List<String> cells() {
      return mended.map(RowMender.Mended::cells).orElseGet(() -> markdown(row));
    }
  }

  /** A table of which nothing is mended. */
  static MendedTable unchanged(Table table) {
    return new MendedTable(
        table,
        List.of(),
        markdown(table.header()),
        table.rows().stream().map(MendedRow::unchanged).toList(),
        Map.of());
  }

  static List<String> markdown(Row row) {
    return row.cells().stream().map(Cell::markdown).toList();
  }

  List<Mend> mends() {
    List<Mend> mends = new ArrayList<>(tableMends);
    rows.forEach(row -> row.mend().ifPresent(mends::add));
    return mends;
  }

  private boolean has(Mend.Kind kind) {
    return tableMends.stream().anyMatch(mend -> mend.kind() == kind);
  }

  boolean isGfm() {
    return table.isGfm() || has(Mend.Kind.DELIMITER_ROW);
  }

  boolean isCut() {
    return !table.commentLines().isEmpty() && !has(Mend.Kind.CUT_TABLE);
  }

  /** Puts the table into its page. */
  void writeTo(PageLines page) {
    texts.forEach(page::replace);
    if (has(Mend.Kind.CUT_TABLE)) {
      page.moveBelow(
          table.commentLines().stream().map(Range::line).toList(),
          table.rows().get(table.rows().size() - 1).line());
    }
  }
}
