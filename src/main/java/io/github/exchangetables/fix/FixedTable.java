package io.github.exchangetables.fix;

import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.fix.FixResult.Fix;
import io.github.exchangetables.recognition.AnalyzedTable;
import io.github.exchangetables.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table and its planned fixes.
 *
 * @param table the table before the fixes
 * @param tableFixes the fixes of the table as a whole
 * @param newColumns the number of added columns
 * @param rows the fixed rows, one for each row of the table
 * @param edits the edits of the page, in any order
 */
record FixedTable(
    Table table, List<Fix> tableFixes, int newColumns, List<FixedRow> rows, List<Edit> edits) {

  /** A table without fixes. */
  static FixedTable unchanged(AnalyzedTable table) {
    return new FixedTable(table.table(), List.of(), 0, FixedRow.unchanged(table), List.of());
  }

  static List<String> newHeaders(int width, int newColumns) {
    return IntStream.rangeClosed(width + 1, width + newColumns)
        .mapToObj(column -> "Column " + column)
        .toList();
  }

  /** The Markdown of the header cells. */
  List<String> header() {
    List<String> cells = new ArrayList<>(FixedRow.markdown(table.header()));
    cells.addAll(newHeaders(cells.size(), newColumns));
    return cells;
  }

  List<Fix> fixes() {
    List<Fix> fixes = new ArrayList<>(tableFixes);
    rows.forEach(row -> row.fix().ifPresent(fixes::add));
    return fixes;
  }

  boolean isWellFormed() {
    return table.isWellFormed() || hasFix(Rule.BROKEN_HEADER);
  }

  boolean isCut() {
    return !table.commentLines().isEmpty() && !hasFix(Rule.CUT_TABLE);
  }

  private boolean hasFix(Rule rule) {
    return tableFixes.stream().anyMatch(fix -> fix.rule().filter(rule::equals).isPresent());
  }
}
