package io.github.exchangetables.cli;

import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.lint.Linter;
import java.util.List;
import java.util.function.UnaryOperator;
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

  /** Returns the linter of a project with the rules that are chosen, in all pages. */
  Linter linter(Linter ofProject) {
    List<RuleSelection> excluded = without.getValue();
    UnaryOperator<Linter> change =
        linter -> {
          Linter changed =
              chosen().isEmpty() ? linter : linter.withOnlyRules(RuleSelection.rules(chosen()));
          for (Rule rule : excluded == null ? List.<Rule>of() : RuleSelection.rules(excluded)) {
            changed = changed.withoutRule(rule);
          }
          return changed;
        };
    return change.apply(ofProject).withOverride(page -> true, change);
  }

  /** The values of {@code --rule}. */
  List<RuleSelection> chosen() {
    List<RuleSelection> given = only.getValue();
    return given == null ? List.of() : given;
  }
}
