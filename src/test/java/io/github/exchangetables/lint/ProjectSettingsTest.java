package io.github.exchangetables.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.diagnostic.Severity;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settings of a project, and the errors of its file. */
class ProjectSettingsTest {

  private static final String PAGE =
      "| Exchange | Docs | Tier |\n|---|---|---|\n| OKX | [spot](/okx) | Tin | late |\n| HTX |\n";

  private static final Path SCHEMA = Path.of("src/site/markdown/schemas/settings.schema.json");

  @TempDir Path folder;

  private ProjectSettings settings(String yaml) throws IOException {
    return ProjectSettings.read(Files.writeString(folder.resolve(ProjectSettings.FILE_NAME), yaml));
  }

  private List<String> found(String yaml, String file) throws IOException {
    Page page = ExchangeTables.parse(PAGE, folder.resolve(file).toString());
    return settings(yaml).linter().check(page).stream()
        .map(it -> it.severity().label() + " " + it.diagnostic().rule().id())
        .toList();
  }

  @Test
  void emptyFileHasDefaults() throws IOException {
    assertThat(settings("").linter().rules()).isEqualTo(Linter.defaults().rules());
    assertThat(settings("# nothing\n").parseOptions()).isEqualTo(ParseOptions.defaults());
    assertThat(ProjectSettings.none().isExcluded(Path.of("a.md"))).isFalse();
  }

  @Test
  void rulesHaveSeverities() throws IOException {
    assertThat(found("", "a.md")).containsExactly("note unknown-tier", "error extra-cells");
    assertThat(
            found(
                """
                rules:
                  extra-cells: warning
                  missing-cells: on
                  unknown-tier: off
                """,
                "a.md"))
        .containsExactly("warning extra-cells", "note missing-cells");
  }

  @Test
  void laterOverrideTakesPrecedence() throws IOException {
    String yaml =
        """
        rules: {unknown-tier: off}
        overrides:
          - paths: docs
            flavor: mkdocs
            rules: {unknown-tier: error, extra-cells: off}
          - paths: [docs/blog/**, "*.txt"]
            rules: {unknown-tier: note}
        """;

    assertThat(found(yaml, "README.md")).containsExactly("error extra-cells");
    assertThat(found(yaml, "docs/a.md")).containsExactly("error unknown-tier");
    assertThat(found(yaml, "docs/blog/2024/a.md")).containsExactly("note unknown-tier");
    assertThat(settings(yaml).parseOptions(folder.resolve("docs/a.md")).flavor())
        .isEqualTo(Flavor.MKDOCS);
    assertThat(settings(yaml).parseOptions(folder.resolve("a.md")).flavor()).isEqualTo(Flavor.GFM);
    assertThat(settings(yaml).parseOptions(Path.of("/elsewhere/docs/a.md")).flavor())
        .isEqualTo(Flavor.GFM);
  }

  @Test
  void linterWithoutFileHasSameSettings() {
    Page page = ExchangeTables.parse(PAGE, "docs/a.md");
    Linter linter =
        Linter.defaults()
            .withRule(Rule.EXTRA_CELLS, Severity.NOTE)
            .withOverride(
                it -> it.file().orElse("").startsWith("docs/"),
                it -> it.withoutRule(Rule.UNKNOWN_TIER).withRule(Rule.MISSING_CELLS));

    assertThat(linter.check(page))
        .extracting(Finding::toString)
        .containsExactly(
            "docs/a.md:3:30: note: OKX: the row has 4 cells and the header has 3: no renderer"
                + " shows \"late\" [extra-cells]",
            "docs/a.md:4:1: note: HTX: the row has 1 of 3 cells; \"Docs\" has no cell"
                + " [missing-cells]");
  }

  @Test
  void pathsAreRelativeToTheFile() throws IOException {
    Files.createDirectories(folder.resolve("site/docs"));
    Files.writeString(folder.resolve("words.txt"), "gold words: tin\n");
    ProjectSettings settings =
        settings("docs-root: site/docs\nvocabulary: words.txt\nbaseline: site/known.csv\n");

    assertThat(settings.docsRoot()).contains(folder.resolve("site/docs"));
    assertThat(settings.baseline()).contains(folder.resolve("site/known.csv"));
    assertThat(ProjectSettings.none().baseline()).isEmpty();
    assertThat(
            ExchangeTables.parse(PAGE, settings.parseOptions()).entries().get(0).tier().isPresent())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "docs/archive, docs/archive/a.md, true",
    "docs/archive/, docs/archive/b/c.md, true",
    "./docs/*.md, docs/a.md, true",
    "docs/*.md, docs/b/a.md, false",
    "docs/**, docs/b/a.md, true",
    "README.md, README.md, true",
    "README.md, docs/b/README.md, true",
    "archive, docs/archive/a.md, true",
    "**/a.md, a.md, true",
    "docs/a.md, b/docs/a.md, false",
    "'{a,b}.md', docs/b.md, true"
  })
  void excludeHasPatterns(String pattern, String file, boolean isExcluded) throws IOException {
    ProjectSettings settings = settings("exclude: '" + pattern + "'\n");

    assertThat(settings.isExcluded(folder.resolve(file))).isEqualTo(isExcluded);
    assertThat(settings.isExcluded(folder.resolveSibling("other").resolve(file))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "flavour: gfm;1: unknown key 'flavour'; did you mean 'flavor'?",
        "flavor: gmf;1: unknown value 'gmf'; did you mean 'gfm'?",
        "x: 1;1: unknown key 'x'; known are flavor, vocabulary, docs-root, baseline, exclude, rules,",
        "'# c\nrules:\n  extra-cell: off';3: unknown key 'extra-cell'; did you mean 'extra-cells'?",
        "'rules:\n  extra-cells: of';2: unknown value 'of'; did you mean 'off'?",
        "'rules:\n  extra-cells:\n    - off';2: unknown value ''; known are on, off, error, warning, note",
        "rules: off;1: expected keys and values; known keys are broken-header, ",
        "'exclude:\n  - a\n  - \"[\"';3: \"[\" is not a pattern",
        "'overrides:\n  - rules: {}';2: the override has no 'paths'",
        "'overrides:\n  - paths: a\n    docs-root: b';3: unknown key 'docs-root'; known are paths,",
        "overrides: docs;1: expected a list for 'overrides'",
        "docs-root: nowhere;1: docs-root: \"nowhere\" is not a folder",
        "- a;1: expected keys and values; known keys are flavor,",
      })
  void errorNamesLineAndSuggestion(String yaml, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings(yaml))
        .withMessageStartingWith(folder.resolve(ProjectSettings.FILE_NAME) + ":" + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'rules: [';line 1, column 9",
        "'a: b: c';line 1",
        "'!!java.io.File [x]: 1';unknown key ''",
      })
  void invalidYamlIsAnError(String yaml, String place) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings(yaml))
        .withMessageContaining(place);
  }

  @Test
  void fileIsFoundUpwardWithinTheRepository() throws IOException {
    Path docs = Files.createDirectories(folder.resolve("repo/docs/exchanges"));
    Path page = Files.writeString(docs.resolve("a.md"), "");
    settings("exclude: a.md");

    assertThat(ProjectSettings.find(page).isExcluded(page)).isTrue();
    assertThat(ProjectSettings.find(docs.resolve("missing.md")).isExcluded(page)).isTrue();
    Files.createDirectory(folder.resolve("repo/.git"));
    assertThat(ProjectSettings.find(page).isExcluded(page)).isFalse();
    Files.writeString(folder.resolve("repo/docs/.exchange-tables.yml"), "exclude: exchanges");
    assertThat(ProjectSettings.find(page).isExcluded(page)).isTrue();
  }

  @Test
  void schemaNamesEveryRule() throws IOException {
    JsonNode rules =
        new ObjectMapper().readTree(SCHEMA.toFile()).at("/$defs/rules/propertyNames/enum");

    assertThat(StreamSupport.stream(rules.spliterator(), false).map(JsonNode::asText))
        .containsExactlyElementsOf(Arrays.stream(Rule.values()).map(Rule::id).toList());
    assertThat(ProjectSettings.class.getResource("settings.schema.json")).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "{};true",
        "{\"flavor\":\"mkdocs\",\"vocabulary\":[\"a.txt\"],\"docs-root\":\"docs\",\"exclude\":\"a\"};true",
        "{\"baseline\":\"known.csv\"};true",
        "{\"baseline\":[]};false",
        "{\"rules\":{\"extra-cells\":\"off\",\"missing-alt\":\"note\"}};true",
        "{\"overrides\":[{\"paths\":[\"a\"],\"flavor\":\"gfm\",\"rules\":{}}]};true",
        "{\"flavour\":\"gfm\"};false",
        "{\"flavor\":\"github\"};false",
        "{\"rules\":{\"extra-cell\":\"off\"}};false",
        "{\"rules\":{\"extra-cells\":\"maybe\"}};false",
        "{\"overrides\":[{\"rules\":{}}]};false",
      })
  void schemaAcceptsWhatIsRead(String json, boolean isValid) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(SCHEMA));
    Files.createDirectories(folder.resolve("docs"));
    Files.writeString(folder.resolve("a.txt"), "");

    assertThat(schema.validate(new ObjectMapper().readTree(json)).isEmpty()).isEqualTo(isValid);
    if (isValid) {
      assertThat(settings(json).linter()).isNotNull();
    } else {
      assertThatIllegalArgumentException().isThrownBy(() -> settings(json));
    }
  }
}
