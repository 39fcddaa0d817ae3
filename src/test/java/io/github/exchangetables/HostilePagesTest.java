package io.github.exchangetables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.LocatedEntry;
import io.github.exchangetables.fix.Fixer;
import io.github.exchangetables.format.EntryFormat;
import io.github.exchangetables.lint.Linter;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Very large and hostile pages are parsed in seconds, completely; with quadratic time they would
 * take hours.
 */
@Tag("slow")
class HostilePagesTest {

  private static final int LENGTH = 300_000;
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private static final String TABLE =
      "| Exchange | Docs |\n|---|---|\n| Kraken | [spot](/exchanges/kraken/) |\n";

  /** Reads a page as far as a user can: all of its cells, with links and positions. */
  private static Page read(String markdown) {
    return read(markdown, ParseOptions.defaults());
  }

  private static Page read(String markdown, ParseOptions options) {
    return assertTimeoutPreemptively(
        LIMIT,
        () -> {
          Page page = ExchangeTables.parse(markdown, options);
          page.tables().forEach(table -> table.rows().forEach(row -> readAll(page, row)));
          return page;
        });
  }

  private static void readAll(Page page, Row row) {
    for (Cell cell : row.cells()) {
      String written = page.source().substring(cell.range().start(), cell.range().end());
      assertEquals(cell.markdown(), written);
      assertEquals(
          cell.isEmpty(), cell.text().isEmpty() && cell.links().isEmpty() && written.isEmpty());
    }
  }

  private static String repeated(String unit) {
    return unit.repeat(LENGTH / unit.length());
  }

  static Stream<String> units() {
    return Stream.of(
        "|",
        "\\",
        "[",
        "`",
        "<!--",
        "*",
        "_",
        "~",
        "<",
        "&",
        "](",
        "![",
        "[]()",
        "[a]: b\n",
        "> ",
        "- ",
        "1. ",
        "\t",
        "\n",
        "\r",
        "|\n",
        "|---|---|\n",
        "a | b\n---|---\n",
        "| a |\n|---\n",
        "&amp;",
        "&#0;",
        "\uD83D\uDFE2",
        "\uD83D",
        "\0",
        "\u0001",
        "\u2028",
        "\uFEFF");
  }

  static Stream<String> mdxUnits() {
    return Stream.of(
        "<a>",
        "<a>\n",
        "<a>\n  ",
        "<a",
        "<a\n",
        "<a b=\"",
        "<a b=\"\n",
        "<a b={",
        "<a b={\n",
        "{",
        "{\n",
        "{/*",
        "{/*\n",
        "{`",
        "{`\n",
        "{\"",
        "{}\n",
        "{} a\n",
        "> {\n",
        "- <a>\n  {\n",
        "<!--\n",
        "> <!--\na\n",
        "<div a=b>\n\n",
        "    a\n    # b\n",
        "import 'a'\n\n",
        "export const a = {\n\n",
        "export const a = /*\n\n",
        "| a |\n{/* b */}\n");
  }

  @ParameterizedTest
  @MethodSource({"units", "mdxUnits"})
  void parsesRepeatedMdxInTime(String unit) {
    ParseOptions mdx = ParseOptions.defaults().withFlavor(Flavor.MDX);
    String cell = repeated(unit).replaceAll("[\n\r|]", "");
    Page page = read(TABLE + "| Gate | " + cell + " |\n\n" + repeated(unit), mdx);

    assertThat(page.entries()).extracting(ExchangeEntry::name).startsWith("Kraken", "Gate");
  }

  @Test
  void parsesUnbalancedBracesInTime() {
    ParseOptions mdx = ParseOptions.defaults().withFlavor(Flavor.MDX);
    Page page = read("{\n".repeat(100_000) + "}".repeat(100_000) + " x\n\n" + TABLE, mdx);

    assertThat(page.entries()).extracting(ExchangeEntry::name).containsExactly("Kraken");
  }

  @ParameterizedTest
  @MethodSource("units")
  void parsesRepeatedShapesInTime(String unit) {
    Page page = read(TABLE + "\n" + repeated(unit));

    assertThat(page.entries()).extracting(ExchangeEntry::name).startsWith("Kraken");
  }

  @ParameterizedTest
  @MethodSource("units")
  void parsesCellOfRepeatedSyntaxInTime(String unit) {
    String cell = repeated(unit).replaceAll("[\n\r]", "");
    Page page = read("| Exchange | Docs |\n|---|---|\n| Kraken | " + cell + " | end |\n");

    assertThat(page.entries()).extracting(ExchangeEntry::name).containsExactly("Kraken");
  }

  @Test
  void keepsCellsBelowWideHeader() {
    int columns = 5_000;
    Page page =
        read(
            "| Exchange "
                + "| Docs ".repeat(columns - 1)
                + "|\n"
                + "|-".repeat(columns)
                + "|\n"
                + "| Kraken |\n".repeat(5_000));

    assertThat(page.entries()).hasSize(5_000);
    assertThat(page.tables().get(0).rows())
        .allSatisfy(row -> assertThat(row.cells()).hasSize(1))
        .allSatisfy(row -> assertThat(row.missingCellCount()).isEqualTo(columns - 1));
  }

  @Test
  void headersAreReadOnceHoweverManyRowsAskForThem() {
    Table table = read(TABLE).tables().get(0);

    assertThat(table.headers()).isSameAs(table.headers());
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", ">", "- ", "1. ", "> - "})
  void nestingBeyondTheLimitIsReported(String marker) {
    Page page = read(TABLE + "\n" + marker.repeat(100_000) + TABLE);

    assertThat(page.entries()).extracting(ExchangeEntry::name).startsWith("Kraken");
    assertThat(page.diagnostics()).extracting(Diagnostic::rule).contains(Rule.LIMIT_REACHED);
  }

  @Test
  void parsesLineOfTenMegabytesInTime() {
    String word = "word ".repeat(2_000_000);
    Page page = read(word + "\n\n| " + word + "| b |\n|---|---|\n| " + word + "| d |\n");

    assertThat(page.tables().get(0).rows().get(0).cells().get(0).text()).isEqualTo(word.strip());
  }

  @Test
  void cellKeepsHundredThousandLinks() {
    Page page =
        read(
            "| Exchange | Docs |\n|---|---|\n| Kraken | "
                + "[spot](/exchanges/kraken/) ".repeat(100_000)
                + "|\n");

    assertThat(page.entries().get(0).docs()).hasSize(100_000);
  }

  @Test
  void rowKeepsHundredThousandCells() {
    Page page = read("| Exchange | Docs |\n|---|---|\n| Kraken " + "| x ".repeat(100_000) + "|\n");

    assertThat(page.tables().get(0).rows().get(0).cells()).hasSize(100_001);
  }

  @Test
  void tableKeepsHundredThousandRows() {
    String rows =
        IntStream.range(0, 100_000)
            .mapToObj("| Exchange %1$d | [spot](/exchanges/%1$d/) |\n"::formatted)
            .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
            .toString();

    assertThat(read("| Exchange | Docs |\n|---|---|\n" + rows).entries()).hasSize(100_000);
  }

  @Test
  void pageKeepsTenThousandTables() {
    Page page = read((TABLE + "\n").repeat(10_000));

    assertThat(page.tables()).extracting(Table::number).hasSize(10_000).endsWith(10_000);
    assertThat(page.entries()).hasSize(10_000);
  }

  /** Pages of which a part was once repeated, or searched, for each of their other parts. */
  static Stream<Function<Integer, String>> growingPages() {
    String small = "| Exchange | Docs |\n|---|---|\n| a | [s](/x) |\n\n";
    String wide = "| Exchange %s|\n|-%s|\n| x %s|\n%s";
    return Stream.of(
        n -> "# *" + "abcd ".repeat(n / 10) + "*\n\n" + small.repeat(n / 80),
        n ->
            "[r]: /"
                + "x".repeat(n / 2)
                + "\n\n"
                + small.strip()
                + "\n"
                + "| a | [s][r] |\n".repeat(n / 32),
        n ->
            "[r]: /"
                + "x".repeat(n / 2)
                + "\n\n| Exchange | Docs |\n|-|-|\n| a | "
                + "[r]".repeat(n / 6)
                + " |\n",
        n ->
            "| Exchange | Docs |\n|-|-|\n| "
                + "abcd ".repeat(n / 10)
                + " | [s](/x) |\n"
                + "| b | [s](/x) |\n".repeat(n / 32),
        n ->
            wide.formatted(
                "| Docs ".repeat(n / 20), "|-".repeat(n / 20), "", "| a | b |\n".repeat(n / 20)),
        n ->
            wide.formatted(
                "| Signup ".repeat(n / 44),
                "|-".repeat(n / 44),
                "| abc1 ".repeat(n / 44),
                "| a | b |\n".repeat(n / 20)),
        n -> "| Exchange | Docs |\n|-|-|\n| a | " + "a~~~b~".repeat(n / 6) + " |\n",
        n -> "| Exchange | Docs |\n|-|-|\n| a | " + "[a](b)[".repeat(n / 7) + " |\n");
  }

  /** The length of all output is at most a constant times that of the page. */
  @ParameterizedTest
  @MethodSource("growingPages")
  void outputGrowsWithThePage(Function<Integer, String> pages) throws IOException {
    long shorter = written(pages.apply(100_000));
    long longer = written(pages.apply(200_000));

    assertThat(longer).isLessThan(3 * shorter);
  }

  private static long written(String markdown) throws IOException {
    Page page = read(markdown);
    long length = page.diagnostics().size();
    for (LocatedEntry entry : page.locatedEntries()) {
      length += entry.missingColumns().stream().mapToInt(String::length).sum();
      length += entry.section().map(String::length).orElse(0);
    }
    StringBuilder out = new StringBuilder();
    for (EntryFormat format : EntryFormat.values()) {
      format.write(page, out);
    }
    return length + out.length();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a~~~b~", "~a b~~ ", "[a](b)[", "![", "[", "*a _b", "`a ``b "})
  void markupOfManyCellsIsReadInTime(String unit) {
    String cell = "| " + unit.repeat(9_900 / unit.length()) + " ";
    Page page = read("| Exchange | Docs |\n|-|-|\n| a | b " + cell.repeat(10) + "|\n");

    assertThat(page.tables().get(0).rows().get(0).cells()).hasSize(12);
  }

  @Test
  void codeIsLookedForInALongUrlInTime() {
    Page page =
        read(
            "| Exchange | Signup |\n|-|-|\n| a | [%sb](https://x.io/%s) |\n"
                .formatted("a".repeat(500_000), "a".repeat(1_000_000)));

    assertThat(page.entries().get(0).signups().get(0).code()).isEmpty();
  }

  @Test
  void cellsBeyondTheLimitAreReported() {
    String markdown = "| Exchange | Docs |\n|---|---|\n" + "| Kraken | x |\n".repeat(100_000);
    Page page = ExchangeTables.parse(markdown, ParseOptions.defaults().withMaxTableCells(1_000));

    assertThat(page.entries()).hasSize(499);
    assertThat(page.diagnostics()).extracting(Diagnostic::rule).contains(Rule.LIMIT_REACHED);
  }

  private static int lengthFixed(String page, Fixer fixer) {
    return assertTimeoutPreemptively(LIMIT, () -> fixer.fix(page).markdown().length());
  }

  /** Tables with one wide cell over many narrow rows. */
  private static String wideCells(int width, int tables) {
    String table =
        "| a | b |\n|---|---|\n| " + "x".repeat(width) + " | c |\n" + "| a | b |\n".repeat(100);
    return (table + "\n").repeat(tables);
  }

  @Test
  void alignedPageGrowsWithItsRowsAndNotWithItsWidestCell() {
    Fixer aligning = Fixer.defaults().withAlignedColumns();

    assertThat(lengthFixed(wideCells(900, 40), aligning)).isLessThan(100 * 40 * 1_000);
    assertThat(lengthFixed(wideCells(20_000, 40), aligning))
        .isEqualTo(wideCells(20_000, 40).length());
  }

  /** A row of many cells over rows that are full. */
  private static String wideRow(int length) {
    return "| a |\n|-|\n| " + "| c ".repeat(length / 8) + "|\n" + "| a |\n".repeat(length / 12);
  }

  @Test
  void addedColumnsCountAgainstTheLimit() {
    Fixer adding =
        Fixer.defaults()
            .withLinter(Linter.defaults().withRule(Rule.MISSING_CELLS))
            .withAddedColumns();

    assertThat(lengthFixed(wideRow(800), adding)).isGreaterThan(2 * wideRow(800).length());
    for (int length = 2_000; length <= LENGTH; length *= 2) {
      assertThat(lengthFixed(wideRow(length), adding))
          .isLessThan(8 * wideRow(length).length() + 100_000);
    }
  }
}
