package io.github.exchangetables.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Completions of commands, options, their values and files, for shells that picocli does not know.
 *
 * @param command the whole command
 */
record Completions(CommandSpec command) {

  private static String summary(CommandLine subcommand) {
    return OptionText.summary(
        OptionText.format(subcommand.getCommandSpec().usageMessage().description()));
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  /** A function for zsh, for a folder of {@code fpath}. */
  String zsh() {
    StringBuilder script = new StringBuilder("#compdef exchange-tables\n\n");
    script.append("local state line\n_arguments -C");
    command.options().forEach(option -> script.append(zsh(option)));
    script.append(" '1:command:->command' '*::argument:->argument'\n\ncase $state in\n");
    script.append("  command)\n    local -a commands=(\n");
    command
        .subcommands()
        .forEach(
            (name, subcommand) ->
                script.append("      " + quoted(name + ":" + summary(subcommand)) + "\n"));
    script.append("    )\n    _describe command commands\n    ;;\n");
    script.append("  argument)\n    case $line[1] in\n");
    for (Map.Entry<String, CommandLine> subcommand : command.subcommands().entrySet()) {
      script.append("      " + subcommand.getKey() + ")\n        _arguments");
      List<OptionSpec> options = subcommand.getValue().getCommandSpec().options();
      options.forEach(option -> script.append(zsh(option)));
      script.append(" '*:file:_files'\n        ;;\n");
    }
    return script.append("    esac\n    ;;\nesac\n").toString();
  }

  /** An option as {@code _arguments} takes it, on a line of its own. */
  private static String zsh(OptionSpec option) {
    String[] names = option.names();
    String text =
        OptionText.summary(OptionText.description(option)).replaceAll("([\\[\\]:\\\\])", "\\\\$1");
    String value = zshValue(option);
    String start = option.isMultiValue() ? "'*'" : quoted("(" + String.join(" ", names) + ")");
    return Arrays.stream(names)
        .map(
            name ->
                " \\\n          "
                    + start
                    + name
                    + (option.arity().max() > 0 && name.startsWith("--") ? "=" : "")
                    + quoted("[" + text + "]" + value))
        .collect(Collectors.joining());
  }

  /** What an option's value is, and what completes it. */
  private static String zshValue(OptionSpec option) {
    if (option.arity().max() == 0) {
      return "";
    }
    List<String> values = OptionText.values(option);
    String action = OptionText.isPath(option) ? "_files" : " ";
    String label = option.paramLabel().replace(":", "\\:");
    return ":" + label + ":" + (values.isEmpty() ? action : "(" + String.join(" ", values) + ")");
  }

  /** Commands for fish. */
  String fish() {
    StringBuilder script = new StringBuilder();
    String first = "complete -c exchange-tables -n __fish_use_subcommand";
    script.append(first + " -f\n");
    command.options().forEach(option -> script.append(first + fish(option)));
    command
        .subcommands()
        .forEach(
            (name, subcommand) -> {
              script.append(first + " -a " + name + " -d " + quoted(summary(subcommand)) + "\n");
              String then =
                  "complete -c exchange-tables -n '__fish_seen_subcommand_from " + name + "'";
              subcommand
                  .getCommandSpec()
                  .options()
                  .forEach(option -> script.append(then + fish(option)));
            });
    return script.toString();
  }

  /** The end of a line that completes an option. */
  private static String fish(OptionSpec option) {
    StringBuilder line = new StringBuilder();
    for (String name : option.names()) {
      line.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
    }
    if (option.arity().max() > 0) {
      List<String> values = OptionText.values(option);
      line.append(OptionText.isPath(option) ? " -r" : " -x");
      if (!values.isEmpty()) {
        line.append(" -a ").append(quoted(String.join(" ", values)));
      }
    }
    String text = OptionText.summary(OptionText.description(option));
    return line.append(" -d ").append(quoted(text)).append("\n").toString();
  }
}
