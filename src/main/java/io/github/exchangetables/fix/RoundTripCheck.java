package io.github.exchangetables.fix;

import io.github.exchangetables.fix.FixResult.Fix;
import io.github.exchangetables.recognition.AnalyzedPage;
import io.github.exchangetables.recognition.AnalyzedTable;
import io.github.exchangetables.recognition.PlacedRow;
import io.github.exchangetables.table.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares a fixed page with the planned tables. */
final class RoundTripCheck {

  private final List<FixedTable> planned;
  private final List<AnalyzedTable> after;
  private final Set<Fix> harmful = new LinkedHashSet<>();

  private RoundTripCheck(List<FixedTable> planned, List<AnalyzedTable> after) {
    this.planned = planned;
    this.after = after;
  }

  /**
   * Finds the fixes that change the meaning of a page.
   *
   * @param planned the planned tables
   * @param after the page after the fixes
   * @return the harmful fixes; empty if the entries and cells of the page are unchanged
   */
  static Set<Fix> harmfulFixes(List<FixedTable> planned, AnalyzedPage after) {
    RoundTripCheck check = new RoundTripCheck(planned, after.analyzedTables());
    check.compare();
    return check.harmful;
  }

  private void compare() {
    for (int i = 0; i < planned.size(); i++) {
      FixedTable table = planned.get(i);
      if (i >= after.size() || !hasSameHeader(table, after.get(i).table())) {
        // Differences below may be consequences of this one.
        blame(table);
        return;
      }
      compareRows(table, after.get(i));
    }
    if (after.size() > planned.size()) {
      blameAll();
    }
  }

  private static boolean hasSameHeader(FixedTable planned, Table after) {
    Table before = planned.table();
    return FixedRow.markdown(after.header()).equals(planned.header())
        && after.alignments().subList(0, before.alignments().size()).equals(before.alignments())
        && after.isWellFormed() == planned.isWellFormed()
        && after.section().equals(before.section());
  }

  private void compareRows(FixedTable planned, AnalyzedTable after) {
    List<FixedRow> rows = FixedRow.unchanged(after);
    if (after.table().commentLines().isEmpty() == planned.isCut()
        || rows.size() != planned.rows().size()) {
      blame(planned);
      return;
    }
    for (int i = 0; i < rows.size(); i++) {
      FixedRow row = planned.rows().get(i);
      if (!isSameRow(row, rows.get(i))) {
        row.fix().ifPresentOrElse(harmful::add, () -> blame(planned));
      }
    }
  }

  private static boolean isSameRow(FixedRow planned, FixedRow after) {
    return after.cells().equals(planned.cells())
        && after.row().isAbsorbed() == planned.row().isAbsorbed()
        && isSameEntry(planned, after);
  }

  private static boolean isSameEntry(FixedRow planned, FixedRow after) {
    if (planned.named().isEmpty() || after.named().isEmpty()) {
      return planned.named().isEmpty() && after.named().isEmpty();
    }
    PlacedRow before = planned.named().get();
    PlacedRow found = after.named().get();
    boolean staysMisplaced = planned.fix().isEmpty() && before.placement().moved();
    return found.entry().equals(before.entry())
        && (staysMisplaced
            ? found.placement().equals(before.placement())
            : !found.placement().moved());
  }

  /** Adds the fixes of the table as a whole, or else those of its rows, or else all fixes. */
  private void blame(FixedTable table) {
    if (!table.tableFixes().isEmpty()) {
      harmful.addAll(table.tableFixes());
    } else if (!table.fixes().isEmpty()) {
      harmful.addAll(table.fixes());
    } else {
      blameAll();
    }
  }

  private void blameAll() {
    planned.forEach(table -> harmful.addAll(table.fixes()));
  }
}
