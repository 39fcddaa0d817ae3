package io.github.exchangetables.fix;

import io.github.exchangetables.fix.FixResult.Fix;
import io.github.exchangetables.recognition.AnalyzedPage;
import io.github.exchangetables.recognition.AnalyzedTable;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A page after the fixes of one planner.
 *
 * @param page the page after the fixes
 * @param edits the edits that were made, in order
 * @param fixes the fixes that were made
 * @param skipped the fixes that were not made, because they would change what the page says
 */
record FixStep(AnalyzedPage page, List<Edit> edits, List<Fix> fixes, Collection<Fix> skipped) {

  /** The number of attempts in which only harmful fixes are dropped. Then all others are. */
  private static final int MAX_TRIES = 20;

  /** Fixes a page, parses the result, and repeats this without the fixes that were harmful. */
  static FixStep make(FixScope scope, Planner planner) {
    Set<Fix> skipped = new LinkedHashSet<>();
    for (int tries = 0; ; tries++) {
      List<FixedTable> tables =
          scope.page().analyzedTables().stream()
              .map(table -> plan(scope, planner, table, skipped))
              .toList();
      List<Fix> fixes = tables.stream().flatMap(table -> table.fixes().stream()).toList();
      if (fixes.isEmpty()) {
        return new FixStep(scope.page(), List.of(), List.of(), skipped);
      }
      List<Edit> edits =
          tables.stream()
              .flatMap(table -> table.edits().stream())
              .sorted(Comparator.comparingInt(Edit::start))
              .toList();
      Optional<AnalyzedPage> after = apply(edits, scope.page());
      if (after.isEmpty() || tries == MAX_TRIES) {
        skipped.addAll(fixes);
        continue;
      }
      RoundTripCheck check = new RoundTripCheck(tables, edits, after.get());
      Set<Fix> harmful = check.harmfulFixes();
      if (harmful.isEmpty()) {
        return new FixStep(after.get(), edits, fixes, skipped);
      }
      skipped.addAll(harmful);
    }
  }

  private static FixedTable plan(
      FixScope scope, Planner planner, AnalyzedTable table, Set<Fix> skipped) {
    return scope.includes(table.table())
        ? planner.plan(scope, table, skipped)
        : FixedTable.unchanged(table);
  }

  /** The page after edits, or empty if it is too long to be parsed. */
  private static Optional<AnalyzedPage> apply(List<Edit> edits, AnalyzedPage page) {
    return Optional.of(Edit.apply(edits, page.source(), 0, page.source().length()))
        .filter(text -> text.length() <= page.origin().options().maxPageLength())
        .map(text -> page.origin().parse(text, List.of()));
  }
}
