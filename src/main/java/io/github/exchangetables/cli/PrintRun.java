package io.github.exchangetables.cli;

import io.github.exchangetables.output.PageWriter;
import java.io.IOException;
import java.io.Writer;

/** Prints the entries or tables of pages, and reports their diagnostics. */
final class PrintRun {

  /** Creates the writer of the chosen format. */
  interface Format {
    PageWriter open(Writer out, Messages messages) throws IOException;
  }

  private PrintRun() {}

  /** Reads, prints, and returns the exit code. */
  static int run(Host host, InputOptions options, Format format) throws IOException {
    Messages messages = new Messages(host, options.isQuiet());
    Output output = new Output(host.out(), messages.progress()::clear);
    PageWriter writer = format.open(output.writer(), messages);
    boolean allRead =
        Inputs.read(
            options.paths(),
            options,
            host,
            messages,
            page -> {
              page.diagnostics().stream()
                  .filter(found -> found.rule().isEnabledByDefault())
                  .forEach(messages::diagnostic);
              writer.write(page);
              return output.flush();
            });
    writer.end();
    boolean allWritten = output.finish(messages);
    return allRead && allWritten ? ExitCode.OK : ExitCode.FAILURE;
  }
}
