package io.github.exchangetables.cli.report;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.diagnostic.Severity;
import io.github.exchangetables.lint.Finding;
import io.github.exchangetables.text.SafeText;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes findings as workflow commands of GitHub Actions. A command is a line; {@code %}, line
 * breaks and, in a property, {@code :} and {@code ,} are written as {@code %} with two digits.
 */
public final class GithubFindings implements FindingWriter {

  private final Writer out;

  /** Writes findings to a target that stays open. */
  public GithubFindings(Writer out) {
    this.out = out;
  }

  @Override
  public void write(CheckReport report) throws IOException {
    for (Finding finding : report.findings()) {
      out.write(command(finding) + "\n");
    }
    out.write(report.summary());
  }

  private static String command(Finding finding) {
    Range range = finding.diagnostic().range();
    return "::"
        + level(finding.severity())
        + " "
        + finding.file().map(GithubFindings::file).orElse("")
        + "line="
        + range.line()
        + ",endLine="
        + range.line()
        + ",col="
        + range.column()
        + ",endColumn="
        // GitHub's end column is inclusive.
        + Math.max(range.column(), range.endColumn() - 1)
        + ",title="
        + property(finding.diagnostic().rule().id())
        + "::"
        + data(finding.diagnostic().message());
  }

  /** Returns a path relative to the root of the repository, as GitHub expects. */
  private static String file(String path) {
    return "file=" + property(path.startsWith("./") ? path.substring(2) : path) + ",";
  }

  private static String level(Severity severity) {
    return severity == Severity.NOTE ? "notice" : severity.label();
  }

  private static String property(String value) {
    return data(value).replace(":", "%3A").replace(",", "%2C");
  }

  private static String data(String value) {
    String escaped = value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    return SafeText.of(escaped);
  }
}
