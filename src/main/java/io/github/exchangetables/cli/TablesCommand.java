package io.github.exchangetables.cli;

import io.github.exchangetables.cli.report.PageReports;
import io.github.exchangetables.output.PageWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command {@code tables}: prints every table, whether it lists exchanges or not. */
final class TablesCommand implements Callable<Integer> {

  private enum Format {
    TABLE,
    JSONL
  }

  private final Host host;
  private final InputOptions inputs = new InputOptions();
  private final OptionSpec format =
      Choice.of(Format.class)
          .option("--format")
          .defaultValue("table")
          .description(
              "How to print tables: table (a list of them) or jsonl (one object per line, with every"
                  + " cell). The default is ${DEFAULT-VALUE}.")
          .build();

  private TablesCommand(Host host) {
    this.host = host;
  }

  static CommandSpec spec(Host host) {
    TablesCommand command = new TablesCommand(host);
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command).addOption(command.format);
    command.inputs.addTo(spec);
    spec.usageMessage()
        .description("Prints every table of Markdown pages, whether it lists exchanges or not.");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    return PrintRun.run(host, inputs, this::open);
  }

  private PageWriter open(Writer out, Messages messages) throws IOException {
    Format chosen = format.getValue();
    return switch (chosen) {
      case TABLE ->
          PageReports.tablesAsText(
              LogGuard.of(out, host), host.outputWidth(), messages::columnsLeftOut);
      case JSONL -> PageReports.tablesAsJsonLines(out);
    };
  }
}
