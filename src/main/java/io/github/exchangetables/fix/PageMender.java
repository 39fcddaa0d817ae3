package io.github.exchangetables.fix;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.Placement;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Mends a page, reads it again, and takes back what should not have been mended. */
final class PageMender {

  /** How often the mends to blame are taken back; then all of whole tables are. */
  private static final int MAX_TRIES = 20;

  private final Fixer fixer;
  private final Page page;
  private final PageLines lines;
  private final Map<Row, Placement> placements = new HashMap<>();
  private final NavigableSet<Integer> linesOverLimits = new TreeSet<>();
  private final Set<Mend> leftAlone = new HashSet<>();

  private PageMender(Fixer fixer, Page page) {
    this.fixer = fixer;
    this.page = page;
    this.lines = PageLines.of(page.source());
    for (ExchangeEntry entry : page.entries()) {
      entry.placement().ifPresent(placement -> placements.put(placement.row(), placement));
    }
    for (Diagnostic diagnostic : page.diagnostics()) {
      if (diagnostic.rule() == Rule.LIMIT_REACHED) {
        linesOverLimits.add(diagnostic.range().line());
      }
    }
  }

  static FixResult mend(String source, Fixer fixer) {
    if (source.length() > fixer.options().maxPageLength()) {
      return new FixResult(source, List.of(), List.of());
    }
    PageMender mender = new PageMender(fixer, ExchangeTables.parse(source, fixer.options()));
    Mended mended = mender.mend();
    boolean stable =
        mended.mends().isEmpty() || new PageMender(fixer, mended.page()).mend().mends().isEmpty();
    if (!stable) {
      mender.leftAlone.addAll(mended.mends());
      mended = new Mended(mender.page, List.of());
    }
    return new FixResult(
        mended.page().source(), inOrder(mended.mends()), inOrder(mender.leftAlone));
  }

  private static List<Mend> inOrder(Iterable<Mend> mends) {
    List<Mend> ordered = new ArrayList<>();
    mends.forEach(ordered::add);
    ordered.sort(
        Comparator.comparingInt((Mend mend) -> mend.range().start()).thenComparing(Mend::kind));
    return ordered;
  }

  /** A page with some mends made. */
  private record Mended(Page page, List<Mend> mends) {}

  private Mended mend() {
    for (int tries = 0; ; tries++) {
      List<MendedTable> tables = mendTables();
      List<Mend> mends = mends(tables);
      if (mends.isEmpty()) {
        return new Mended(page, List.of());
      }
      Optional<Page> after = write(tables);
      Set<Mend> wrong =
          after
              .map(it -> Comparison.wrongMends(page, it, tables))
              .orElseGet(() -> Set.copyOf(mends));
      if (wrong.isEmpty()) {
        return new Mended(after.orElseThrow(), mends);
      }
      leftAlone.addAll(wrong);
      if (tries >= MAX_TRIES) {
        mends.stream().filter(mend -> mend.kind().isOfTable()).forEach(leftAlone::add);
      }
    }
  }

  private List<MendedTable> mendTables() {
    return page.tables().stream()
        .map(
            table ->
                isWithinLimits(table)
                    ? TableMender.mend(page.source(), table, placements, fixer, leftAlone)
                    : MendedTable.unchanged(table))
        .toList();
  }

  /**
   * Whether all of a table was read, and will be when every row has as many cells as its header.
   */
  private boolean isWithinLimits(Table table) {
    long cells = (long) table.header().cells().size() * (table.rows().size() + 1);
    int end =
        table.number() == page.tables().size()
            ? Integer.MAX_VALUE
            : page.tables().get(table.number()).line();
    return cells <= fixer.options().maxTableCells()
        && linesOverLimits.subSet(table.line(), end).isEmpty();
  }

  private static List<Mend> mends(List<MendedTable> tables) {
    return tables.stream().flatMap(table -> table.mends().stream()).toList();
  }

  /** The page with mended tables, or empty if it is too long to be read. */
  private Optional<Page> write(List<MendedTable> tables) {
    PageLines mended = lines.copy();
    tables.forEach(table -> table.writeTo(mended));
    return Optional.of(mended.toString())
        .filter(text -> text.length() <= fixer.options().maxPageLength())
        .map(text -> ExchangeTables.parse(text, fixer.options()));
  }
}
