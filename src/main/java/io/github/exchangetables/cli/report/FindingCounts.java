package io.github.exchangetables.cli.report;

import io.github.exchangetables.diagnostic.Severity;
import io.github.exchangetables.lint.Finding;
import java.util.ArrayList;
import java.util.List;

/** The numbers of findings and pages of a run. */
record FindingCounts(int pages, int errors, int warnings, int notes) {

  static FindingCounts of(List<Finding> findings, int pages) {
    return new FindingCounts(
        pages,
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        count(findings, Severity.NOTE));
  }

  private static int count(List<Finding> findings, Severity severity) {
    return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** The line at the end of a report: {@code 1 error, 2 warnings in 3 pages}. */
  String summary() {
    List<String> parts = new ArrayList<>();
    add(parts, errors, "error");
    add(parts, warnings, "warning");
    add(parts, notes, "note");
    return (parts.isEmpty() ? "no findings" : String.join(", ", parts))
        + " in "
        + counted(pages, "page")
        + "\n";
  }

  private static void add(List<String> parts, int count, String noun) {
    if (count > 0) {
      parts.add(counted(count, noun));
    }
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
