package io.github.exchangetables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, version, and messages about wrong usage. */
class UsageTest {

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h"})
  void helpNamesCommandsExitCodesAndExamples(String option) {
    Cli.Result result = Cli.run(option);

    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("Usage: exchange-tables [-hV] COMMAND\n")
        .contains("Commands:\n", "  parse ", "  tables ")
        .contains("Exit codes:\n", "   0 ", "   1 ", "   2 ")
        .contains("Examples:\n", "  exchange-tables parse docs/exchanges\n")
        .doesNotContain("\r");
  }

  @ParameterizedTest
  @ValueSource(strings = {"parse", "tables"})
  void everyCommandHasHelp(String command) {
    Cli.Result result = Cli.run(command, "--help");

    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("Usage: exchange-tables " + command + " ")
        .contains("--format=table|json", "--flavor=gfm|mkdocs", "--quiet", "PATH", "Exit codes:\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void versionIsTheVersionOfTheBuild(String option) {
    Cli.Result result = Cli.run(option);

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).matches("exchange-tables \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
  }

  @Test
  void withoutCommandHelpIsPrintedAsError() {
    Cli.Result result = Cli.run();

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo(Cli.run("--help").out());
  }

  @Test
  void unknownCommandIsAUsageError() {
    assertUsageError(
        Cli.run("prase", "a.md"),
        "exchange-tables: unknown command 'prase'; did you mean 'parse'?",
        "exchange-tables");
  }

  @Test
  void commandsAreListedIfNoneIsSimilar() {
    assertUsageError(
        Cli.run("lint", "a.md"),
        "exchange-tables: unknown command 'lint'; known are parse, tables, check, fix, diff",
        "exchange-tables");
  }

  @Test
  void unknownOptionIsAUsageError() {
    assertUsageError(
        Cli.run("parse", "--fromat=json"),
        "exchange-tables parse: unknown option '--fromat'; did you mean '--format'?",
        "exchange-tables parse");
  }

  @Test
  void unknownOptionBeforeTheCommandIsAUsageError() {
    assertUsageError(
        Cli.run("--quiet", "parse"),
        "exchange-tables: unknown option '--quiet'; known are --version, --help",
        "exchange-tables");
  }

  @Test
  void unknownFormatIsAUsageError() {
    assertUsageError(
        Cli.run("parse", "--format", "xml"),
        "exchange-tables parse: invalid value for option '--format':"
            + " unknown value 'xml'; known are table, json, jsonl, csv, markdown",
        "exchange-tables parse");
  }

  @Test
  void formatOfADifferentCommandIsAUsageError() {
    assertUsageError(
        Cli.run("tables", "--format=csv"),
        "exchange-tables tables: invalid value for option '--format':"
            + " unknown value 'csv'; known are table, jsonl",
        "exchange-tables tables");
  }

  @Test
  void unknownFlavorIsAUsageError() {
    assertUsageError(
        Cli.run("parse", "--flavor=github"),
        "exchange-tables parse: invalid value for option '--flavor':"
            + " unknown value 'github'; known are gfm, mkdocs, mdx",
        "exchange-tables parse");
  }

  @Test
  void optionWithoutValueIsAUsageError() {
    assertUsageError(
        Cli.run("parse", "--format"),
        "exchange-tables parse: missing required parameter for option '--format'"
            + " (table|json|jsonl|csv|markdown)",
        "exchange-tables parse");
  }

  @Test
  void controlCharactersOfArgumentsAreEscaped() {
    assertUsageError(
        Cli.run("parse", "--\u001b[31m"),
        "exchange-tables parse: unknown option '--\\u001B[31m';"
            + " known are --format, --flavor, --vocabulary, --config, --quiet, --help",
        "exchange-tables parse");
  }

  private static void assertUsageError(Cli.Result result, String message, String command) {
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo(message + "\nTry '" + command + " --help' for help.\n");
  }
}
