package io.github.exchangetables.cli.report;

import io.github.exchangetables.diagnostic.Severity;
import io.github.exchangetables.lint.Finding;
import io.github.exchangetables.lint.FindingKey;
import io.github.exchangetables.output.JsonFields;
import java.io.IOException;
import java.io.Writer;

/** Writes findings as a Code Quality report of GitLab: a JSON array of issues. */
public final class GitlabFindings implements FindingWriter {

  private final Writer out;
  private final Fingerprints fingerprints = new Fingerprints();

  /** Writes findings to a target that stays open. */
  public GitlabFindings(Writer out) {
    this.out = out;
  }

  @Override
  public void write(CheckReport report) throws IOException {
    new JsonFields(out).lines(report.findings(), this::issue);
    out.write("\n");
  }

  private void issue(Finding finding, JsonFields fields) throws IOException {
    fields.value("description", finding.diagnostic().message());
    fields.value("check_name", finding.diagnostic().rule().id());
    fields.value("fingerprint", fingerprints.next(finding));
    fields.value("severity", severity(finding.severity()));
    fields.object(
        "location",
        finding,
        (of, location) -> {
          location.value("path", FindingKey.of(of).file());
          location.object(
              "lines", of.diagnostic().range().line(), (line, lines) -> lines.value("begin", line));
        });
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case NOTE -> "info";
    };
  }
}
