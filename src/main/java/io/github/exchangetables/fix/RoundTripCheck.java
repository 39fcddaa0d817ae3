package io.github.exchangetables.fix;

import io.github.exchangetables.Page;
import io.github.exchangetables.fix.FixedTable.FixedRow;
import io.github.exchangetables.recognition.AnalysedPage;
import io.github.exchangetables.recognition.AnalysedTable;
import io.github.exchangetables.recognition.PlacedRow;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares a fixed page, read again, with the page before and with what was meant. */
final class RoundTripCheck {

  private final Page after;
  private final List<FixedTable> tables;
  private final IdentityHashMap<Row, PlacedRow> entriesBefore;
  private final IdentityHashMap<Row, PlacedRow> entriesAfter;
  private final Set<Fix> wrong = new HashSet<>();

  private RoundTripCheck(Page before, Page after, List<FixedTable> tables) {
    this.after = after;
    this.tables = tables;
    this.entriesBefore = byRow(before);
    this.entriesAfter = byRow(after);
  }

  /**
   * Finds the fixes that make the page say something else.
   *
   * @param before the page before any fix
   * @param after the fixed page
   * @param tables the tables as they were meant to be
   * @return the fixes to take back; empty if all is well, and never empty otherwise
   */
  static Set<Fix> wrongFixes(Page before, Page after, List<FixedTable> tables) {
    RoundTripCheck comparison = new RoundTripCheck(before, after, tables);
    comparison.compare();
    return comparison.wrong;
  }

  private static IdentityHashMap<Row, PlacedRow> byRow(Page page) {
    IdentityHashMap<Row, PlacedRow> entries = new IdentityHashMap<>();
    for (AnalysedTable table : AnalysedPage.of(page).analysedTables()) {
      table.rows().stream()
          .filter(row -> row.entry().isPresent())
          .forEach(row -> entries.put(row.row(), row));
    }
    return entries;
  }

  private void compare() {
    for (int i = 0; i < tables.size(); i++) {
      FixedTable meant = tables.get(i);
      if (i >= after.tables().size() || !hasSameHeader(meant, after.tables().get(i))) {
        // What became of the tables below may follow from this.
        blame(meant);
        return;
      }
      if (hasSameRows(meant, after.tables().get(i))) {
        compareRows(meant, after.tables().get(i));
      } else {
        blame(meant);
      }
    }
    if (after.tables().size() > tables.size()) {
      blameAll();
    }
  }

  private static boolean hasSameHeader(FixedTable meant, Table table) {
    Table before = meant.table();
    return FixedTable.markdown(table.header()).equals(meant.header())
        && table.alignments().subList(0, before.alignments().size()).equals(before.alignments())
        && table.isWellFormed() == meant.isWellFormed()
        && table.section().equals(before.section());
  }

  private static boolean hasSameRows(FixedTable meant, Table table) {
    return table.commentLines().isEmpty() != meant.isCut()
        && table.rows().size() == meant.rows().size();
  }

  private void compareRows(FixedTable meant, Table table) {
    for (int i = 0; i < table.rows().size(); i++) {
      FixedRow row = meant.rows().get(i);
      if (!isSameRow(row, table.rows().get(i))) {
        row.fix().ifPresentOrElse(wrong::add, () -> blame(meant));
      }
    }
  }

  private boolean isSameRow(FixedRow meant, Row after) {
    return FixedTable.markdown(after).equals(meant.cells())
        && after.isAbsorbed() == meant.row().isAbsorbed()
        && isSameEntry(
            meant,
            Optional.ofNullable(entriesBefore.get(meant.row())),
            Optional.ofNullable(entriesAfter.get(after)));
  }

  private static boolean isSameEntry(
      FixedRow meant, Optional<PlacedRow> before, Optional<PlacedRow> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return before.isEmpty() && after.isEmpty();
    }
    boolean stays = meant.fix().isEmpty() && before.get().placement().moved();
    return before.get().entry().equals(after.get().entry())
        && (stays
            ? before.get().placement().equals(after.get().placement())
            : !after.get().placement().moved());
  }

  private void blame(FixedTable table) {
    if (!table.tableFixes().isEmpty()) {
      wrong.addAll(table.tableFixes());
    } else if (!table.fixes().isEmpty()) {
      wrong.addAll(table.fixes());
    } else {
      blameAll();
    }
  }

  private void blameAll() {
    tables.forEach(table -> wrong.addAll(table.fixes()));
  }
}
