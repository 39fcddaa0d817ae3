package io.github.exchangetables.cli.report;

import io.github.exchangetables.diagnostic.Severity;
import io.github.exchangetables.lint.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * The findings of a run, and their numbers.
 *
 * @param findings the findings, in the order in which they are written
 * @param pages the number of checked pages
 * @param fixable the number of findings that the command {@code fix} fixes
 * @param known the number of findings that are not written, because they are in the baseline
 */
public record CheckReport(List<Finding> findings, int pages, int fixable, int known) {

  /** The number of findings of a severity. */
  int count(Severity severity) {
    return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** The lines at the end of a report: {@code 1 error, 2 warnings in 3 pages}. */
  String summary() {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      int count = count(severity);
      if (count > 0) {
        parts.add(counted(count, severity.label()));
      }
    }
    String none = known == 0 ? "no findings" : "no new findings";
    String found = parts.isEmpty() ? none : String.join(", ", parts);
    String hidden = known == 0 ? "" : counted(known, "finding") + " of the baseline not shown\n";
    String fixes = fixable == 0 ? "" : fixable + " can be fixed with `exchange-tables fix`\n";
    return found + " in " + counted(pages, "page") + "\n" + hidden + fixes;
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
