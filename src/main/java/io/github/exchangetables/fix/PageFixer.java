package io.github.exchangetables.fix;

import io.github.exchangetables.fix.FixResult.Fix;
import io.github.exchangetables.recognition.AnalyzedPage;
import io.github.exchangetables.table.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Fixes a page so that a second pass would change nothing. */
final class PageFixer {

  /** The number of attempts in which only tables are left out that a second pass would change. */
  private static final int MAX_TRIES = 3;

  private PageFixer() {}

  static FixResult fix(AnalyzedPage page, Fixer fixer) {
    if (page.source().length() > page.origin().options().maxPageLength()) {
      return new FixResult(page.source(), List.of(), List.of(), List.of());
    }
    Set<Integer> untouched = new HashSet<>();
    Set<Fix> skipped = new LinkedHashSet<>();
    for (int tries = 0; ; tries++) {
      FixPass pass = new FixPass(page, fixer, untouched);
      FixPass second = pass.fixes().isEmpty() ? pass : new FixPass(pass.page(), fixer, untouched);
      if (second.fixes().isEmpty()) {
        skipped.addAll(pass.skipped());
        return new FixResult(page.source(), pass.edits(), inOrder(pass.fixes()), inOrder(skipped));
      }
      Set<Integer> unstable = tries < MAX_TRIES ? tables(second, pass.page()) : new HashSet<>();
      if (!untouched.addAll(unstable)) {
        page.tables().forEach(table -> untouched.add(table.number()));
      }
      skipped.addAll(fixesOf(untouched, page, pass.fixes()));
    }
  }

  private static List<Fix> inOrder(Collection<Fix> fixes) {
    return fixes.stream().sorted(Comparator.comparingInt(fix -> fix.range().start())).toList();
  }

  /** The tables that a pass changed. A pass keeps the numbers of tables. */
  private static Set<Integer> tables(FixPass pass, AnalyzedPage page) {
    NavigableMap<Integer, Integer> numbers = numbers(page);
    Set<Integer> changed = new HashSet<>();
    pass.fixes().forEach(fix -> changed.add(number(fix, numbers)));
    return changed;
  }

  private static List<Fix> fixesOf(Set<Integer> tables, AnalyzedPage page, List<Fix> fixes) {
    NavigableMap<Integer, Integer> numbers = numbers(page);
    return fixes.stream().filter(fix -> tables.contains(number(fix, numbers))).toList();
  }

  /** The numbers of tables by the offsets at which they start. */
  private static NavigableMap<Integer, Integer> numbers(AnalyzedPage page) {
    NavigableMap<Integer, Integer> numbers = new TreeMap<>();
    for (Table table : page.tables()) {
      numbers.put(table.header().range().start(), table.number());
    }
    return numbers;
  }

  private static int number(Fix fix, NavigableMap<Integer, Integer> numbers) {
    return numbers.floorEntry(fix.range().start()).getValue();
  }
}
