package io.github.exchangetables.fix;

import io.github.exchangetables.Page;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.Placement;
import io.github.exchangetables.fix.MendedTable.MendedRow;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Compares a mended page, read again, with the page before and with what was meant. */
final class Comparison {

  private final Page after;
  private final List<MendedTable> tables;
  private final Map<Row, ExchangeEntry> entriesBefore;
  private final Map<Row, ExchangeEntry> entriesAfter;
  private final Set<Mend> wrong = new HashSet<>();

  private Comparison(Page before, Page after, List<MendedTable> tables) {
    this.after = after;
    this.tables = tables;
    this.entriesBefore = byRow(before);
    this.entriesAfter = byRow(after);
  }

  /**
   * Finds the mends that make the page say something else.
   *
   * @param before the page before any mend
   * @param after the mended page
   * @param tables the tables as they were meant to be
   * @return the mends to take back; empty if all is well, and never empty otherwise
   */
  static Set<Mend> wrongMends(Page before, Page after, List<MendedTable> tables) {
    Comparison comparison = new Comparison(before, after, tables);
    comparison.compare();
    return comparison.wrong;
  }

  private static Map<Row, ExchangeEntry> byRow(Page page) {
    Map<Row, ExchangeEntry> entries = new HashMap<>();
    page.entries().forEach(entry -> entries.put(entry.row(), entry));
    return entries;
  }

  private void compare() {
    for (int i = 0; i < tables.size(); i++) {
      MendedTable meant = tables.get(i);
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

  private static boolean hasSameHeader(MendedTable meant, Table table) {
    Table before = meant.table();
    return MendedTable.markdown(table.header()).equals(meant.header())
        && table.alignments().subList(0, before.alignments().size()).equals(before.alignments())
        && table.isGfm() == meant.isGfm()
        && table.section().equals(before.section());
  }

  private static boolean hasSameRows(MendedTable meant, Table table) {
    return table.commentLines().isEmpty() != meant.isCut()
        && table.rows().size() == meant.rows().size();
  }

  private void compareRows(MendedTable meant, Table table) {
    for (int i = 0; i < table.rows().size(); i++) {
      MendedRow row = meant.rows().get(i);
      if (!isSameRow(row, table.rows().get(i))) {
        row.mend().ifPresentOrElse(wrong::add, () -> blame(meant));
      }
    }
  }

  private boolean isSameRow(MendedRow meant, Row after) {
    return MendedTable.markdown(after).equals(meant.cells())
        && after.isAbsorbed() == meant.row().isAbsorbed()
        && isSameEntry(
            meant,
            Optional.ofNullable(entriesBefore.get(meant.row())),
            Optional.ofNullable(entriesAfter.get(after)));
  }

  private static boolean isSameEntry(
      MendedRow meant, Optional<ExchangeEntry> before, Optional<ExchangeEntry> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return before.isEmpty() && after.isEmpty();
    }
    boolean stays = meant.mend().isEmpty() && moved(before.get());
    return before.get().facts().equals(after.get().facts())
        && (stays ? columns(before.get()).equals(columns(after.get())) : !moved(after.get()));
  }

  private static boolean moved(ExchangeEntry entry) {
    return entry.placement().filter(Placement::moved).isPresent();
  }

  private static List<OptionalInt> columns(ExchangeEntry entry) {
    return entry.placement().stream()
        .flatMap(
            placement -> IntStream.range(0, entry.row().cells().size()).mapToObj(placement::column))
        .toList();
  }

  /** Takes back what most likely broke a table. */
  private void blame(MendedTable table) {
    if (!table.tableMends().isEmpty()) {
      wrong.addAll(table.tableMends());
    } else if (!table.mends().isEmpty()) {
      wrong.addAll(table.mends());
    } else {
      blameAll();
    }
  }

  private void blameAll() {
    tables.forEach(table -> wrong.addAll(table.mends()));
  }
}
