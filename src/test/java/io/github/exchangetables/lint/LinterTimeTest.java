package io.github.exchangetables.lint;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Rule;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The time of a check is linear in the length of the page, whatever its content. */
@Tag("slow")
class LinterTimeTest {

  private static final int LENGTH = 200_000;
  private static final int ATTEMPTS = 10;
  private static final double MAX_GROWTH = 12;

  /** What takes a shorter time, in nanoseconds, is not told from what takes none. */
  private static final long MEASURABLE = 100_000_000;

  private static final String HEAD =
      "| Exchange | Docs | Type | Tier | Status | Signup code | Website |\n|-|-|-|-|-|-|-|\n";

  /** The time that other processes take does not count. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  @TempDir Path folder;

  static Stream<String> cells() {
    return Stream.of(
        "[x](y ",
        "[x](y",
        "[x](🟢 y)",
        "[[x]",
        "[x[y]",
        "(x",
        "[x(/y",
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
        "[A1B2](https://x.com/?ref=Z9) ",
        "<imgsrc=",
        "<a b=\"<img ");
  }

  static Stream<String> lines() {
    return Stream.of(
        "<!-- exchange-tables-disable -->\n",
        "<!-- exchange-tables-disable-next-table -->\n",
        "<!-- exchange-tables-disable 🟢 " + "x ".repeat(1000) + "-->\n",
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
  void longCellsTakeLinearTime(String unit) {
    checkGrowth(
        length -> {
          String cell = unit.repeat(length / 3 / unit.length());
          String cells = String.join(" | ", "Kraken", cell, "", "", cell, cell, "");
          return HEAD + "| " + cells + " |\n| OKX |\n";
        });
  }

  @ParameterizedTest
  @MethodSource("lines")
  void manyLinesAboveATableTakeLinearTime(String unit) {
    checkGrowth(
        length -> unit.repeat(length / unit.length()) + "\n\n" + HEAD + "| Kraken | [x](y |\n");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void manyRowsAndTablesTakeLinearTime(String unit) {
    checkGrowth(
        length ->
            IntStream.range(0, length / unit.length())
                .mapToObj(unit::formatted)
                .collect(joining("", HEAD, "")));
  }

  static Stream<Arguments> pages() {
    return Stream.of(
        arguments("many names in one text", pageOf(LinterTimeTest::namesInText)),
        arguments(
            "combining marks",
            pageOf(length -> HEAD + "| a" + "\u0301\u0316".repeat(length / 2) + " | [s](/x) |\n")),
        arguments(
            "a long heading above many rows",
            pageOf(
                length ->
                    "# %s\n\n%s%s"
                        .formatted(
                            "abcd ".repeat(length / 10), HEAD, "| b | d |\n".repeat(length / 20)))),
        arguments(
            "a wide header over many short rows",
            pageOf(
                length ->
                    "| Exchange %s|\n|-%s|\n%s"
                        .formatted(
                            "| b ".repeat(length / 12),
                            "|-".repeat(length / 12),
                            "| a |\n".repeat(length / 12)))),
        arguments(
            "a long name above many rows that link to its docs page",
            pageOf(
                length ->
                    HEAD
                        + "| %s | [s](/x) | | | | | |\n".formatted("abcd ".repeat(length / 10))
                        + "| b | [s](/x) | | | | | |\n".repeat(length / 60))),
        arguments("many fee badges in a text with many discounts", pageOf(LinterTimeTest::badges)),
        arguments(
            "a wide header of many kinds over short rows",
            pageOf(
                length ->
                    "| Exchange %s|\n|-%s|\n%s"
                        .formatted(
                            "| Docs | Type | Signup | Status | Tier ".repeat(length / 110),
                            "|-".repeat(length / 22),
                            "| a | b |\n".repeat(length / 20)))),
        arguments(
            "brackets above ends of links",
            pageOf(
                length ->
                    "%s| a | %s%s |\n"
                        .formatted(HEAD, "[".repeat(length / 7), "](a b)".repeat(length / 7)))),
        arguments(
            "referral codes of one hash code",
            pageOf(
                length ->
                    rows(length, "| a | | | | | [x](https://a.b/?r=%2$s) | |\n", "an", "c0"))),
        arguments(
            "docs pages of one hash code",
            pageOf(length -> rows(length, "| a%d | [s](/%s) | | | | | |\n", "Aa", "BB"))),
        arguments(
            "names of one hash code",
            pageOf(length -> rows(length, "| b%2$s | [s](/x%1$d) | | | | | |\n", "an", "c0"))));
  }

  private static IntFunction<String> pageOf(IntFunction<String> page) {
    return page;
  }

  private static String namesInText(int length) {
    int names = length / 40;
    String rows = IntStream.range(0, names).mapToObj("| Ex%d |\n"::formatted).collect(joining());
    String text = IntStream.range(0, names).mapToObj("Ex%d "::formatted).collect(joining());
    return "%s%s| %s | | | | | [%s](https://a.b/?ref=c1) | |\n"
        .formatted(HEAD, rows, "z ".repeat(length / 8), text);
  }

  private static String badges(int length) {
    return "%s| a | | | | | [%s%s](https://a.b/?ref=c1) | |\n"
        .formatted(
            HEAD,
            "1% ".repeat(length / 6),
            "![](//shields.io/?label=fee&message=2%)".repeat(length / 80));
  }

  /** Rows whose words have one hash code: each letter of the word is one of two that add up. */
  private static String rows(int length, String row, String zero, String one) {
    return IntStream.range(0, length / 60)
        .mapToObj(
            i ->
                row.formatted(
                    i,
                    IntStream.range(0, 17)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? zero : one)
                        .collect(joining())))
        .collect(joining("", HEAD, ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void hostilePagesTakeLinearTime(String name, IntFunction<String> page) {
    checkGrowth(page);
  }

  /** A quadratic step would take sixteen times as long for a page four times as long. */
  private void checkGrowth(IntFunction<String> page) {
    Page shorter = ExchangeTables.parse(page.apply(LENGTH / 4));
    Page longer = ExchangeTables.parse(page.apply(LENGTH));
    long shorterTime = Long.MAX_VALUE;
    long longerTime = Long.MAX_VALUE;
    double growth = Double.MAX_VALUE;
    for (int i = 0; i < ATTEMPTS && growth > MAX_GROWTH; i++) {
      shorterTime = Math.min(shorterTime, nanoseconds(shorter));
      longerTime = Math.min(longerTime, nanoseconds(longer));
      growth = (double) longerTime / Math.max(shorterTime, MEASURABLE / 4);
    }

    assertThat(growth).isLessThanOrEqualTo(MAX_GROWTH);
  }

  private long nanoseconds(Page page) {
    Linter linter = Linter.defaults().withRule(Rule.MISSING_CELLS).withDocsRoot(folder);
    long start = CLOCK.getCurrentThreadCpuTime();
    linter.check(page);
    return CLOCK.getCurrentThreadCpuTime() - start;
  }
}
