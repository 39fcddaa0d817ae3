package io.github.exchangetables.cli;

import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.lint.Linter;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of the subcommands that follow rules: {@code --rule} and {@code --no-rule}. */
final class RuleOptions {

  private final OptionSpec only =
      RuleSelection.option("--rule")
          .description(
              "Follow only this rule. May be repeated, or be several ids separated by commas."
                  + " The word default means the rules that are on by default, and all means all rules.")
          .build();
  private final OptionSpec without =
      RuleSelection.option("--no-rule")
          .description("Do not follow this rule; may be repeated, as --rule may.")
          .build();

  void addTo(CommandSpec command) {
    command.addOption(only).addOption(without);
  }

  /** Returns a linter with the rules that are chosen. */
  Linter linter() {
    Linter linter = Linter.defaults();
    List<RuleSelection> chosen = chosen();
    if (!chosen.isEmpty()) {
      linter = linter.withOnlyRules(RuleSelection.rules(chosen));
    }
    List<RuleSelection> excluded = without.getValue();
    for (Rule rule : excluded == null ? List.<Rule>of() : RuleSelection.rules(excluded)) {
      linter = linter.withoutRule(rule);
    }
    return linter;
  }

  /** The values of {@code --rule}. */
  List<RuleSelection> chosen() {
    List<RuleSelection> given = only.getValue();
    return given == null ? List.of() : given;
  }
}
