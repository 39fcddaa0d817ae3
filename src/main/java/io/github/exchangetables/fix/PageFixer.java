package io.github.exchangetables.fix;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.recognition.AnalysedPage;
import io.github.exchangetables.recognition.AnalysedTable;
import io.github.exchangetables.recognition.RowPlacement;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Fixes a page, reads it again, and takes back what should not have been fixed. */
final class PageFixer {

  /** How often the fixes to blame are taken back; then all of whole tables are. */
  private static final int MAX_TRIES = 20;

  private final Fixer fixer;
  private final Page page;
  private final PageLines lines;
  private final IdentityHashMap<Row, RowPlacement> placements = new IdentityHashMap<>();
  private final NavigableSet<Integer> linesOverLimits = new TreeSet<>();
  private final Set<Fix> skipped = new HashSet<>();

  private PageFixer(Fixer fixer, Page page) {
    this.fixer = fixer;
    this.page = page;
    this.lines = PageLines.of(page.source());
    for (AnalysedTable table : AnalysedPage.of(page).analysedTables()) {
      table.rows().stream()
          .filter(row -> row.entry().isPresent())
          .forEach(row -> placements.put(row.row(), row.placement()));
    }
    for (Diagnostic diagnostic : page.diagnostics()) {
      if (diagnostic.rule() == Rule.LIMIT_REACHED) {
        linesOverLimits.add(diagnostic.range().line());
      }
    }
  }

  static FixResult fix(String source, Fixer fixer) {
    if (source.length() > fixer.options().maxPageLength()) {
      return new FixResult(source, List.of(), List.of());
    }
    PageFixer first = new PageFixer(fixer, ExchangeTables.parse(source, fixer.options()));
    Fixed fixed = first.fix();
    boolean stable =
        fixed.fixes().isEmpty() || new PageFixer(fixer, fixed.page()).fix().fixes().isEmpty();
    if (!stable) {
      first.skipped.addAll(fixed.fixes());
      fixed = new Fixed(first.page, List.of());
    }
    return new FixResult(fixed.page().source(), inOrder(fixed.fixes()), inOrder(first.skipped));
  }

  private static List<Fix> inOrder(Iterable<Fix> fixes) {
    List<Fix> ordered = new ArrayList<>();
    fixes.forEach(ordered::add);
    ordered.sort(
        Comparator.comparingInt((Fix fix) -> fix.range().start()).thenComparing(Fix::kind));
    return ordered;
  }

  /** A page with some fixes made. */
  private record Fixed(Page page, List<Fix> fixes) {}

  private Fixed fix() {
    for (int tries = 0; ; tries++) {
      List<FixedTable> tables = fixTables();
      List<Fix> fixes = fixes(tables);
      if (fixes.isEmpty()) {
        return new Fixed(page, List.of());
      }
      Optional<Page> after = write(tables);
      Set<Fix> wrong =
          after
              .map(it -> RoundTripCheck.wrongFixes(page, it, tables))
              .orElseGet(() -> Set.copyOf(fixes));
      if (wrong.isEmpty()) {
        return new Fixed(after.orElseThrow(), fixes);
      }
      skipped.addAll(wrong);
      if (tries >= MAX_TRIES) {
        fixes.stream().filter(fix -> fix.kind().isOfTable()).forEach(skipped::add);
      }
    }
  }

  private List<FixedTable> fixTables() {
    return page.tables().stream()
        .map(
            table ->
                isWithinLimits(table)
                    ? TableFixer.fix(page.source(), table, placements, fixer, skipped)
                    : FixedTable.unchanged(table))
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

  private static List<Fix> fixes(List<FixedTable> tables) {
    return tables.stream().flatMap(table -> table.fixes().stream()).toList();
  }

  /** The page with fixed tables, or empty if it is too long to be read. */
  private Optional<Page> write(List<FixedTable> tables) {
    PageLines fixed = lines.copy();
    tables.forEach(table -> table.writeTo(fixed));
    return Optional.of(fixed.toString())
        .filter(text -> text.length() <= fixer.options().maxPageLength())
        .map(text -> ExchangeTables.parse(text, fixer.options()));
  }
}
