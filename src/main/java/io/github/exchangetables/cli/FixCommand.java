package io.github.exchangetables.cli;

import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.fix.Fixer;
import io.github.exchangetables.lint.Linter;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** The command {@code fix}: fixes the tables of pages. */
final class FixCommand implements Callable<Integer> {

  private final Host host;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
  private final InputOptions inputs = new InputOptions();
  private final OptionSpec dryRun =
      flag("--dry-run", "Change nothing; exit with 1 if something would change.");
  private final OptionSpec diff =
      flag("--diff", "Print what changes as a unified diff, for 'git apply' or 'patch -p1'.");
  private final OptionSpec addColumns =
      flag(
          "--add-columns",
          "Add columns, headed 'Column 5' and so on, for cells beyond the header"
              + " with content.");
  private final OptionSpec align =
      flag("--align", "Pad cells with spaces, so that the columns of each table are aligned.");
  private final OptionSpec compact =
      flag("--compact", "Write one space on both sides of each cell.");
  private final OptionSpec pad =
      flag(
          "--pad",
          "Add empty cells to rows that lack cells at their end, as with the rule missing-cells.");
  private final OptionSpec sort =
      OptionSpec.builder("--sort")
          .type(String.class)
          .paramLabel("NAME")
          .description(
              "Sort the rows of each exchange table by the column with this header, without regard"
                  + " to case. Equal rows keep their order.")
          .build();
  private final RuleOptions rules = new RuleOptions();

  private FixCommand(Host host) {
    this.host = host;
  }

  private static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).description(description).build();
  }

  private static boolean isSet(OptionSpec flag) {
    return Boolean.TRUE.equals(flag.<Boolean>getValue());
  }

  static CommandSpec spec(Host host) {
    FixCommand command = new FixCommand(host);
    CommandSpec spec =
        command
            .spec
            .addOption(command.dryRun)
            .addOption(command.diff)
            .addOption(command.addColumns)
            .addOption(command.align)
            .addOption(command.compact)
            .addOption(command.sort)
            .addOption(command.pad);
    command.rules.addTo(spec);
    command.inputs.addTo(spec);
    spec.usageMessage()
        .description(
            "Fixes the tables of Markdown pages: what 'check' reports and has only one right answer."
                + " This is empty cells beyond the header, cells in the wrong columns, delimiter rows"
                + " that do not fit their header row, comments between rows, and malformed links and"
                + " tags. Files are changed in place, and only if something is"
                + " fixed. A page from standard input is written to standard output.")
        .exitCodeList(
            ExitCode.descriptions(
                "Nothing was skipped; with --dry-run: nothing would change.",
                "A fix was skipped, because it would change what a page says or shows; with"
                    + " --dry-run: something would change.",
                "The command line is invalid, or something could not be read or written (the rest was"
                    + " fixed)."));
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    if (isSet(align) && isSet(compact)) {
      throw new ParameterException(
          spec.commandLine(), "--align and --compact cannot be used together");
    }
    Linter linter = rules.linter(inputs.settings().linter());
    FixChoices choices =
        new FixChoices(
            isSet(dryRun), isSet(diff), this::layOut, Optional.ofNullable(sort.getValue()));
    return new FixRun(host, inputs, isSet(pad) ? withMissingCells(linter) : linter, choices).run();
  }

  private static Linter withMissingCells(Linter linter) {
    return linter
        .withRule(Rule.MISSING_CELLS)
        .withOverride(page -> true, it -> it.withRule(Rule.MISSING_CELLS));
  }

  private Fixer layOut(Fixer defaults) {
    Fixer fixer = isSet(addColumns) ? defaults.withAddedColumns() : defaults;
    fixer = isSet(align) ? fixer.withAlignedColumns() : fixer;
    return isSet(compact) ? fixer.withCompactCells() : fixer;
  }
}
