package io.github.exchangetables.cli;

import io.github.exchangetables.cli.report.PageReports;
import io.github.exchangetables.output.PageWriter;
import io.github.exchangetables.output.PageWriters;
import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command {@code parse}: prints the exchange entries. */
final class ParseCommand implements Callable<Integer> {

  private enum Format {
    TABLE,
    JSON,
    JSONL,
    CSV,
    MARKDOWN
  }

  private final Host host;
  private final InputOptions inputs = new InputOptions();
  private final OptionSpec format =
      Choice.of(Format.class)
          .option("--format")
          .defaultValue("table")
          .description(
              "How to print entries: table (the main values in columns that fit the terminal), json"
                  + " (one array), jsonl (one object per line), csv, or markdown (tables from which"
                  + " the same entries can be read). The default is"
                  + " ${DEFAULT-VALUE}.")
          .build();

  private boolean allSaid = true;

  private ParseCommand(Host host) {
    this.host = host;
  }

  static CommandSpec spec(Host host) {
    ParseCommand command = new ParseCommand(host);
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command).addOption(command.format);
    command.inputs.addTo(spec);
    spec.usageMessage()
        .description("Prints the exchanges that the tables of Markdown pages list.")
        .footer(
            "",
            "A table on a terminal is cut to its width, or to COLUMNS if that is set; otherwise"
                + " its width is not limited.",
            "In csv the values of a list are joined by |, with a pipe inside a value written \\|; the"
                + " n-th values of the docs_ columns belong together, as do those of the signup_"
                + " columns and fee_discount_percent. An apostrophe is added before text that a"
                + " spreadsheet would run as a formula.");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    int code = PrintRun.run(host, inputs, this::open);
    return allSaid ? code : ExitCode.FAILURE;
  }

  private PageWriter open(Writer out, Messages messages) throws IOException {
    Format chosen = format.getValue();
    return switch (chosen) {
      case TABLE ->
          PageReports.entriesAsText(
              LogGuard.of(out, host), host.outputWidth(), messages::columnsLeftOut);
      case JSON -> PageWriters.entriesAsJson(out);
      case JSONL -> PageWriters.entriesAsJsonLines(out);
      case CSV -> PageWriters.entriesAsCsv(LogGuard.of(out, host));
      case MARKDOWN ->
          PageWriters.entriesAsMarkdown(
              LogGuard.of(out, host),
              refusal -> {
                allSaid = false;
                messages.error(String.valueOf(refusal.getMessage()));
              });
    };
  }
}
