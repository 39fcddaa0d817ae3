package io.github.exchangetables.cli;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.fix.FixResult;
import io.github.exchangetables.lint.Finding;
import io.github.exchangetables.lint.Linter;
import io.github.exchangetables.recognition.AnalyzedPage;
import io.github.exchangetables.table.ParseOptions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The findings that the command {@code fix} fixes: those that a page no longer has when it is fixed
 * and checked again. Each page is checked by itself, without the rules that need the docs folder.
 */
final class FixableFindings {

  private final Linter linter;

  /**
   * The texts of the findings. Texts of equal hash codes are found fast, as they are comparable.
   */
  private final Set<String> fixable = new HashSet<>();

  /** Creates an empty set of findings of a linter. */
  FixableFindings(Linter linter) {
    this.linter = linter.withOverride(page -> true, FixableFindings::withoutDocs);
  }

  private static Linter withoutDocs(Linter linter) {
    Linter changed = linter;
    for (Rule rule : CheckCommand.NEED_DOCS_ROOT) {
      changed = changed.withoutRule(rule);
    }
    return changed;
  }

  /** Adds the findings of a page that are gone once it is fixed. */
  void add(Page page, FixResult result) {
    if (result.changed()) {
      Map<String, Integer> left = new HashMap<>();
      for (Finding finding : linter.check(fixed(page, result))) {
        left.merge(key(finding), 1, Integer::sum);
      }
      for (Finding finding : linter.check(page)) {
        if (left.merge(key(finding), -1, Integer::sum) < 0) {
          fixable.add(finding.toString());
        }
      }
    }
  }

  /** What makes two findings the same before and after. */
  private static String key(Finding finding) {
    return String.join(
        "\n",
        finding.diagnostic().rule().id(),
        finding.exchange().orElse(""),
        finding.diagnostic().message());
  }

  private static Page fixed(Page page, FixResult result) {
    ParseOptions options = AnalyzedPage.of(page).origin().options();
    return page.file()
        .map(file -> ExchangeTables.parse(result.markdown(), file, options))
        .orElseGet(() -> ExchangeTables.parse(result.markdown(), options));
  }

  /** How many of some findings are fixable. */
  int count(List<Finding> findings) {
    return (int) findings.stream().map(Finding::toString).filter(fixable::contains).count();
  }
}
