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
 * @param tableFixes what is fixed in the table as a whole
 * @param header the header cells' Markdown
 * @param rows the rows, as many as the table has
 * @param texts the new text of every stretch of a line that changes
 */
record FixedTable(
    Table table,
    List<Fix> tableFixes,
    List<String> header,
    List<FixedRow> rows,
    Map<Range, String> texts) {

  FixedTable {
    tableFixes = List.copyOf(tableFixes);
    header = List.copyOf(header);
    rows = List.copyOf(rows);
    texts = Map.copyOf(texts);
  }

  /**
   * A row as it is to be.
   *
   * @param row the row as it is
   * @param fixed the row fixed, if anything is
   */
  record FixedRow(Row row, Optional<RowFixer.Fixed> fixed) {

    static FixedRow unchanged(Row row) {
      return new FixedRow(row, Optional.empty());
    }

    Optional<Fix> fix() {
      return fixed.map(RowFixer.Fixed::fix);
    }

    /** The cells' Markdown. */
    List<String> cells() {
      return fixed.map(RowFixer.Fixed::cells).orElseGet(() -> markdown(row));
    }
  }

  /** A table of which nothing is fixed. */
  static FixedTable unchanged(Table table) {
    return new FixedTable(
        table,
        List.of(),
        markdown(table.header()),
        table.rows().stream().map(FixedRow::unchanged).toList(),
        Map.of());
  }

  static List<String> markdown(Row row) {
    return row.cells().stream().map(Cell::markdown).toList();
  }

  List<Fix> fixes() {
    List<Fix> fixes = new ArrayList<>(tableFixes);
    rows.forEach(row -> row.fix().ifPresent(fixes::add));
    return fixes;
  }

  private boolean has(Fix.Kind kind) {
    return tableFixes.stream().anyMatch(fix -> fix.kind() == kind);
  }

  boolean isWellFormed() {
    return table.isWellFormed() || has(Fix.Kind.DELIMITER_ROW);
  }

  boolean isCut() {
    return !table.commentLines().isEmpty() && !has(Fix.Kind.CUT_TABLE);
  }

  /** Puts the table into its page. */
  void writeTo(PageLines page) {
    texts.forEach(page::replace);
    if (has(Fix.Kind.CUT_TABLE)) {
      page.moveBelow(
          table.commentLines().stream().map(Range::line).toList(),
          table.rows().get(table.rows().size() - 1).line());
    }
  }
}
