package io.github.exchangetables.output;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.lint.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Findings as a SARIF log, version 2.1.0, with one run and all rules. */
final class SarifFindings implements FindingWriter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private static final List<Rule> RULES = List.of(Rule.values());

  private final Writer out;
  private final String version;

  SarifFindings(Writer out, String version) {
    this.out = out;
    this.version = version;
  }

  @Override
  public void write(List<Finding> findings, int pages) throws IOException {
    new JsonFields(out).root(findings, this::log);
    out.write('\n');
  }

  private void log(List<Finding> findings, JsonFields fields) throws IOException {
    fields.text("$schema", SCHEMA);
    fields.text("version", "2.1.0");
    fields.objects("runs", List.of(findings), this::run);
  }

  private void run(List<Finding> findings, JsonFields fields) throws IOException {
    fields.object("tool", version, (tool, of) -> of.object("driver", tool, SarifFindings::driver));
    fields.text("columnKind", "unicodeCodePoints");
    fields.objects("results", findings, SarifFindings::result);
  }

  private static void driver(String version, JsonFields fields) throws IOException {
    fields.text("name", "exchange-tables");
    fields.text("version", version);
    fields.objects("rules", RULES, SarifFindings::rule);
  }

  private static void rule(Rule rule, JsonFields fields) throws IOException {
    fields.text("id", rule.id());
    fields.object("shortDescription", rule.summary(), SarifFindings::message);
    fields.object(
        "defaultConfiguration",
        rule,
        (of, configuration) -> {
          configuration.bool("enabled", of.isEnabledByDefault());
          configuration.text("level", of.severity().label());
        });
  }

  private static void result(Finding finding, JsonFields fields) throws IOException {
    fields.text("ruleId", finding.diagnostic().rule().id());
    fields.number("ruleIndex", RULES.indexOf(finding.diagnostic().rule()));
    fields.text("level", finding.severity().label());
    fields.object("message", finding.diagnostic().message(), SarifFindings::message);
    fields.objects(
        "locations",
        List.of(finding),
        (of, location) -> location(of.file(), of.diagnostic().range(), location));
    if (!finding.related().isEmpty()) {
      fields.objects("relatedLocations", finding.related(), SarifFindings::related);
    }
  }

  private static void related(Finding.Related place, JsonFields fields) throws IOException {
    location(place.file(), place.range(), fields);
    fields.object("message", place.message(), SarifFindings::message);
  }

  private static void location(Optional<String> file, Range range, JsonFields fields)
      throws IOException {
    fields.object(
        "physicalLocation",
        range,
        (region, physical) -> {
          physical.object("artifactLocation", file.orElse(""), SarifFindings::artifact);
          physical.object("region", region, SarifFindings::region);
        });
  }

  private static void artifact(String file, JsonFields fields) throws IOException {
    if (file.isEmpty()) {
      fields.object("description", "standard input", SarifFindings::message);
    } else {
      fields.text("uri", FileUris.of(file));
    }
  }

  private static void region(Range range, JsonFields fields) throws IOException {
    fields.number("startLine", range.line());
    fields.number("startColumn", range.column());
    fields.number("endColumn", range.endColumn());
  }

  /** In a message braces are doubled, since one alone is a placeholder (SARIF, section 3.11.5). */
  private static void message(String text, JsonFields fields) throws IOException {
    fields.text("text", text.replace("{", "{{").replace("}", "}}"));
  }
}
