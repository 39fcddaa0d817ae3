package io.github.exchangetables.cli.report;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.lint.Finding;
import io.github.exchangetables.output.JsonFields;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Writes findings as a SARIF log, version 2.1.0, with one run and all rules. */
public final class SarifFindings implements FindingWriter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private static final List<Rule> RULES = List.of(Rule.values());

  private final Writer out;
  private final String version;

  /** Writes findings to a target that stays open. */
  public SarifFindings(Writer out, String version) {
    this.out = out;
    this.version = version;
  }

  @Override
  public void write(CheckReport report) throws IOException {
    new JsonFields(out).root(report.findings(), this::log);
    out.write('\n');
  }

  private void log(List<Finding> findings, JsonFields fields) throws IOException {
    fields.value("$schema", SCHEMA);
    fields.value("version", "2.1.0");
    fields.objects("runs", List.of(findings), this::run);
  }

  private void run(List<Finding> findings, JsonFields fields) throws IOException {
    fields.object("tool", version, (tool, of) -> of.object("driver", tool, SarifFindings::driver));
    fields.value("columnKind", "unicodeCodePoints");
    fields.objects("results", findings, SarifFindings::result);
  }

  private static void driver(String version, JsonFields fields) throws IOException {
    fields.value("name", "exchange-tables");
    fields.value("version", version);
    fields.objects("rules", RULES, SarifFindings::rule);
  }

  private static void rule(Rule rule, JsonFields fields) throws IOException {
    fields.value("id", rule.id());
    fields.object("shortDescription", rule.summary(), SarifFindings::message);
    fields.object(
        "defaultConfiguration",
        rule,
        (of, configuration) -> {
          configuration.value("enabled", of.isEnabledByDefault());
          configuration.value("level", of.severity().label());
        });
  }

  private static void result(Finding finding, JsonFields fields) throws IOException {
    fields.value("ruleId", finding.diagnostic().rule().id());
    fields.value("ruleIndex", RULES.indexOf(finding.diagnostic().rule()));
    fields.value("level", finding.severity().label());
    fields.object("message", finding.diagnostic().message(), SarifFindings::message);
    fields.objects(
        "locations",
        List.of(finding),
        (of, location) -> location(of.file(), of.diagnostic().range(), location));
    if (!finding.related().isEmpty()) {
      fields.objects(
          "relatedLocations",
          finding.related(),
          (place, location) -> {
            location(place.file(), place.range(), location);
            location.object("message", place.message(), SarifFindings::message);
          });
    }
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
      fields.value("uri", FileUris.of(file));
    }
  }

  private static void region(Range range, JsonFields fields) throws IOException {
    fields.value("startLine", range.line());
    fields.value("startColumn", range.column());
    fields.value("endColumn", range.endColumn());
  }

  /** In a message braces are doubled, since one alone is a placeholder (SARIF, section 3.11.5). */
  private static void message(String text, JsonFields fields) throws IOException {
    fields.value("text", text.replace("{", "{{").replace("}", "}}"));
  }
}
