package io.github.exchangetables.fix;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.lint.Finding;
import io.github.exchangetables.recognition.AnalyzedPage;
import io.github.exchangetables.table.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What may be fixed in a page: findings of the linter, in tables within the limits. */
final class FixScope {

  /** The rules with findings that can be fixed. */
  static final Set<Rule> FIXABLE =
      EnumSet.of(
          Rule.BROKEN_HEADER,
          Rule.CUT_TABLE,
          Rule.EXTRA_CELLS,
          Rule.EMPTY_EXTRA_CELL,
          Rule.MISSING_CELLS,
          Rule.MISPLACED_CELLS,
          Rule.MALFORMED_LINK,
          Rule.MALFORMED_TAG);

  private final AnalyzedPage page;
  private final Fixer fixer;
  private final Set<Integer> untouched;
  private final NavigableSet<Integer> linesOverLimits;
  private final Map<Rule, BitSet> lines = new EnumMap<>(Rule.class);
  private final NavigableMap<Integer, List<Finding>> corrections = new TreeMap<>();

  /**
   * Finds what may be fixed.
   *
   * @param page the page
   * @param fixer the options
   * @param untouched the numbers of tables that are not changed
   */
  FixScope(AnalyzedPage page, Fixer fixer, Set<Integer> untouched) {
    this.page = page;
    this.fixer = fixer;
    this.untouched = Set.copyOf(untouched);
    this.linesOverLimits =
        page.diagnostics().stream()
            .filter(diagnostic -> diagnostic.rule() == Rule.LIMIT_REACHED)
            .map(diagnostic -> diagnostic.range().line())
            .collect(Collectors.toCollection(TreeSet::new));
    fixer.fixableFindings(page).forEach(this::add);
  }

  private void add(Finding finding) {
    int line = finding.diagnostic().range().line();
    lines.computeIfAbsent(finding.diagnostic().rule(), rule -> new BitSet()).set(line);
    if (finding.replacement().isPresent()) {
      corrections.computeIfAbsent(line, added -> new ArrayList<>()).add(finding);
    }
  }

  AnalyzedPage page() {
    return page;
  }

  Fixer fixer() {
    return fixer;
  }

  /** Tells whether the page has findings that can be fixed. */
  boolean hasFindings() {
    return !lines.isEmpty();
  }

  /** Tells whether a finding has a replacement. */
  boolean hasCorrections() {
    return !corrections.isEmpty();
  }

  /** Tells whether a rule has a finding on a line. */
  boolean reports(Rule rule, int line) {
    BitSet reported = lines.get(rule);
    return reported != null && reported.get(line);
  }

  /**
   * The findings on a line that have a replacement, in source order. Those that overlap are left
   * out, as the replacement of one may change what the other is about.
   */
  List<Finding> corrections(int line) {
    List<Finding> sorted =
        corrections.getOrDefault(line, List.of()).stream()
            .sorted(Comparator.comparingInt(finding -> finding.diagnostic().range().start()))
            .toList();
    List<Finding> apart = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < sorted.size(); i++) {
      Range range = sorted.get(i).diagnostic().range();
      boolean overlaps =
          range.start() < end
              || (i + 1 < sorted.size()
                  && sorted.get(i + 1).diagnostic().range().start() < range.end());
      if (!overlaps) {
        apart.add(sorted.get(i));
      }
      end = Math.max(end, range.end());
    }
    return apart;
  }

  /**
   * Tells whether a table may be changed. It must be within the limit on cells, even if every row
   * has a cell for each column.
   */
  boolean includes(Table table) {
    long cells = (long) table.header().cells().size() * (table.rows().size() + 1);
    int end =
        table.number() == page.tables().size()
            ? Integer.MAX_VALUE
            : page.tables().get(table.number()).line();
    return cells <= page.origin().options().maxTableCells()
        && linesOverLimits.subSet(table.line(), end).isEmpty()
        && !untouched.contains(table.number());
  }
}
