package io.github.exchangetables.cli;

import io.github.exchangetables.diagnostic.Rule;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/**
 * The rules that one value of {@code --rule} or {@code --no-rule} selects.
 *
 * @param rules the rules
 * @param isNamed whether the value is the id of a rule
 */
record RuleSelection(Set<Rule> rules, boolean isNamed) {

  /** Returns a builder of an option with rules as values. */
  static OptionSpec.Builder option(String name) {
    return OptionSpec.builder(name)
        .type(List.class)
        .auxiliaryTypes(RuleSelection.class)
        .converters(RuleSelection::of)
        .splitRegex(",")
        .completionCandidates(Arrays.stream(Rule.values()).map(Rule::id).toList())
        .arity("1")
        .paramLabel("ID");
  }

  private static RuleSelection of(String word) {
    EnumSet<Rule> rules = EnumSet.allOf(Rule.class);
    if (word.equals("all")) {
      return new RuleSelection(rules, false);
    }
    if (word.equals("default")) {
      rules.removeIf(rule -> !rule.isEnabledByDefault());
      return new RuleSelection(rules, false);
    }
    Optional<Rule> rule = Rule.fromId(word);
    return rule.map(found -> new RuleSelection(EnumSet.of(found), true))
        .orElseThrow(() -> unknown(word, Stream.of("default", "all")));
  }

  /** Returns the rule with an id; an unknown id is an error that suggests a known one. */
  static Rule rule(String id) {
    return Rule.fromId(id).orElseThrow(() -> unknown(id, Stream.of()));
  }

  private static TypeConversionException unknown(String id, Stream<String> others) {
    List<String> known = Stream.concat(Arrays.stream(Rule.values()).map(Rule::id), others).toList();
    return new TypeConversionException("unknown rule '" + id + "'" + Suggestion.of(id, known));
  }

  static Set<Rule> rules(List<RuleSelection> selections) {
    Set<Rule> rules = EnumSet.noneOf(Rule.class);
    selections.forEach(selection -> rules.addAll(selection.rules()));
    return rules;
  }

  /** Tells whether a rule was chosen by its id. */
  static boolean names(List<RuleSelection> selections, Rule rule) {
    return selections.stream()
        .anyMatch(selection -> selection.isNamed() && selection.rules().contains(rule));
  }
}
