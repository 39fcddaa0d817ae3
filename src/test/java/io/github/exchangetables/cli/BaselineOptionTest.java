package io.github.exchangetables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.lint.ProjectSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The options {@code --baseline} and {@code --write-baseline}, and the setting. */
class BaselineOptionTest {

  private static final String HEAD = "| Exchange | Docs | Tier |\n|---|---|---|\n";
  private static final String KNOWN = "| HTX | [spot](/exchanges/htx/) | Gold | late |\n";
  private static final String FIXABLE = "| OKX | [spot](/exchanges/okx/) | Gold ||\n";

  @TempDir Path folder;

  private Path docs;
  private Path page;
  private Path baseline;

  @BeforeEach
  void writeBaseline() throws IOException {
    docs = folder.resolve("docs");
    page = Pages.write(docs.resolve("a.md"), HEAD + KNOWN + FIXABLE);
    baseline = folder.resolve("known.csv");
    Cli.Result result = Cli.run("check", "--write-baseline", baseline, docs);

    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .isEqualTo("no new findings in 1 page\n2 findings of the baseline not shown\n");
    assertThat(result.err()).isEqualTo("exchange-tables: wrote 2 findings to " + baseline + "\n");
    assertThat(baseline)
        .hasContent(
            """
            # exchange-tables baseline 1
            docs/a.md,empty-extra-cell,OKX,|
            docs/a.md,extra-cells,HTX,late
            """);
  }

  @Test
  void knownFindingsAreNotReported() {
    Cli.Result result = Cli.run("check", "--fail-on=note", "--baseline", baseline, docs);

    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .isEqualTo("no new findings in 1 page\n2 findings of the baseline not shown\n");
  }

  @Test
  void newFindingsAreReportedAndFail() throws IOException {
    Pages.write(page, "# Spot\n\n" + HEAD + FIXABLE + FIXABLE + KNOWN);

    Cli.Result result = Cli.run("check", "--baseline", baseline, docs);

    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .contains("\n  6:3: warning: OKX: line 5 already lists", "[empty-extra-cell]")
        .doesNotContain("[extra-cells]")
        .endsWith(
            """

            1 warning, 1 note in 1 page
            2 findings of the baseline not shown
            1 can be fixed with `exchange-tables fix`
            """);
    assertThat(Cli.run("check", "--baseline", baseline, "--fail-on=warning", docs).exitCode())
        .isEqualTo(1);
  }

  @Test
  void findingsThatAreGoneAreNamed() throws IOException {
    Pages.write(page, HEAD + KNOWN.replace("| late ", ""));
    String gone = "exchange-tables: no longer found: docs/a.md: ";

    assertThat(Cli.run("check", "--baseline", baseline, docs).err())
        .isEqualTo(
            gone + "OKX: \"|\" [empty-extra-cell]\n" + gone + "HTX: \"late\" [extra-cells]\n");
    assertThat(Cli.run("check", "-q", "--baseline", baseline, docs).err()).isEmpty();
    assertThat(Cli.run("check", "--no-rule=extra-cells", "--baseline", baseline, docs).err())
        .isEqualTo(gone + "OKX: \"|\" [empty-extra-cell]\n");
    Path other = Pages.write(docs.resolve("b.md"), HEAD);
    assertThat(Cli.run("check", "--baseline", baseline, other).err()).isEmpty();
    Files.delete(page);
    assertThat(Cli.run("check", "--baseline", baseline, other).err().lines()).hasSize(2);
  }

  @Test
  void standardInputIsKnown() {
    Path file = folder.resolve("input.csv");
    new Cli().withInput(HEAD + KNOWN).start("check", "--write-baseline", file);

    assertThat(new Cli().withInput(HEAD + KNOWN).start("check", "--baseline", file).exitCode())
        .isZero();
    assertThat(new Cli().withInput(HEAD).start("check", "--baseline", file).err())
        .isEqualTo("exchange-tables: no longer found: <stdin>: HTX: \"late\" [extra-cells]\n");
    assertThat(Cli.run("check", "--baseline", file, docs).err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "github", "gitlab", "junit"})
  void everyFormatHasOnlyNewFindings(String format) throws IOException {
    Path report = folder.resolve("report");
    Pages.write(page, HEAD + KNOWN + FIXABLE + "| Gate | [spot](/gate | |\n");

    assertThat(Cli.run("check", "--format", format, "--baseline", baseline, docs).out())
        .contains("malformed-link")
        .doesNotContain("HTX: ");
    Cli.run("check", "--format", format, "-o", report, "--baseline", baseline, docs);
    assertThat(report).content().contains("malformed-link").doesNotContain("HTX: ");
  }

  @Test
  void jsonCountsKnownFindings() {
    assertThat(Cli.run("check", "--format=json", "--baseline", baseline, docs).out())
        .contains("\"errors\":0,\"warnings\":0,\"notes\":0,\"fixable\":0,\"known\":2}");
  }

  @Test
  void settingsNameTheBaseline() throws IOException {
    Files.writeString(folder.resolve(ProjectSettings.FILE_NAME), "baseline: known.csv\n");
    Path empty = folder.resolve("empty.csv");

    assertThat(Cli.run("check", docs).out()).startsWith("no new findings in 1 page\n");
    Files.writeString(empty, "# exchange-tables baseline 1\n");
    assertThat(Cli.run("check", "--baseline", empty, docs).exitCode()).isEqualTo(1);
    Files.delete(baseline);
    assertThat(Cli.run("check", docs).exitCode()).isEqualTo(2);
    assertThat(Cli.run("fix", "--dry-run", docs).exitCode()).isEqualTo(1);
    assertThat(Cli.run("check", "--write-baseline", baseline, docs).exitCode()).isZero();
    assertThat(Cli.run("check", docs).exitCode()).isZero();
  }

  @Test
  void unusableBaselineIsOneLine() throws IOException {
    Path nowhere = folder.resolve("nowhere.csv");
    Cli.Result missing = Cli.run("check", "--baseline", nowhere, docs);

    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.out()).isEmpty();
    assertThat(missing.err())
        .isEqualTo(nowhere + " cannot be read: there is no such file or folder\n");
    Files.writeString(baseline, "# exchange-tables baseline 2\n");
    Cli.Result other = Cli.run("check", "--baseline", baseline, docs);
    assertThat(other.exitCode()).isEqualTo(2);
    assertThat(other.err().lines()).hasSize(1);
    assertThat(Cli.run("check", "--baseline=a", "--write-baseline=b", docs).err())
        .startsWith("exchange-tables check: --baseline and --write-baseline cannot be used");
  }

  @Test
  void incompleteBaselineIsNotWritten() throws IOException {
    String before = Files.readString(baseline);

    Cli.Result result =
        Cli.run("check", "--write-baseline", baseline, docs, folder.resolve("nowhere.md"));

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err())
        .endsWith(baseline + " is not written, because some input could not be read\n");
    assertThat(baseline).hasContent(before);
    assertThat(Cli.run("check", "--write-baseline", folder.resolve("x/y"), docs).exitCode())
        .isEqualTo(2);
  }
}
