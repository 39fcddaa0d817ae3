package io.github.exchangetables.output;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.lint.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Findings as one JSON object, a line each, with their counts behind. */
final class JsonFindings implements FindingWriter {

  private final Writer out;

  JsonFindings(Writer out) {
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
    fields.text("file", finding.file());
    range(finding.diagnostic().range(), fields);
    fields.text("severity", finding.severity().label());
    fields.text("rule", finding.diagnostic().rule().id());
    fields.text("message", finding.diagnostic().message());
    fields.objects("related", finding.related(), JsonFindings::place);
  }

  private static void place(Finding.Related place, JsonFields fields) throws IOException {
    fields.text("file", place.file());
    range(place.range(), fields);
    fields.text("message", place.message());
  }

  private static void range(Range range, JsonFields fields) throws IOException {
    fields.number("line", range.line());
    fields.number("column", range.column());
    fields.number("endColumn", range.endColumn());
  }

  private static void counts(FindingCounts counts, JsonFields fields) throws IOException {
    fields.number("pages", counts.pages());
    fields.number("errors", counts.errors());
    fields.number("warnings", counts.warnings());
    fields.number("notes", counts.notes());
  }
}
