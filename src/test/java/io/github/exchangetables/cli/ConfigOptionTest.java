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
}
