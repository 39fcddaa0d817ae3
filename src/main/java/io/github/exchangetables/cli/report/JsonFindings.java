package io.github.exchangetables.cli.report;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.diagnostic.Severity;
import io.github.exchangetables.lint.Finding;
import io.github.exchangetables.output.JsonFields;
import java.io.IOException;
import java.io.Writer;

/** Writes findings as one JSON object, with a line for each finding, followed by their counts. */
public final class JsonFindings implements FindingWriter {

  private final Writer out;

  /** Writes findings to a target that stays open. */
  public JsonFindings(Writer out) {
    this.out = out;
  }

  @Override
  public void write(CheckReport report) throws IOException {
    JsonFields fields = new JsonFields(out);
    out.write("{\"findings\":");
    fields.lines(report.findings(), JsonFindings::finding);
    out.write(",\n\"summary\":");
    fields.root(report, JsonFindings::counts);
    out.write("}\n");
  }

  private static void finding(Finding finding, JsonFields fields) throws IOException {
    fields.value("file", finding.file());
    range(finding.diagnostic().range(), fields);
    fields.value("severity", finding.severity().label());
    fields.value("rule", finding.diagnostic().rule().id());
    fields.value("message", finding.diagnostic().message());
    fields.value("exchange", finding.exchange());
    fields.value("table", finding.table().stream().boxed().findFirst());
    fields.objects(
        "related",
        finding.related(),
        (place, related) -> {
          related.value("file", place.file());
          range(place.range(), related);
          related.value("message", place.message());
        });
  }

  private static void range(Range range, JsonFields fields) throws IOException {
    fields.value("line", range.line());
    fields.value("column", range.column());
    fields.value("endColumn", range.endColumn());
  }

  private static void counts(CheckReport report, JsonFields fields) throws IOException {
    fields.value("pages", report.pages());
    fields.value("errors", report.count(Severity.ERROR));
    fields.value("warnings", report.count(Severity.WARNING));
    fields.value("notes", report.count(Severity.NOTE));
    fields.value("fixable", report.fixable());
    fields.value("known", report.known());
  }
}
