package io.github.exchangetables.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.table.ParseOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that try to attack a terminal or a spreadsheet. */
class OutputEscapingTest {

  /** Clear the screen, ring, delete, one control character of Latin-1, and turn the text around. */
  private static final String EVIL = "A\u001b[2J\u0007\u007f\u009b1m\u202e\u2066\u200f\u2028Z";

  private static final String ESCAPED = "A\\u001B[2J\\u0007\\u007F\\u009B1m\\u202E\\u2066\\u200F";

  private static String page(String name) {
    return "| Exchange | Docs |\n|---|---|\n| %1$s | [spot](/x/) |\n| %1$s | x | %1$s |\n%1$s\n"
        .formatted(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parse --format table",
        "parse --format csv",
        "parse --format jsonl",
        "parse --format json",
        "tables --format table",
        "tables --format jsonl"
      })
  void controlCharactersNeverReachTheTerminal(String command) {
    String page = "# " + EVIL + "\n\n" + page(EVIL);

    Cli.Result result = new Cli().withInput(page).start((Object[]) command.split(" "));

    assertThat(result.exitCode()).isZero();
    assertThat(result.out() + result.err())
        .contains(ESCAPED)
        .doesNotContainPattern("[\\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069&&[^\n]]");
  }

  @Test
  void diffOnATerminalHasNoControlCharacters() {
    String page = "| Exchange | Docs |\n|---|---|\n| " + EVIL + " | [spot](/x/) ||\n";
    Cli.Result result = new Cli().withInput(page).onTerminal(80).start("fix", "--diff");

    assertThat(result.out())
        .contains(ESCAPED, "\n-| ", "\n+| ")
        .doesNotContainPattern("[\\p{Cc}\u2028\u202e&&[^\n]]");
    assertThat(new Cli().withInput(page).start("fix", "--diff").out()).contains(EVIL);
  }

  @Test
  void controlCharactersInFileNamesAreEscaped(@TempDir Path folder) throws IOException {
    try {
      Files.writeString(folder.resolve("\u001b[2J.md"), Pages.SPOT);
    } catch (InvalidPathException | IOException e) {
      abort("this file system has no such names");
    }

    Cli.Result result = Cli.run("parse", folder);

    assertThat(result.err()).contains("\\u001B[2J.md:7:").doesNotContain("\u001b");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "=1+1, '=1+1",
        "+1, '+1",
        "-1, '-1",
        "@SUM(A1), '@SUM(A1)",
        "&nbsp; =1, '=1",
        "＝1, '＝1",
        "&#65279;=1, '\ufeff=1",
        "1-1, 1-1",
        "a@b.c, a@b.c",
        "x =1, x =1",
        "x;=1+1, 'x;=1+1",
        "x; =1, 'x; =1",
        "x;y, x;y",
      })
  void csvHasAnApostropheBeforeFormulas(String name, String expected) {
    Cli.Result result = new Cli().withInput(Pages.of(name)).start("parse", "--format", "csv");

    assertThat(result.out().lines().toList().get(1)).startsWith(",3,1,," + expected + ",,");
  }

  @Test
  void csvHasAnApostropheBeforeFormulasInListsAndQuotedCells() {
    String page =
        """
        | Exchange | Chain |
        |---|---|
        | =SUM("a, b") | =1, =2 |
        """;

    assertThat(new Cli().withInput(page).start("parse", "--format", "csv").out())
        .contains(",\"'=SUM(\"\"a, b\"\")\",", ",'=1|=2,");
  }

  @Test
  void unpairedSurrogateIsWrittenAsReplacementCharacter() {
    Cli.Result result =
        new Cli().withInput(Pages.of("A&#xD83D;Z")).start("parse", "--format", "jsonl");

    assertThat(result.out()).startsWith("{\"name\":\"A\uFFFDZ\",");
  }

  @ParameterizedTest
  @CsvSource({
    "GITHUB_ACTIONS, parse --format table",
    "GITHUB_ACTIONS, parse --format csv",
    "GITHUB_ACTIONS, tables",
    "GITHUB_ACTIONS, check --rule all",
    "GITHUB_ACTIONS, parse --format markdown",
    "TF_BUILD, parse --format table",
  })
  void pageCannotGiveCommandsToTheServerOfALog(String variable, String command) {
    String page =
        """
        # ::debug::x

        | Exchange | Type | Tier |
        |---|---|---|
        | ::stop-commands::tok | spot | ##[error] |
        | ##[error]x | spot | ::x | ::set-env name=a::b |
        """;
    Object[] args = command.split(" ");
    String out =
        new Cli().withEnvironment(Map.of(variable, "true")).withInput(page).start(args).out();

    assertThat(out.lines()).noneMatch(line -> line.strip().matches("(::|##).*"));
    assertThat(new Cli().withInput(page).start(args).out().replace("\u200B", ""))
        .isEqualTo(out.replace("\u200B", ""));
  }

  @Test
  void differencesCannotGiveCommandsToTheServerOfALog(@TempDir Path folder) throws IOException {
    Path before = Files.writeString(folder.resolve("a.md"), Pages.of("Kraken"));
    Path after = Files.writeString(folder.resolve("b.md"), Pages.of("::stop-commands::tok"));

    assertThat(
            new Cli()
                .withEnvironment(Map.of("GITHUB_ACTIONS", "true"))
                .start("diff", before, after)
                .out()
                .lines())
        .noneMatch(line -> line.strip().startsWith("::"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GITHUB_ACTIONS", "TF_BUILD"})
  void nameOfAFileCannotGiveCommandsToTheServerOfALog(String variable) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Page page =
        ExchangeTables.parse(
            Pages.of("Kraken") + "| a | b | c |\n", "::notice::x.md", ParseOptions.defaults());
    Terminal none = new Terminal(false, false, false, () -> 80);
    Terminal terminal = new Terminal(false, false, true, () -> 80);
    for (Terminal streams : List.of(none, terminal)) {
      Host host =
          new Host(InputStream.nullInputStream(), err, err, Map.of(variable, "true"), streams);
      page.diagnostics().forEach(new Messages(host, false)::diagnostic);
    }

    String[] args = {"parse", "--vocabulary", "::stop-commands::tok"};
    String usage = new Cli().withEnvironment(Map.of(variable, "true")).start((Object[]) args).err();

    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .extracting(line -> line.substring(0, 5))
        .containsExactly("\u200B::no", "::not");
    assertThat(usage).startsWith("\u200B::stop-commands::tok cannot be read");
  }

  @Test
  void everyLineEndBeginsALineOfALog() throws IOException {
    StringWriter written = new StringWriter();
    Host host =
        new Host(
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream(),
            Map.of("TF_BUILD", ""),
            new Terminal(false, false, false, () -> 80));
    LogGuard.ofErrors(written, host).write("a::b\n::c\r \u00A0##d\n");

    assertThat(written).hasToString("a::b\n\u200B::c\r \u00A0\u200B##d\n");
  }

  @Test
  void contextOfADiffCannotGiveCommandsToTheServerOfALog() {
    String page =
        """
        :::note
        | Exchange | Docs |
        |---|---|
        | Kraken | [spot](/s) ||

        ::stop-commands::tok
        \u3000##[error]x
        """;
    Cli fix = new Cli().withInput(page).withEnvironment(Map.of("GITHUB_ACTIONS", "true"));
    String[] args = {"fix", "--diff", "--dry-run"};

    String guarded = fix.start((Object[]) args).out();

    assertThat(guarded)
        .contains("\n \u200B::stop-commands::tok\n", "\n \u3000\u200B##[error]x\n", "\n :::note\n");
    assertThat(guarded.replace("\u200B", ""))
        .isEqualTo(new Cli().withInput(page).start((Object[]) args).out());
  }

  @Test
  void namesAreUnchangedOutsideOfAServer() {
    Cli.Result result =
        new Cli().withInput(Pages.of("::stop-commands::tok")).start("parse", "--format", "table");

    assertThat(result.out()).contains("\n::stop-commands::tok ");
  }
}
