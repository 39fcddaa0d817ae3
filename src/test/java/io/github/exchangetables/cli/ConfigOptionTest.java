package io.github.exchangetables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.lint.ProjectSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings of a project in all commands, and the options that take precedence. */
class ConfigOptionTest {

  private static final String PAGE =
      "| Exchange | ID | Tier |\n|---|---|---|\n| OKX | `okx|okx_perpetual` | Tin |\n";

  @TempDir Path folder;

  private Path docs;

  private Path settings(String yaml) throws IOException {
    docs = folder.resolve("docs");
    Pages.write(docs.resolve("a.md"), PAGE);
    Pages.write(docs.resolve("old/b.md"), PAGE);
    return Files.writeString(folder.resolve(ProjectSettings.FILE_NAME), yaml);
  }

  @Test
  void settingsAreFoundAboveTheFirstPath() throws IOException {
    settings("flavor: mkdocs\nexclude: old\nrules: {unknown-tier: warning, malformed-id: off}\n");

    assertThat(Cli.run("check", docs).out())
        .contains("  3:31: warning: OKX: unknown tier ")
        .doesNotContain("[extra-cells]", "b.md")
        .endsWith("\n2 warnings in 1 page\n");
    assertThat(Cli.run("parse", "--format=jsonl", docs).out().lines())
        .singleElement()
        .asString()
        .contains("\"connectorIds\":[\"okx|okx_perpetual\"]");
    assertThat(Cli.run("tables", docs).out().lines()).hasSize(2);
    assertThat(Cli.run("fix", "--dry-run", docs).exitCode()).isZero();
  }

  @Test
  void optionsTakePrecedence() throws IOException {
    settings(
        """
        flavor: mkdocs
        rules: {unknown-tier: warning}
        overrides:
          - paths: docs
            flavor: gfm
            rules: {malformed-id: off, extra-cells: on, pipe-in-code: off}
          - paths: docs/old
            rules: {missing-page: off}
        """);

    assertThat(Cli.run("check", docs).out()).contains("[extra-cells]").doesNotContain("[pipe-in");
    assertThat(Cli.run("check", "--flavor=mkdocs", docs).out()).doesNotContain("[extra-cells]");
    assertThat(Cli.run("check", "--rule=pipe-in-code", docs).out())
        .contains("[pipe-in-code]")
        .doesNotContain("[extra-cells]", "[unknown-tier]");
    assertThat(Cli.run("check", "--no-rule=extra-cells", docs).out())
        .doesNotContain("[extra-cells]");
    assertThat(Cli.run("check", "--rule=missing-page", docs).exitCode()).isEqualTo(2);
    assertThat(Cli.run("check", "--rule=missing-page", "--docs-root", docs, docs).exitCode())
        .isZero();
  }

  @Test
  void fileIsReadEvenIfItIsExcluded() throws IOException {
    settings("exclude: old\n");

    assertThat(Cli.run("check", docs.resolve("old/b.md")).out()).contains(" in 1 page\n");
  }

  @Test
  void configNamesDifferentFile() throws IOException {
    settings("rules: {unknown-tier: off}\n");
    Path other = Files.writeString(folder.resolve("other.yml"), "rules: {unknown-tier: error}\n");

    assertThat(Cli.run("check", docs).out()).doesNotContain("[unknown-tier]");
    assertThat(Cli.run("check", "--config", other, docs).out()).contains(": error: OKX: unknown");
    assertThat(Cli.run("check", "--config", folder.resolve("nowhere.yml"), docs).exitCode())
        .isEqualTo(2);
  }

  @Test
  void errorOfSettingsIsReported() throws IOException {
    Path file = settings("rules:\n  unknown-teir: off\n");

    Cli.Result result = Cli.run("check", docs);

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo(file + ":2: unknown key 'unknown-teir'; did you mean 'unknown-tier'?\n");
    assertThat(Cli.run("parse", docs).exitCode()).isEqualTo(2);
  }

  /** A row with an empty cell too many, and a link without a scheme. */
  private static final String FAULTY =
      "| Exchange | Docs |\n|---|---|\n| OKX | [spot](/okx) ||\n| [HTX](htx.com) | [spot](/htx) |\n";

  private static final String WITHOUT_CELL = FAULTY.replace("||", "|");
  private static final String WITH_SCHEME = FAULTY.replace("htx.com", "https://htx.com");

  private Path faulty(String yaml) throws IOException {
    settings(yaml);
    return Files.writeString(docs.resolve("a.md"), FAULTY);
  }

  @Test
  void fixFollowsRules() throws IOException {
    Path page = faulty("rules: {malformed-link: off, missing-cells: on}\n");
    Files.writeString(page, FAULTY + "| Gate |\n");

    Cli.run("fix", page);

    assertThat(page).hasContent(WITHOUT_CELL + "| Gate | |\n");
  }

  @Test
  void optionsOfFixTakePrecedenceOverRules() throws IOException {
    Path page = faulty("rules: {malformed-link: off}\noverrides: [{paths: docs, rules: {}}]\n");

    Cli.run("fix", "--rule=malformed-link", page);
    assertThat(page).hasContent(WITH_SCHEME);
    Cli.run("fix", "--no-rule=empty-extra-cell", page);
    assertThat(page).hasContent(WITH_SCHEME);
  }

  @Test
  void fixFollowsOverridesAndExcludedPaths() throws IOException {
    Path page =
        faulty("exclude: old\noverrides: [{paths: a.md, rules: {empty-extra-cell: off}}]\n");
    Path excluded = Files.writeString(docs.resolve("old/b.md"), FAULTY);
    Path other = Files.writeString(docs.resolve("c.md"), FAULTY);

    Cli.run("fix", docs);

    assertThat(page).hasContent(WITH_SCHEME);
    assertThat(excluded).hasContent(FAULTY);
    assertThat(other).hasContent(WITH_SCHEME.replace("||", "|"));
    Cli.run("fix", "--rule=empty-extra-cell", page, excluded);
    assertThat(page).hasContent(WITH_SCHEME.replace("||", "|"));
    assertThat(excluded).hasContent(WITHOUT_CELL);
  }

  @Test
  void fixReadsPagesByFlavorAndVocabulary() throws IOException {
    settings("flavor: mkdocs\nvocabulary: words.txt\n");
    Files.writeString(folder.resolve("words.txt"), "exchange headers: Platz\n");
    String text =
        "| Logo | Platz | Docs |\n|---|---|---|\n| [OKX](https://okx.com) | [spot](/o) `a|b` |\n";
    Path page = Files.writeString(docs.resolve("a.md"), text);

    assertThat(Cli.run("fix", "-q", "--dry-run", "--diff", "--flavor=gfm", page).out())
        .doesNotContain("| | [OKX](https://okx.com) | [spot](/o) `a|b` |");
    assertThat(Cli.run("fix", page).exitCode()).isZero();
    assertThat(page).hasContent(text.replace("| [OKX]", "| | [OKX]"));
  }

  @Test
  void fixCountsFindingsOfTheDocsRoot() throws IOException {
    Path page = faulty("docs-root: docs\nrules: {malformed-link: off}\n");

    assertThat(Cli.run("fix", "--dry-run", page).err()).endsWith("would fix 1 of 3 findings\n");
  }

  @Test
  void vocabularyOptionAddsToThatOfTheSettings() throws IOException {
    settings("flavor: mkdocs\nvocabulary: words.txt\n");
    Files.writeString(folder.resolve("words.txt"), "exchange headers: Platz\n");
    Path tiers = Files.writeString(folder.resolve("tiers.txt"), "gold words: Zinn\n");
    Path page = Files.writeString(docs.resolve("a.md"), PAGE.replace("Exchange", "Platz"));
    Files.writeString(page, Files.readString(page).replace("Tin", "Zinn"));

    assertThat(Cli.run("parse", "--format=jsonl", page).out()).contains("\"name\":\"OKX\"");
    assertThat(Cli.run("check", page).out()).contains("OKX: unknown tier \"Zinn\"");
    assertThat(Cli.run("parse", "--format=jsonl", "--vocabulary", tiers, page).out())
        .contains("\"name\":\"OKX\"", "\"tier\":\"gold\"");
    assertThat(Cli.run("check", "--vocabulary", tiers, page).out()).doesNotContain("unknown-tier");
  }

  @Test
  void overridesOfTheFlavorApplyToAllCommands() throws IOException {
    settings("exclude: old\noverrides: [{paths: a.md, flavor: mkdocs}]\n");
    Path other = Files.writeString(docs.resolve("c.md"), PAGE);

    assertThat(Cli.run("parse", "-q", "--format=jsonl", docs).out().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("\"connectorIds\":[\"okx|okx_perpetual\"]"),
            line -> assertThat(line).doesNotContain("okx|okx_perpetual"));
    assertThat(Cli.run("tables", "-q", "--format=jsonl", docs).out().lines()).hasSize(2);
    assertThat(Cli.run("diff", docs.resolve("a.md"), other).exitCode()).isEqualTo(1);
    assertThat(Cli.run("diff", "--flavor=gfm", docs.resolve("a.md"), other).exitCode()).isZero();
    assertThat(Cli.run("diff", docs, docs.resolve("old")).out()).contains("1 removed");
  }
}
