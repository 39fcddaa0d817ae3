package io.github.exchangetables.fuzz;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.lint.Finding;
import io.github.exchangetables.lint.Linter;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import java.util.List;
import java.util.Set;

/** Text → findings: they are about what the page has there, and comments suppress them. */
public final class PageToFindings {

  private static final List<Rule> RULES = List.of(Rule.values());
  private static final Linter LINTER = Linter.defaults().withOnlyRules(RULES);

  private PageToFindings() {}

  /**
   * Checks a page in every flavor with all rules.
   *
   * @param bytes the page, as {@link FuzzedText} reads it
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String markdown = FuzzedText.of(bytes);
    Rule only = RULES.get(Math.floorMod(markdown.hashCode(), RULES.size()));
    for (Flavor flavor : Flavor.values()) {
      Page page = parse(markdown, flavor);
      List<Finding> findings = LINTER.check(page);
      Ranges ranges = new Ranges(markdown);
      findings.forEach(finding -> check(finding, ranges));
      Law.same(findings, LINTER.check(page), "a second check finds the same");
      Law.same(
          findings.stream().filter(finding -> finding.diagnostic().rule() == only).toList(),
          LINTER.withOnlyRules(Set.of(only)).check(page),
          "rules do not depend on each other");
      if (!markdown.contains("exchange-tables-")) {
        String comment = flavor == Flavor.MDX ? "{/* %s */}\n\n" : "<!-- %s -->\n\n";
        Page quiet = parse(comment.formatted("exchange-tables-disable") + markdown, flavor);
        Law.same(List.of(), LINTER.check(quiet), "a comment suppresses all rules");
      }
    }
  }

  private static Page parse(String markdown, Flavor flavor) {
    return ExchangeTables.parse(markdown, ParseOptions.defaults().withFlavor(flavor));
  }

  private static void check(Finding finding, Ranges ranges) {
    Range range = finding.diagnostic().range();
    ranges.check(range);
    Law.same(ranges.cut(range), finding.text(), "a finding has the text of its range");
    Law.check(finding.sourceLine().contains(finding.text()), "the line has the text");
    Law.check(isOneLine(finding.diagnostic().message()), "a message is one line");
    for (Finding.Related related : finding.related()) {
      ranges.check(related.range());
      Law.check(isOneLine(related.message()), "a related message is one line");
    }
  }

  private static boolean isOneLine(String text) {
    return text.chars().noneMatch(c -> c == '\n' || c == '\r');
  }
}
