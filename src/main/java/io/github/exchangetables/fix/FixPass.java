package io.github.exchangetables.fix;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.fix.FixResult.Fix;
import io.github.exchangetables.recognition.AnalyzedPage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One pass over a page: corrects cells, then fixes rows and tables, then sorts rows.
 *
 * <p>Each step reads the page that the step before it wrote, because a corrected cell may belong to
 * a different column.
 */
final class FixPass {

  private final AnalyzedPage source;
  private final List<Fix> fixes = new ArrayList<>();
  private final Set<Fix> skipped = new LinkedHashSet<>();
  private AnalyzedPage page;
  private List<Edit> edits = List.of();

  /**
   * Runs a pass.
   *
   * @param source the page
   * @param fixer the options
   * @param untouched the numbers of tables that are not changed
   */
  FixPass(AnalyzedPage source, Fixer fixer, Set<Integer> untouched) {
    this.source = source;
    this.page = source;
    FixScope scope = new FixScope(source, fixer, untouched);
    if (scope.hasCorrections()) {
      add(FixStep.make(scope, new CellFixer()));
    }
    if (!edits.isEmpty()) {
      scope = new FixScope(page, fixer, untouched);
    }
    if (scope.hasFindings() || fixer.layout().isPresent()) {
      add(FixStep.make(scope, TableFixer::fix));
    }
    if (fixer.sortColumn().isPresent()) {
      RowSorter sorter = new RowSorter(fixer.sortColumn().get());
      add(FixStep.make(new FixScope(page, fixer, untouched), sorter));
    }
  }

  private void add(FixStep step) {
    fixes.addAll(inSource(step.fixes()));
    skipped.addAll(inSource(step.skipped()));
    edits = edits.isEmpty() ? step.edits() : Edit.join(edits, page.source(), step.edits());
    page = step.page();
  }

  /** The fixes with their ranges in the page before the pass. */
  private List<Fix> inSource(Collection<Fix> ofStep) {
    return edits.isEmpty()
        ? List.copyOf(ofStep)
        : ofStep.stream()
            .map(fix -> new Fix(fix.rule(), inSource(fix.range()), fix.message()))
            .toList();
  }

  private Range inSource(Range range) {
    int start = Edit.before(edits, range.start());
    return source.lines().range(start, Math.max(start, Edit.before(edits, range.end())));
  }

  /** The page after the pass. */
  AnalyzedPage page() {
    return page;
  }

  /** The edits of the page before the pass, in order. */
  List<Edit> edits() {
    return edits;
  }

  List<Fix> fixes() {
    return fixes;
  }

  Set<Fix> skipped() {
    return skipped;
  }
}
