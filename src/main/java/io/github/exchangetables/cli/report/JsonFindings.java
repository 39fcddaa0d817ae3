package io.github.exchangetables.cli.report;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.lint.Finding;
import io.github.exchangetables.output.JsonFields;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes findings as one JSON object, with a line for each finding, followed by their counts. */
public final class JsonFindings implements FindingWriter {

  private final Writer out;

  /** Writes findings to a target that stays open. */
  public JsonFindings(Writer out) {
    this.out = out;
  }

  @Override
  public void write(List<Finding> findings, int pages) throws IOException {
    JsonFields fields = new JsonFields(out);
    out.write("{\"findings\":[");
    String separator = "\n";
    for (Finding finding : findings) {
      out.write(separator);
      fields.root(finding, JsonFindings::finding);
      separator = ",\n";
    }
    out.write(findings.isEmpty() ? "],\n\"summary\":" : "\n],\n\"summary\":");
    fields.root(FindingCounts.of(findings, pages), JsonFindings::counts);
    out.write("}\n");
  }

  private static void finding(Finding finding, JsonFields fields) throws IOException {
    fields.value("file", finding.file());
    range(finding.diagnostic().range(), fields);
    fields.value("severity", finding.severity().label());
    fields.value("rule", finding.diagnostic().rule().id());
    fields.value("message", finding.diagnostic().message());
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

  private static void counts(FindingCounts counts, JsonFields fields) throws IOException {
    fields.value("pages", counts.pages());
    fields.value("errors", counts.errors());
    fields.value("warnings", counts.warnings());
    fields.value("notes", counts.notes());
  }
}
