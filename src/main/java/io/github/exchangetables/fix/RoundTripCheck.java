package io.github.exchangetables.fix;

import io.github.exchangetables.fix.FixResult.Fix;
import io.github.exchangetables.recognition.AnalyzedPage;
import io.github.exchangetables.recognition.AnalyzedTable;
import io.github.exchangetables.recognition.PlacedRow;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares a fixed page with the planned tables. */
final class RoundTripCheck {

  private final List<FixedTable> planned;
  private final List<Edit> edits;

  /** The tables of the fixed page that are not yet compared, by the offset of their header. */
  private final Map<Integer, AnalyzedTable> after = new HashMap<>();

  private final Set<Fix> harmful = new LinkedHashSet<>();

  /**
   * Creates a check.
   *
   * @param planned the planned tables
   * @param edits the edits that were made, in order
   * @param page the page after the edits
   */
  RoundTripCheck(List<FixedTable> planned, List<Edit> edits, AnalyzedPage page) {
    this.planned = planned;
    this.edits = edits;
    page.analyzedTables()
        .forEach(table -> after.put(table.table().header().range().start(), table));
  }

  /**
   * Finds the fixes that change the meaning of the page.
   *
   * @return the harmful fixes; empty if the entries and cells of the page are unchanged
   */
  Set<Fix> harmfulFixes() {
    int[] starts = new int[planned.size()];
    int growth = 0;
    int edit = 0;
    int blamed = -2;
    for (int i = 0; i < planned.size(); i++) {
      int start = planned.get(i).table().header().range().start();
      for (; edit < edits.size() && edits.get(edit).start() < start; edit++) {
        growth += edits.get(edit).growth();
      }
      starts[i] = start + growth;
      boolean isFollowing = blamed == i - 1 && touches(planned.get(i - 1), i);
      if (!hasSameRows(planned.get(i), starts[i])) {
        blamed = i;
        if (!isFollowing || harmful.isEmpty()) {
          blame(i);
        }
      }
    }
    if (harmful.isEmpty()) {
      // What is left is text that has become a table.
      after.keySet().forEach(offset -> blame(Math.max(0, lastBefore(starts, offset))));
    }
    return harmful;
  }

  /** The index of the last table that starts before an offset, or -1. */
  private static int lastBefore(int[] starts, int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Tells whether no line is between two tables, so that the first may take rows of the second. */
  private boolean touches(FixedTable table, int next) {
    List<Row> rows = table.table().rows();
    int last =
        rows.isEmpty() ? table.table().delimiterRow().line() : rows.get(rows.size() - 1).line();
    return planned.get(next).table().line() <= last + 1;
  }

  /** Compares a table, and adds the fixes of rows that are harmful. */
  private boolean hasSameRows(FixedTable table, int start) {
    AnalyzedTable found = after.remove(start);
    if (found == null || !hasSameHeader(table, found.table())) {
      return false;
    }
    List<FixedRow> rows = FixedRow.unchanged(found);
    if (found.table().commentLines().isEmpty() == table.isCut()
        || rows.size() != table.rows().size()) {
      return false;
    }
    boolean isSame = true;
    for (int i = 0; i < rows.size(); i++) {
      FixedRow row = table.rows().get(i);
      if (!isSameRow(row, rows.get(i))) {
        row.fix().ifPresent(harmful::add);
        isSame &= row.fix().isPresent();
      }
    }
    return isSame;
  }

  private static boolean hasSameHeader(FixedTable planned, Table after) {
    Table before = planned.table();
    return FixedRow.markdown(after.header()).equals(planned.header())
        && after.alignments().subList(0, before.alignments().size()).equals(before.alignments())
        && after.isWellFormed() == planned.isWellFormed()
        && after.section().equals(before.section());
  }

  private static boolean isSameRow(FixedRow planned, FixedRow after) {
    return after.cells().equals(planned.cells())
        && after.row().isAbsorbed() == planned.row().isAbsorbed()
        && isSameEntry(planned, after);
  }

  private static boolean isSameEntry(FixedRow planned, FixedRow after) {
    if (planned.corrected().isPresent()) {
      // A corrected link or tag changes the entry, and may give one to a row without.
      return planned.named().isEmpty() || after.named().isPresent();
    }
    if (planned.named().isEmpty() || after.named().isEmpty()) {
      return planned.named().isEmpty() && after.named().isEmpty();
    }
    PlacedRow before = planned.named().get();
    PlacedRow found = after.named().get();
    boolean staysMisplaced = !planned.isMoved() && before.placement().moved();
    return found.entry().equals(before.entry())
        && found.placement().moved() == staysMisplaced
        && (planned.fix().isPresent()
            || !staysMisplaced
            || found.placement().equals(before.placement()));
  }

  /**
   * Adds the fixes of a table as a whole, or else those of its rows, or else those of the table
   * above.
   */
  private void blame(int index) {
    for (int i = index; i >= 0; i--) {
      FixedTable table = planned.get(i);
      if (!table.fixes().isEmpty()) {
        harmful.addAll(table.tableFixes().isEmpty() ? table.fixes() : table.tableFixes());
        return;
      }
    }
    planned.forEach(table -> harmful.addAll(table.fixes()));
  }
}
