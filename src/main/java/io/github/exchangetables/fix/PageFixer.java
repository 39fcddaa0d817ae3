package io.github.exchangetables.fix;

import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.fix.FixResult.Fix;
import io.github.exchangetables.recognition.AnalyzedPage;
import io.github.exchangetables.recognition.AnalyzedTable;
import io.github.exchangetables.table.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Fixes a page, parses the result, and repeats this without the fixes that changed an entry. */
final class PageFixer {

  /**
   * The number of attempts in which only harmful fixes are dropped. After that, all fixes of whole
   * tables are dropped.
   */
  private static final int MAX_TRIES = 20;

  private final Fixer fixer;
  private final AnalyzedPage page;
  private final NavigableSet<Integer> linesOverLimits;
  private final Set<Fix> skipped = new LinkedHashSet<>();

  private PageFixer(Fixer fixer, AnalyzedPage page) {
    this.fixer = fixer;
    this.page = page;
    this.linesOverLimits =
        page.diagnostics().stream()
            .filter(diagnostic -> diagnostic.rule() == Rule.LIMIT_REACHED)
            .map(diagnostic -> diagnostic.range().line())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  static FixResult fix(AnalyzedPage page, Fixer fixer) {
    if (page.source().length() > page.origin().options().maxPageLength()) {
      return new FixResult(page.source(), List.of(), List.of(), List.of());
    }
    PageFixer first = new PageFixer(fixer, page);
    Fixed fixed = first.fix();
    // A second run starts with the parsed result of the first and must find nothing to do.
    boolean isStable =
        fixed.fixes().isEmpty() || new PageFixer(fixer, fixed.page()).fix().fixes().isEmpty();
    if (!isStable) {
      first.skipped.addAll(fixed.fixes());
      fixed = first.unchanged();
    }
    return new FixResult(
        page.source(), fixed.edits(), inOrder(fixed.fixes()), inOrder(first.skipped));
  }

  private static List<Fix> inOrder(Collection<Fix> fixes) {
    return fixes.stream().sorted(Comparator.comparingInt(fix -> fix.range().start())).toList();
  }

  /** A page after edits, parsed again. */
  private record Fixed(AnalyzedPage page, List<Edit> edits, List<Fix> fixes) {}

  private Fixed unchanged() {
    return new Fixed(page, List.of(), List.of());
  }

  private Fixed fix() {
    for (int tries = 0; ; tries++) {
      List<FixedTable> tables = page.analyzedTables().stream().map(this::fix).toList();
      List<Fix> fixes = tables.stream().flatMap(table -> table.fixes().stream()).toList();
      if (fixes.isEmpty()) {
        return unchanged();
      }
      List<Edit> edits =
          tables.stream()
              .flatMap(table -> table.edits().stream())
              .sorted(Comparator.comparingInt(Edit::start))
              .toList();
      Optional<AnalyzedPage> after = apply(edits);
      Collection<Fix> harmful =
          after.isPresent() ? RoundTripCheck.harmfulFixes(tables, after.get()) : fixes;
      if (harmful.isEmpty()) {
        return new Fixed(after.orElseThrow(), edits, fixes);
      }
      skipped.addAll(harmful);
      if (tries >= MAX_TRIES) {
        tables.forEach(table -> skipped.addAll(table.tableFixes()));
      }
    }
  }

  private FixedTable fix(AnalyzedTable table) {
    return isWithinLimits(table.table())
        ? TableFixer.fix(page, table, fixer, skipped)
        : FixedTable.unchanged(table);
  }

  /**
   * Tells whether a table is within the limit on cells, even if every row has a cell for each
   * column.
   */
  private boolean isWithinLimits(Table table) {
    long cells = (long) table.header().cells().size() * (table.rows().size() + 1);
    int end =
        table.number() == page.tables().size()
            ? Integer.MAX_VALUE
            : page.tables().get(table.number()).line();
    return cells <= page.origin().options().maxTableCells()
        && linesOverLimits.subSet(table.line(), end).isEmpty();
  }

  /** The page after edits, or empty if it is too long to be parsed. */
  private Optional<AnalyzedPage> apply(List<Edit> edits) {
    return Optional.of(Edit.apply(edits, page.source(), 0, page.source().length()))
        .filter(text -> text.length() <= page.origin().options().maxPageLength())
        .map(text -> page.origin().parse(text, List.of()));
  }
}
