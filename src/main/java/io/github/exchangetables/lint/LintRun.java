package io.github.exchangetables.lint;

import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A run of a linter. Pages are checked one at a time and not kept. Not thread-safe. */
final class LintRun {

  private static final Comparator<Reported> IN_ORDER =
      Comparator.<Reported>comparingInt(reported -> reported.location().page())
          .thenComparingInt(reported -> reported.location().range().start())
          .thenComparing(Reported::rule);

  private record Reported(
      Rule rule,
      SourceLocation location,
      String message,
      List<Finding.Related> related,
      Optional<String> replacement) {

    Finding finding(Severity severity) {
      return new Finding(
          new Diagnostic(location.file(), rule, location.range(), message),
          severity,
          location.sourceLine(),
          location.text(),
          location.exchange(),
          location.table(),
          related,
          replacement);
    }
  }

  private final Linter linter;
  private final Map<Rule, PageRule> rules;
  private final List<Reported> found = new ArrayList<>();

  private boolean hasDocsRules;

  /** The linters of the pages, by the numbers of the pages. */
  private final List<Linter> linters = new ArrayList<>();

  LintRun(Linter linter) {
    this.linter = linter;
    this.rules = Rules.all();
  }

  /** Checks a page, and keeps the values that later pages may contradict. */
  void check(Page page) {
    PageView view = new PageView(page, linters.size());
    linters.add(linter.forPage(page));
    Set<Rule> enabled = linters.get(view.number()).rules();
    if (!hasDocsRules && !Collections.disjoint(enabled, Rules.OF_DOCS_FOLDER)) {
      hasDocsRules = true;
      linter.docsRoot().map(Rules::of).ifPresent(rules::putAll);
    }
    for (Diagnostic diagnostic : page.diagnostics()) {
      if (enabled.contains(diagnostic.rule())) {
        reporter(diagnostic.rule())
            .report(view.location(diagnostic.range()), diagnostic.message(), List.of());
      }
    }
    rules.forEach(
        (id, rule) -> {
          if (enabled.contains(id)) {
            rule.check(view, reporter(id));
          }
        });
  }

  /** Ends the run and returns the findings, in the order of the pages and in source order. */
  List<Finding> finish() {
    rules.forEach((id, rule) -> rule.end(reporter(id)));
    return found.stream().sorted(IN_ORDER).map(this::finding).toList();
  }

  private Finding finding(Reported reported) {
    return reported.finding(linters.get(reported.location().page()).severity(reported.rule()));
  }

  private Reporter reporter(Rule rule) {
    return (location, message, related, replacement) -> {
      if (!location.suppressed().contains(rule)) {
        found.add(new Reported(rule, location, message, related, replacement));
      }
    };
  }
}
