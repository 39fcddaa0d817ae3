package io.github.exchangetables.cli;

import io.github.exchangetables.cli.report.Style;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The option {@code --color}. By default, colors are written to a terminal. The environment
 * variable {@code NO_COLOR} turns them off, and {@code CLICOLOR_FORCE} turns them on, as described
 * at no-color.org and bixense.com/clicolors.
 */
final class ColorOption {

  private enum When {
    AUTO,
    ALWAYS,
    NEVER
  }

  private final OptionSpec option =
      Choice.of(When.class)
          .option("--color")
          .defaultValue("auto")
          .description(
              "When to print text in colors: auto is on a terminal, unless NO_COLOR is set. The"
                  + " default is ${DEFAULT-VALUE}.")
          .build();

  void addTo(CommandSpec command) {
    command.addOption(option);
  }

  /** The style of standard output. */
  Style style(Host host) {
    When when = option.getValue();
    return new Style(
        switch (when) {
          case AUTO -> isWanted(host.environment(), host.terminal().isOut());
          case ALWAYS -> true;
          case NEVER -> false;
        });
  }

  private static boolean isWanted(Map<String, String> environment, boolean isTerminal) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    String forced = environment.getOrDefault("CLICOLOR_FORCE", "");
    boolean isForced = !forced.isEmpty() && !forced.equals("0");
    return isForced || (isTerminal && !environment.getOrDefault("TERM", "").equals("dumb"));
  }
}
