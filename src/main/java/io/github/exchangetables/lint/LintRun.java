package io.github.exchangetables.lint;

import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.diagnostic.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
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

    Finding finding() {
      return new Finding(
          new Diagnostic(location.file(), rule, location.range(), message),
          rule.severity(),
          location.sourceLine(),
          location.text(),
          location.exchange(),
          location.table(),
          related,
          replacement);
    }
  }

  private final Set<Rule> enabled;
  private final Map<Rule, PageRule> rules;
  private final List<Reported> found = new ArrayList<>();
  private int pages;

  LintRun(Set<Rule> enabled, Optional<Path> docsRoot) {
    this.enabled = enabled;
    this.rules = Rules.all(docsRoot);
    this.rules.keySet().retainAll(enabled);
  }

  /** Checks a page, and keeps the values that later pages may contradict. */
  void check(Page page) {
    PageView view = new PageView(page, pages);
    pages++;
    for (Diagnostic diagnostic : page.diagnostics()) {
      if (enabled.contains(diagnostic.rule())) {
        reporter(diagnostic.rule())
            .report(view.location(diagnostic.range()), diagnostic.message(), List.of());
      }
    }
    rules.forEach((id, rule) -> rule.check(view, reporter(id)));
  }

  /** Ends the run and returns the findings, in the order of the pages and in source order. */
  List<Finding> finish() {
    rules.forEach((id, rule) -> rule.end(reporter(id)));
    return found.stream().sorted(IN_ORDER).map(Reported::finding).toList();
  }

  private Reporter reporter(Rule rule) {
    return (location, message, related, replacement) -> {
      if (!location.suppressed().contains(rule)) {
        found.add(new Reported(rule, location, message, related, replacement));
      }
    };
  }
}
