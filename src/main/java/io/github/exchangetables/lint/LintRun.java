package io.github.exchangetables.lint;

import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.diagnostic.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One run of a {@link Linter} over pages that come one by one, as {@link Linter#start()} begins it.
 *
 * <p>Pages are looked at as they come and not kept. Not thread-safe.
 */
public final class LintRun {

  private static final Comparator<Located> IN_ORDER =
      Comparator.<Located>comparingInt(located -> located.location().page())
          .thenComparingInt(located -> located.location().range().start())
          .thenComparing(Located::rule);

  /** A finding before it is known which others there are. */
  private record Located(Rule rule, SourceLocation location, String message, List<Place> related) {

    Finding finding() {
      return new Finding(
          location.file(),
          new Diagnostic(rule, location.range(), message),
          location.sourceLine(),
          related);
    }
  }

  private final Set<Rule> followed;
  private final List<PageRule> rules;
  private final List<Located> found = new ArrayList<>();
  private int pages;

  LintRun(Set<Rule> followed, Optional<Path> docsRoot) {
    this.followed = followed;
    this.rules =
        Rules.all(docsRoot).stream().filter(rule -> followed.contains(rule.rule())).toList();
  }

  /**
   * Checks a page, and keeps of it what later pages may contradict.
   *
   * @param page the page
   * @throws NullPointerException if {@code page} is null
   */
  public void check(Page page) {
    PageView view = new PageView(page, pages);
    pages++;
    for (Diagnostic noticed : page.diagnostics()) {
      if (followed.contains(noticed.rule())) {
        add(noticed.rule(), view.location(noticed.range()), noticed.message(), List.of());
      }
    }
    for (PageRule rule : rules) {
      rule.check(view, reporter(rule));
    }
  }

  /**
   * Ends the run.
   *
   * @return what was found, in the order of the pages, and in each in the order of its source
   */
  public List<Finding> finish() {
    for (PageRule rule : rules) {
      rule.end(reporter(rule));
    }
    return found.stream().sorted(IN_ORDER).map(Located::finding).toList();
  }

  private Reporter reporter(PageRule rule) {
    return (location, message, related) -> add(rule.rule(), location, message, related);
  }

  private void add(Rule rule, SourceLocation location, String message, List<Place> related) {
    if (!location.suppressed().contains(rule)) {
      found.add(new Located(rule, location, message, related));
    }
  }
}
