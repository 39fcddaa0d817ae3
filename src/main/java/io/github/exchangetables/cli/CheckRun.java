package io.github.exchangetables.cli;

import io.github.exchangetables.Page;
import io.github.exchangetables.cli.report.CheckReport;
import io.github.exchangetables.cli.report.FindingWriter;
import io.github.exchangetables.diagnostic.Severity;
import io.github.exchangetables.fix.Fixer;
import io.github.exchangetables.lint.Baseline;
import io.github.exchangetables.lint.Finding;
import io.github.exchangetables.lint.Linter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Checks pages, and prints the findings. */
final class CheckRun {

  /** Creates the writer of the chosen format. */
  interface Format {
    FindingWriter open(Writer out) throws IOException;
  }

  private static final int FINDINGS = 1;
  private static final int INCOMPLETE = 2;

  private final Host host;
  private final InputOptions inputs;
  private final Linter linter;
  private final KnownFindings known;
  private final Messages messages;
  private final FixableFindings fixable;
  private final Fixer fixer;
  private int pages;
  private boolean allRead;

  CheckRun(Host host, InputOptions inputs, Linter linter, KnownFindings known) {
    this.host = host;
    this.inputs = inputs;
    this.linter = linter;
    this.known = known;
    this.messages = new Messages(host, inputs.isQuiet());
    this.fixable = new FixableFindings(linter);
    this.fixer = Fixer.defaults().withLinter(inputs.settings().linter());
  }

  /**
   * Checks, and returns the exit code.
   *
   * @param file the file that the findings are written to; empty for standard output
   * @param least the least severity that makes the run fail
   */
  int run(Format format, Optional<String> file, Severity least) throws IOException {
    List<Finding> all =
        linter.check(Stream.of(messages).mapMulti((only, checked) -> read(checked)));
    Baseline.Comparison compared = known.compare(all);
    List<Finding> added = compared.added();
    CheckReport report =
        new CheckReport(added, pages, fixable.count(added), all.size() - added.size());
    boolean allWritten =
        file.isPresent() ? write(file.get(), format, report) : print(host.out(), format, report);
    known.report(compared.gone(), messages);
    allWritten &= known.write(all, allRead, messages);
    if (!allRead || !allWritten) {
      return INCOMPLETE;
    }
    return added.stream().anyMatch(finding -> finding.severity().compareTo(least) <= 0)
        ? FINDINGS
        : ExitCode.OK;
  }

  private boolean print(OutputStream target, Format format, CheckReport report) throws IOException {
    Output output = new Output(target, messages.progress()::clear);
    format.open(output.writer()).write(report);
    return output.finish(messages);
  }

  private boolean write(String file, Format format, CheckReport report) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    print(content, format, report);
    return FileReplacement.writeOrCreate(file, content.toByteArray(), messages);
  }

  private void read(Consumer<Page> checked) {
    try {
      allRead =
          Inputs.read(
              inputs.paths(),
              inputs,
              host,
              messages,
              page -> {
                checked.accept(page);
                fixable.add(page, fixer.fix(page));
                known.add(page);
                pages++;
                return true;
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
