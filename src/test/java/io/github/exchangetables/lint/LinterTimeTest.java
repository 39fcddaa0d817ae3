package io.github.exchangetables.lint;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Rule;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A page of a megabyte takes moments, whatever it holds; a rule of square time would take hours.
 */
@Tag("slow")
class LinterTimeTest {

  private static final int LENGTH = 150_000;
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final String HEAD =
      "| Exchange | Docs | Type | Tier | Status | Signup code | Website |\n|-|-|-|-|-|-|-|\n";

  @TempDir Path folder;

  static Stream<String> cells() {
    return Stream.of(
        "[x](y ",
        "](",
        "[",
        "[[a](b)](c)",
        "`a|b` ",
        "`` ` ",
        "<",
        "<!-- ",
        "[x](<y",
        "[x](y \"t",
        "[x] (/y) ",
        "(x)[/y] ",
        "[x]()",
        "[x](java\\script:y)",
        "&amp;[x](&amp;y)",
        "[k](/a/b/../c) ",
        "1% ",
        "FOO ",
        "Kraken OKX ",
        "![YELLOW](/008000/)",
        "![10%](https://img.shields.io/static/v1?label=Fee&message=-20%25)",
        "[A1B2](https://x.com/?ref=Z9) ");
  }

  static Stream<String> lines() {
    return Stream.of(
        "<!-- exchange-tables-disable -->\n",
        "<!-- exchange-tables-disable-next-table -->\n",
        "<!-- exchange-tables-disable x -->\n<!-- exchange-tables-enable -->\n",
        "<!--\n",
        "> <!-- exchange-tables-enable missing-page -->\n",
        "- ",
        "!!! a\n",
        "```\n",
        "| a | b |\n<!-- x -->\n");
  }

  static Stream<String> rows() {
    return Stream.of(
        "| OKX | [spot](/okx/) | | | | [C1](https://okx.com/join/C2) | |\n",
        "| X%d | [spot](/x%<d/) | | | | [Join X1](https://x.com/?ref=C%<d) | |\n",
        "\n| Exchange | Signup |\n|-|-|\n| OKX | [C%d](https://okx.com/join/C%<d) |\n",
        "| a | `b` || c\n");
  }

  @ParameterizedTest
  @MethodSource("cells")
  void cellsOfOneRow(String unit) {
    String cell = unit.repeat(LENGTH / 3 / unit.length());

    checkInTime(HEAD + "| Kraken | " + cell + " | | | " + cell + " | " + cell + " | |\n| OKX |\n");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void linesAboveATable(String unit) {
    checkInTime(unit.repeat(LENGTH / unit.length()) + "\n\n" + HEAD + "| Kraken | [x](y |\n");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void rowsOfManyTables(String unit) {
    StringBuilder page = new StringBuilder(HEAD);
    IntStream.range(0, LENGTH / unit.length()).forEach(i -> page.append(unit.formatted(i)));

    checkInTime(page.toString());
  }

  private void checkInTime(String markdown) {
    Page page = ExchangeTables.parse(markdown);
    Linter linter = Linter.defaults().withRule(Rule.MISSING_CELLS).withDocsRoot(folder);

    assertTimeoutPreemptively(LIMIT, () -> linter.check(page));
  }
}
