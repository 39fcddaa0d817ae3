package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.text.Nearest;
import java.util.Arrays;
import java.util.List;

/** Reports suppression comments with an unknown command or rule. */
final class UnknownRule implements PageRule {

  private static final List<String> IDS = Arrays.stream(Rule.values()).map(Rule::id).toList();

  @Override
  public void check(PageView page, Reporter reporter) {
    for (Suppressions.Unknown unknown : page.suppressions().unknown()) {
      String expected =
          unknown.command()
              ? " is not a command; expected exchange-tables-disable-next-table,"
                  + " exchange-tables-disable or exchange-tables-enable"
              : " is not a rule; "
                  + Nearest.of(unknown.word(), IDS)
                      .map(id -> "did you mean " + id + "?")
                      .orElse("expected an id such as " + Rule.MISSING_PAGE.id());
      reporter.report(
          page.location(unknown.range()), MessageText.quote(unknown.word()) + expected, List.of());
    }
  }
}
