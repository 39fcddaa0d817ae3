package io.github.exchangetables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --vocabulary} adds the words of files. */
class VocabularyOptionTest {

  private static final String PAGE =
      """
      | Handelsplatz | Handbuch | Tier |
      |---|---|---|
      | Kraken | [spot](/kraken) | Platin |
      | OKX | [spot](/okx) |
      """;

  @TempDir Path folder;
  private Path page;
  private Path headers;
  private Path tiers;

  @BeforeEach
  void writeFiles() throws IOException {
    page = Files.writeString(folder.resolve("page.md"), PAGE);
    headers =
        Files.writeString(
            folder.resolve("headers.txt"),
            "exchange headers: Handelsplatz\ndocs headers: Handbuch\n");
    tiers = Files.writeString(folder.resolve("tiers.txt"), "gold words: Platin\n");
  }

  @Test
  void parseReadsTablesByAddedWords() {
    Cli.Result result =
        Cli.run("parse", "--vocabulary", headers, "--vocabulary", tiers, "--format=jsonl", page);

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("\"name\":\"Kraken\"", "\"tier\":\"gold\"");
    assertThat(Cli.run("parse", "--format=jsonl", page).out()).isEmpty();
  }

  @Test
  void checkAndTablesUseAddedWords() {
    assertThat(Cli.run("check", "--rule=unknown-tier", "--vocabulary", headers, page).out())
        .contains("Platin");
    assertThat(
            Cli.run(
                    "check",
                    "--rule=unknown-tier",
                    "--vocabulary",
                    headers,
                    "--vocabulary",
                    tiers,
                    page)
                .out())
        .doesNotContain("Platin");
    assertThat(Cli.run("tables", "--vocabulary", headers, page).exitCode()).isZero();
  }

  @Test
  void aliasesAreUsedByCheckAndDiff() throws IOException {
    Path aliases = Files.writeString(folder.resolve("a.txt"), "aliases: Tide = Tidewater\n");
    String table = "| Exchange | Docs | Certified |\n|---|---|---|\n";
    Path old = Files.writeString(folder.resolve("old.md"), table + "| Tide | [spot](/a) | Yes |\n");
    Path now =
        Files.writeString(folder.resolve("now.md"), table + "| Tidewater | [spot](/b) | No |\n");

    assertThat(Cli.run("diff", "--vocabulary", aliases, old, now).out()).contains("1 renamed");
    assertThat(Cli.run("diff", old, now).out()).contains("0 renamed");
    assertThat(
            Cli.run("check", "--rule=inconsistent-entry", "--vocabulary", aliases, old, now).out())
        .contains("inconsistent-entry");
    assertThat(Cli.run("check", "--rule=inconsistent-entry", old, now).out())
        .doesNotContain("inconsistent-entry");
  }

  @Test
  void tablesInMarkdownAreReadByAddedWordsAgain() throws IOException {
    Path types = Files.writeString(folder.resolve("types.txt"), "perp words: Termin\n");
    Path source =
        Files.writeString(
            folder.resolve("source.md"),
            "| Exchange | Docs |\n|---|---|\n| Kraken | [Termin](/kraken) |\n");

    Cli.Result written = Cli.run("parse", "--vocabulary", types, "--format=markdown", source);

    assertThat(written.exitCode()).isZero();
    assertThat(written.err()).isEmpty();
    Path copy = Files.writeString(folder.resolve("copy.md"), written.out());
    assertThat(Cli.run("parse", "--vocabulary", types, "--format=jsonl", copy).out())
        .contains("\"docs\":[{\"label\":\"Termin\",\"types\":[\"perp\"],\"url\":\"/kraken\"}]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"parse", "tables", "check", "fix"})
  void errorIsOneLineAndStopsTheCommand(String command) throws IOException {
    Path wrong = Files.writeString(folder.resolve("wrong.txt"), "# ours\ntier term: Platin\n");

    Cli.Result result = Cli.run(command, "--vocabulary", wrong, page);

    assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo(wrong + ":2: unknown key \"tier term\"; did you mean \"tier terms\"?\n");
    assertThat(page).hasContent(PAGE);
  }

  @Test
  void missingFileIsAnError() {
    Cli.Result result = Cli.run("parse", "--vocabulary", folder.resolve("none.txt"), page);

    assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err())
        .isEqualTo(
            folder.resolve("none.txt") + " cannot be read: there is no such file or folder\n");
  }
}
