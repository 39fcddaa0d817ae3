package io.github.exchangetables.cli;

import io.github.exchangetables.fix.Fixer;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command {@code fix}: fixes the tables of pages. */
final class FixCommand implements Callable<Integer> {

  private final Host host;
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
        CommandSpec.wrapWithoutInspection(command)
            .addOption(command.dryRun)
            .addOption(command.diff)
            .addOption(command.addColumns)
            .addOption(command.align);
    command.inputs.addTo(spec);
    spec.usageMessage()
        .description(
            "Fixes the tables of Markdown pages: missing cells, empty cells beyond the header, cells"
                + " in the wrong columns, delimiter rows that do not fit their header row, and"
                + " comments between rows. Files are changed in place, and only if something is"
                + " fixed. A page from standard input is written to standard output.")
        .exitCodeList(
            ExitCode.descriptions(
                "Everything is fixed, or nothing needs fixing.",
                "With --dry-run: something would change.",
                "The command line is invalid, or something could not be read or written (the rest was"
                    + " fixed)."));
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    Fixer fixer = Fixer.defaults();
    fixer = isSet(addColumns) ? fixer.withAddedColumns() : fixer;
    fixer = isSet(align) ? fixer.withAlignedColumns() : fixer;
    return new FixRun(host, inputs, fixer, isSet(dryRun), isSet(diff)).run();
  }
}
