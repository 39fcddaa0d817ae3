package io.github.exchangetables.cli.report;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.lint.Finding;
import io.github.exchangetables.output.JsonFields;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes findings as a SARIF log, version 2.1.0, with one run and all rules. */
public final class SarifFindings implements FindingWriter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private static final int HELP_COLUMNS = 80;

  private static final List<Rule> RULES = List.of(Rule.values());

  private final Writer out;
  private final String version;
  private final String url;
  private final RuleHelp help;
  private final Fingerprints fingerprints = new Fingerprints();

  /**
   * Writes findings to a target that stays open.
   *
   * @param url the address of the project
   */
  public SarifFindings(Writer out, String version, String url) throws IOException {
    this.out = out;
    this.version = version;
    this.url = url;
    this.help = RuleHelp.read();
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
    fields.object("tool", version, (tool, of) -> of.object("driver", tool, this::driver));
    boolean hasAbsolutePath =
        findings.stream().flatMap(it -> it.file().stream()).anyMatch(FileUris::isAbsolute);
    if (hasAbsolutePath) {
      fields.objects(
          "invocations", List.of(FileUris.workingDirectory()), SarifFindings::invocation);
    }
    fields.value("columnKind", "unicodeCodePoints");
    fields.objects("results", findings, this::result);
  }

  /** Code scanning converts absolute paths by the folder that the command ran in. */
  private static void invocation(String folder, JsonFields fields) throws IOException {
    fields.value("executionSuccessful", true);
    fields.object("workingDirectory", folder, (uri, directory) -> directory.value("uri", uri));
  }

  private void driver(String version, JsonFields fields) throws IOException {
    fields.value("name", "exchange-tables");
    fields.value("version", version);
    fields.value("informationUri", url);
    fields.objects("rules", RULES, this::rule);
  }

  private void rule(Rule rule, JsonFields fields) throws IOException {
    fields.value("id", rule.id());
    fields.value("name", name(rule));
    fields.object("shortDescription", rule.summary(), SarifFindings::description);
    fields.object("fullDescription", help.description(rule), SarifFindings::description);
    fields.object(
        "help",
        rule,
        (of, message) -> {
          message.value("text", help.text(of, HELP_COLUMNS, Style.PLAIN));
          message.value("markdown", help.markdown(of));
        });
    fields.value("helpUri", url + "/blob/main/src/site/markdown/rules.md#" + rule.id());
    fields.object(
        "defaultConfiguration",
        rule,
        (of, configuration) -> {
          configuration.value("enabled", of.isEnabledByDefault());
          configuration.value("level", of.severity().label());
        });
  }

  /** The id in the form that the format prescribes for names: {@code ExtraCells}. */
  private static String name(Rule rule) {
    return Arrays.stream(rule.id().split("-", -1))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }

  private void result(Finding finding, JsonFields fields) throws IOException {
    fields.value("ruleId", finding.diagnostic().rule().id());
    fields.value("ruleIndex", RULES.indexOf(finding.diagnostic().rule()));
    fields.value("level", finding.severity().label());
    fields.object("message", finding.diagnostic().message(), SarifFindings::message);
    fields.objects(
        "locations",
        List.of(finding),
        (of, location) -> location(of.file(), of.diagnostic().range(), location));
    fields.object(
        "partialFingerprints",
        fingerprints.next(finding),
        (fingerprint, prints) -> prints.value("findingHash/v1", fingerprint));
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
          physical.object("artifactLocation", file.orElse("<stdin>"), SarifFindings::artifact);
          physical.object("region", region, SarifFindings::region);
        });
  }

  private static void artifact(String file, JsonFields fields) throws IOException {
    fields.value("uri", FileUris.of(file));
  }

  private static void region(Range range, JsonFields fields) throws IOException {
    fields.value("startLine", range.line());
    fields.value("startColumn", range.column());
    fields.value("endLine", range.line());
    fields.value("endColumn", range.endColumn());
  }

  private static void description(String text, JsonFields fields) throws IOException {
    fields.value("text", text);
  }

  /** In a message braces are doubled, since one alone is a placeholder (SARIF, section 3.11.5). */
  private static void message(String text, JsonFields fields) throws IOException {
    fields.value("text", text.replace("{", "{{").replace("}", "}}"));
  }
}
