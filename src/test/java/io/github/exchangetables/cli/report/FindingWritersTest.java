package io.github.exchangetables.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.diagnostic.Severity;
import io.github.exchangetables.lint.Finding;
import io.github.exchangetables.lint.Linter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** How findings are written. */
class FindingWritersTest {

  private static final Finding EXTRA =
      finding(
          Optional.of("docs/a, b: 100%.md"),
          Rule.EXTRA_CELLS,
          new Range(3, 14, 18, 50, 54),
          "OKX: no renderer shows \"late\"",
          "| OKX | spot | late |");

  private static final Finding INCONSISTENT =
      new Finding(
          new Diagnostic(
              Rule.INCONSISTENT_ENTRY,
              new Range(7, 3, 6, 90, 93),
              "OKX: the tier is \"{gold}\" in line 7 and 50% [silver](b) in x.md:9"),
          Severity.WARNING,
          "| OKX | Gold |",
          "OKX",
          Optional.of("OKX"),
          OptionalInt.of(2),
          List.of(
              new Finding.Related(
                  Optional.of("/abs/x.md"), new Range(9, 3, 6, 2, 5), "the tier is \"silver\"")),
          Optional.empty());

  private static final Finding EMPTY =
      finding(
          Optional.of("./ü.md"),
          Rule.EMPTY_EXTRA_CELL,
          new Range(1, 9, 9, 8, 8),
          "ends in ||",
          "| a | b ||");

  private static final List<Finding> ALL = List.of(EXTRA, INCONSISTENT, EMPTY);

  private static Finding finding(
      Optional<String> file, Rule rule, Range range, String message, String line) {
    return new Finding(
        new Diagnostic(file, rule, range, message),
        rule.severity(),
        line,
        "",
        Optional.empty(),
        OptionalInt.empty(),
        List.of(),
        Optional.empty());
  }

  private static String written(Function<Writer, FindingWriter> format, List<Finding> findings)
      throws IOException {
    StringWriter out = new StringWriter();
    format.apply(out).write(new CheckReport(findings, 2, 0, 0));
    return out.toString();
  }

  private static String text(String line, Range range, int width) throws IOException {
    Finding finding = finding(Optional.of("x"), Rule.UNKNOWN_TIER, range, "m", line);
    return written(
        out -> new TextFindings(out, OptionalInt.of(width), Style.PLAIN), List.of(finding));
  }

  @Test
  void textShowsLineAndCaret() throws IOException {
    assertThat(written(out -> new TextFindings(out, OptionalInt.empty(), Style.PLAIN), ALL))
        .isEqualTo(
            """
            docs/a, b: 100%.md
              3:14: error: OKX: no renderer shows "late" [extra-cells]
                  3 │ | OKX | spot | late |
                    │              ^^^^

            <stdin>
              7:3: warning: OKX: the tier is "{gold}" in line 7 and 50% [silver](b) in x.md:9 \
            [inconsistent-entry]
                  7 │ | OKX | Gold |
                    │   ^^^

            ./ü.md
              1:9: note: ends in || [empty-extra-cell]
                  1 │ | a | b ||
                    │         ^

            1 error, 1 warning, 1 note in 2 pages
            """);
    assertThat(written(out -> new TextFindings(out, OptionalInt.empty(), Style.PLAIN), List.of()))
        .isEqualTo("no findings in 2 pages\n");
  }

  @Test
  void caretsFollowDisplayWidth() throws IOException {
    assertThat(text("|\t🟢 ✅ | ab |", new Range(1, 9, 11, 9, 11), 80))
        .contains("      1 │ | 🟢 ✅ | ab |\n        │           ^^\n");
    assertThat(text("| \u001B[1m | ab", new Range(1, 3, 7, 2, 6), 80))
        .contains("      1 │ | \\u001B[1m | ab\n        │   ^^^^^^^^^\n");
  }

  @Test
  void longLineIsCutAroundTheRange() throws IOException {
    String line = "x".repeat(5000) + "here" + "y".repeat(5000);

    assertThat(text(line, new Range(1, 5001, 5005, 5000, 5004), 50))
        .isEqualTo(
            """
            x
              1:5001: note: m [unknown-tier]
                  1 │ …xxxxxxxxxxxxxxxxxhereyyyyyyyyyyyyyyyyy…
                    │                   ^^^^

            1 note in 2 pages
            """);
    assertThat(text(line, new Range(1, 1, 10_005, 0, 10_004), 50))
        .contains("      1 │ " + "x".repeat(38) + "…\n\n");
    assertThat(text(line, new Range(1, 1, 5001, 0, 5000), 50))
        .contains("      1 │ " + "x".repeat(25) + "…hereyyyyyyyyy…\n        │ " + "^".repeat(26));
    assertThat(text("here" + line, new Range(1, 1, 5, 0, 4), 50))
        .contains("      1 │ here" + "x".repeat(35) + "…\n        │ ^^^^\n");
    assertThat(text(line + "end", new Range(1, 10_005, 10_008, 10_004, 10_007), 50))
        .contains("      1 │ …" + "y".repeat(36) + "end\n        │ " + " ".repeat(37) + "^^^\n");
  }

  @Test
  void jsonIsOneObject() throws IOException {
    assertThat(written(JsonFindings::new, ALL))
        .isEqualTo(
            """
            {"findings":[
            {"file":"docs/a, b: 100%.md","line":3,"column":14,"endColumn":18,"severity":"error",\
            "rule":"extra-cells","message":"OKX: no renderer shows \\"late\\"","exchange":null,\
            "table":null,"related":[]},
            {"file":null,"line":7,"column":3,"endColumn":6,"severity":"warning",\
            "rule":"inconsistent-entry",\
            "message":"OKX: the tier is \\"{gold}\\" in line 7 and 50% [silver](b) in x.md:9",\
            "exchange":"OKX","table":2,"related":[{"file":"/abs/x.md","line":9,"column":3,"endColumn":6,\
            "message":"the tier is \\"silver\\""}]},
            {"file":"./ü.md","line":1,"column":9,"endColumn":9,"severity":"note",\
            "rule":"empty-extra-cell","message":"ends in ||","exchange":null,"table":null,"related":[]}
            ],
            "summary":{"pages":2,"errors":1,"warnings":1,"notes":1,"fixable":0,"known":0}}
            """);
    assertThat(written(JsonFindings::new, List.of()))
        .isEqualTo(
            """
            {"findings":[],
            "summary":{"pages":2,"errors":0,"warnings":0,"notes":0,"fixable":0,"known":0}}
            """);
  }

  @Test
  void githubFormatIsWorkflowCommands() throws IOException {
    assertThat(written(GithubFindings::new, ALL))
        .isEqualTo(
            """
            ::error file=docs/a%2C b%3A 100%25.md,line=3,endLine=3,col=14,endColumn=17,\
            title=extra-cells::OKX: no renderer shows "late"
            ::warning line=7,endLine=7,col=3,endColumn=5,title=inconsistent-entry\
            ::OKX: the tier is "{gold}" in line 7 and 50%25 [silver](b) in x.md:9
            ::notice file=ü.md,line=1,endLine=1,col=9,endColumn=9,title=empty-extra-cell::ends in ||
            1 error, 1 warning, 1 note in 2 pages
            """);
  }

  @Test
  void textOfAPageCannotInjectAWorkflowCommand() throws IOException {
    Finding hostile =
        finding(
            Optional.of("a\n::error::b"),
            Rule.UNKNOWN_TIER,
            new Range(1, 1, 2, 0, 1),
            "c\r\n::set-output name=d::e%0A::error::f\u001B[2J",
            "x");

    assertThat(written(GithubFindings::new, List.of(hostile)).lines())
        .containsExactly(
            "::notice file=a%0A%3A%3Aerror%3A%3Ab,line=1,endLine=1,col=1,endColumn=1,"
                + "title=unknown-tier::c%0D%0A::set-output name=d::e%250A::error::f\\u001B[2J",
            "1 note in 2 pages");
  }

  @Test
  void sarifIsValid() throws IOException {
    assertThat(sarifSchema().validate(sarif(ALL))).isEmpty();
    assertThat(sarifSchema().validate(sarif(List.of()))).isEmpty();
  }

  @Test
  void sarifHasRulesLocationsAndRanges() throws IOException {
    JsonNode run = sarif(ALL).at("/runs/0");

    assertThat(run.at("/tool/driver/rules")).hasSize(Rule.values().length);
    assertThat(run.at("/tool/driver/version").asText()).isEqualTo("1.2.3");
    assertThat(run.at("/columnKind").asText()).isEqualTo("unicodeCodePoints");
    JsonNode result = run.at("/results/1");
    assertThat(result.at("/message/text").asText()).contains("{{gold}}");
    assertThat(run.at("/tool/driver/rules/" + result.at("/ruleIndex").asInt() + "/id"))
        .isEqualTo(result.at("/ruleId"));
    assertThat(result.at("/relatedLocations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("file:///abs/x.md");
    assertThat(run.at("/results/0/locations/0/physicalLocation").toString())
        .isEqualTo(
            "{\"artifactLocation\":{\"uri\":\"docs/a%2C%20b%3A%20100%25.md\"},"
                + "\"region\":{\"startLine\":3,\"startColumn\":14,\"endLine\":3,\"endColumn\":18}}");
    assertThat(run.at("/results/2/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("%C3%BC.md");
  }

  /** What code scanning requires of a log besides the schema. */
  @Test
  void sarifHasWhatCodeScanningRequires() throws IOException {
    JsonNode run = sarif(ALL).at("/runs/0");

    assertThat(run.at("/tool/driver/informationUri").asText()).startsWith("https://");
    assertThat(run.at("/tool/driver/rules"))
        .allSatisfy(
            rule -> {
              assertThat(rule.at("/shortDescription/text").asText()).isNotBlank();
              assertThat(rule.at("/fullDescription/text").asText().replace("`", ""))
                  .startsWith(rule.at("/shortDescription/text").asText())
                  .endsWith(".");
              assertThat(rule.at("/help/text").asText()).contains("Bad:", "Good:");
              assertThat(rule.at("/help/markdown").asText()).contains("```markdown\n");
              assertThat(rule.at("/helpUri").asText())
                  .startsWith("https://")
                  .endsWith("/rules.md#" + rule.at("/id").asText());
              assertThat(rule.at("/name").asText()).matches("([A-Z][a-z]+)+");
            });
    assertThat(run.at("/results"))
        .allSatisfy(
            result -> {
              JsonNode location = result.at("/locations/0/physicalLocation");
              assertThat(result.at("/message/text").asText()).isNotBlank();
              assertThat(location.at("/artifactLocation/uri").asText()).isNotBlank();
              assertThat(location.at("/region").fieldNames())
                  .toIterable()
                  .contains("startLine", "startColumn", "endLine", "endColumn");
              assertThat(result.at("/partialFingerprints")).hasSize(1);
            });
  }

  @Test
  void absolutePathsComeWithTheFolderOfTheRun() throws IOException {
    Finding absolute =
        finding(Optional.of("/docs/a.md"), Rule.UNKNOWN_TIER, new Range(1, 1, 2, 0, 1), "m", "x");

    assertThat(sarif(ALL).at("/runs/0").has("invocations")).isFalse();
    assertThat(sarif(List.of(absolute)).at("/runs/0/invocations/0/workingDirectory/uri").asText())
        .matches("file:///.*/");
    assertThat(sarifSchema().validate(sarif(List.of(absolute)))).isEmpty();
  }

  @Test
  void fingerprintsSurviveMovedLines() throws IOException {
    String row = "| OKX | [spot](/okx/ | late |\n| HTX | [spot](/htx/ | late |\n";
    String table = "| Exchange | Docs |\n|---|---|\n" + row;
    List<String> before = fingerprints(table);
    List<String> after = fingerprints("# Exchanges\n\n" + table.replace("| OKX", "|  OKX"));

    assertThat(before).hasSize(4).doesNotHaveDuplicates();
    assertThat(after).isEqualTo(before);
    assertThat(fingerprints(table + "\n" + table)).containsAll(before).doesNotHaveDuplicates();
    assertThat(fingerprints(table.replace("late", "new"))).isNotEqualTo(before);
    assertThat(fingerprints(table.replace("OKX", "OKEx"))).isNotEqualTo(before);
  }

  private static List<String> fingerprints(String page) throws IOException {
    List<Finding> findings = Linter.defaults().check(ExchangeTables.parse(page, "a.md"));
    return sarif(findings).at("/runs/0/results").findValuesAsText("findingHash/v1");
  }

  @Test
  void gitlabFormatIsCodeQuality() throws IOException {
    JsonNode issues = new ObjectMapper().readTree(written(GitlabFindings::new, ALL));

    assertThat(issues).hasSize(3);
    assertThat(issues.get(2).toString())
        .matches(
            "\\{\"description\":\"ends in \\|\\|\",\"check_name\":\"empty-extra-cell\","
                + "\"fingerprint\":\"[0-9a-f]{32}:1\",\"severity\":\"info\","
                + "\"location\":\\{\"path\":\"ü.md\",\"lines\":\\{\"begin\":1}}}");
    assertThat(issues.findValuesAsText("severity")).containsExactly("major", "minor", "info");
    assertThat(written(GitlabFindings::new, List.of())).isEqualTo("[]\n");
  }

  @Test
  void junitFormatHasFailuresFromTheLeastSeverity() throws IOException {
    assertThat(written(out -> new JunitFindings(out, Severity.WARNING), ALL))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="exchange-tables" tests="3" failures="2">
            <testsuite name="docs/a, b: 100%.md" tests="1" failures="1">
            <testcase name="extra-cells in line 3" classname="docs/a, b: 100%.md">\
            <failure type="error" message="OKX: no renderer shows &quot;late&quot;">\
            docs/a, b: 100%.md:3:14: OKX: no renderer shows "late"</failure></testcase>
            </testsuite>
            <testsuite name="&lt;stdin&gt;" tests="1" failures="1">
            <testcase name="inconsistent-entry in line 7" classname="&lt;stdin&gt;">\
            <failure type="warning" \
            message="OKX: the tier is &quot;{gold}&quot; in line 7 and 50% [silver](b) in x.md:9">\
            &lt;stdin&gt;:7:3: OKX: the tier is "{gold}" in line 7 and 50% [silver](b) in x.md:9\
            </failure></testcase>
            </testsuite>
            <testsuite name="ü.md" tests="1" failures="0">
            <testcase name="empty-extra-cell in line 1" classname="ü.md">\
            <system-out>ü.md:1:9: ends in ||</system-out></testcase>
            </testsuite>
            </testsuites>
            """);
    assertThat(written(out -> new JunitFindings(out, Severity.ERROR), List.of()))
        .contains("tests=\"1\" failures=\"0\"", "<testcase name=\"no findings\"");
  }

  @Test
  void junitFormatIsValidXmlForHostileText() throws Exception {
    Finding hostile =
        finding(
            Optional.of("a<&\".md"),
            Rule.UNKNOWN_TIER,
            new Range(1, 1, 2, 0, 1),
            "]]> \u001B[2J \uFFFE \uD800 </testsuites>",
            "x");
    String xml = written(out -> new JunitFindings(out, Severity.NOTE), List.of(hostile));

    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)));

    assertThat(document.getElementsByTagName("failure").item(0).getTextContent())
        .isEqualTo("a<&\".md:1:1: ]]> \\u001B[2J \uFFFD \uFFFD </testsuites>");
  }

  @Test
  void pathsOfAllOperatingSystemsBecomeUris() {
    assertThat(FileUris.of("C:/docs/a b.md")).isEqualTo("file:///C:/docs/a%20b.md");
    assertThat(FileUris.of("a:b.md")).isEqualTo("a%3Ab.md");
    assertThat(FileUris.of("../a.md")).isEqualTo("../a.md");
  }

  private static FindingWriter sarifWriter(Writer out) {
    try {
      return new SarifFindings(out, "1.2.3", "https://example.org");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode sarif(List<Finding> findings) throws IOException {
    return new ObjectMapper().readTree(written(FindingWritersTest::sarifWriter, findings));
  }

  private static JsonSchema sarifSchema() throws IOException {
    try (InputStream schema =
        Objects.requireNonNull(
            ClassLoader.getSystemResourceAsStream("schema/sarif-schema-2.1.0.json"))) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
    }
  }
}
