package io.github.exchangetables.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.fix.FixResult.Fix;
import io.github.exchangetables.lint.Linter;
import io.github.exchangetables.table.ParseOptions;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a fixer reports, and which fixes it skips. */
class FixerTest {

  private static final String HEADER = "| logo | name | docs |\n|---|---|---|\n";

  /** Adds empty cells, too. */
  private static final Fixer PADDING =
      Fixer.defaults().withLinter(Linter.defaults().withRule(Rule.MISSING_CELLS));

  private static List<String> places(List<Fix> fixes) {
    return fixes.stream()
        .map(fix -> fix.range().line() + " " + fix.rule().map(Rule::id).orElse("layout"))
        .toList();
  }

  private static void assertSkipped(Fixer fixer, String page, String place) {
    FixResult result = fixer.fix(page);

    assertThat(result.markdown()).isEqualTo(page);
    assertThat(places(result.skipped())).containsExactly(place);
  }

  @Test
  void fixesAreInTheOrderOfThePage() {
    String page =
        "| Exchange | Docs | Type |\n|---|---|\n| A |\n<!-- x -->\n| B | | | |\n\n"
            + HEADER
            + "| [C](https://c.example/) | [spot](/c/) |\n";

    FixResult result = PADDING.fix(page);

    assertThat(result.changed()).isTrue();
    assertThat(places(result.fixes()))
        .containsExactly(
            "2 broken-header",
            "3 missing-cells",
            "4 cut-table",
            "5 empty-extra-cell",
            "9 misplaced-cells");
    assertThat(result.skipped()).isEmpty();
  }

  @Test
  void fixOfATableHasTheLineOfItsHeaderRow() {
    String page = "\n| Exchange | Docs |\n|---|---|\n| A | | x |\n";

    FixResult result = Fixer.defaults().withAddedColumns().withAlignedColumns().fix(page);

    assertThat(places(result.fixes())).containsExactly("2 extra-cells", "2 layout");
  }

  @Test
  void pageWithoutFaultsIsReturnedAsTheSameString() {
    String page = HEADER + "| | A | [spot](/a/) |\n";

    FixResult result = Fixer.defaults().fix(page);

    assertThat(result.changed()).isFalse();
    assertThat(result.markdown()).isSameAs(page);
  }

  @Test
  void correctionsOfOneCellAreMadeInTheOrderOfThePage() {
    String head = "| Exchange | Docs |\n|---|---|\n";
    String page =
        head
            + "| A | [<imgsrc=\"a.png\">](//a.example) [a]((/b/)) |\n"
            + "| B | [b]((/b/)) <imgsrc=\"b.png\"> [c]((/c/)) |\n";

    assertThat(Fixer.defaults().fix(page).markdown())
        .isEqualTo(
            head
                + "| A | [<img src=\"a.png\">](//a.example) [a](/b/) |\n"
                + "| B | [b](/b/) <img src=\"b.png\"> [c](/c/) |\n");
  }

  @Test
  void skippedFixesAreListed() {
    String page = "| Exchange | Docs |\n|---|---|\n| A | |\n<!-- x -->\n| B | |\n|\n";

    assertSkipped(Fixer.defaults(), page, "4 cut-table");
  }

  @Test
  void fixesOfOtherTablesAreMadeHoweverManyAreSkipped() {
    // Below the text of a list item, a table begins only if it is indented.
    String odd = "- item\n| Exchange | Docs | Type |\n|---|---|\n| A | | |\n\n";
    String good = "| Exchange | Docs |\n|---|---|\n| C ||||\n<!-- y -->\n| D | |\n\n";

    FixResult result = Fixer.defaults().fix((odd + good).repeat(100));

    assertThat(result.markdown()).startsWith(odd).contains("| D | |\n<!-- y -->\n");
    assertThat(result.fixes()).hasSize(200);
    assertThat(result.skipped()).hasSize(100);
  }

  @Test
  void formFeedsInADelimiterRowArePadding() {
    String page = "Exchange | Docs\n:---\f|\f---:\nA | B\n";

    assertThat(Fixer.defaults().withAlignedColumns().fix(page).markdown())
        .isEqualTo("| Exchange | Docs |\n| :------- | ---: |\n| A        |    B |\n");
  }

  @Test
  void pageAsLongAsTheLimitIsFixed() {
    String page = "| Exchange | Docs |\n|---|---|\n| A | | |\n";
    ParseOptions options = ParseOptions.defaults().withMaxPageLength(page.length());

    assertThat(places(fix(page, options).fixes())).containsExactly("3 empty-extra-cell");
  }

  @Test
  void rowIsSkippedIfAMovedCellWouldBeReadAsAnotherColumn() {
    // Behind an empty first cell, the row would name no exchange.
    String page = HEADER + "| [spot](/a/) | A |\n| | B |\n";

    FixResult result = PADDING.fix(page);

    assertThat(places(result.fixes())).containsExactly("4 missing-cells");
    assertThat(places(result.skipped())).containsExactly("3 misplaced-cells");
  }

  @Test
  void rowThatLacksACellInTheMiddleIsNotPaddedAtItsEnd() {
    String noName = HEADER + "| | [spot](/a/) |\n";
    String misplaced = HEADER + "| [A](https://a.example/) | [spot](/a/) |\n";
    Linter padding = Linter.defaults().withRule(Rule.MISSING_CELLS);
    Fixer notMoving = Fixer.defaults().withLinter(padding.withoutRule(Rule.MISPLACED_CELLS));

    assertThat(PADDING.fix(noName).markdown()).isEqualTo(noName);
    assertThat(notMoving.fix(misplaced).markdown()).isEqualTo(misplaced);
  }

  @Test
  void onlyWhatTheLinterReportsIsFixed() {
    String page =
        "<!-- exchange-tables-disable-next-table empty-extra-cell -->\n\n"
            + HEADER
            + "| [A](https://a.example/) | [spot](/a/) |\n| | B | ||\n";
    Fixer notMoving =
        Fixer.defaults().withLinter(Linter.defaults().withoutRule(Rule.MISPLACED_CELLS));

    assertThat(places(Fixer.defaults().fix(page).fixes())).containsExactly("5 misplaced-cells");
    assertThat(notMoving.fix(page).changed()).isFalse();
  }

  @Test
  void cellBelowAHeaderIsNotMovedBeyondTheLastOne() {
    String page = HEADER + "| | [A](https://a.example/) | 1 | [spot](/a/) |\n";
    String row = HEADER + "| <img src=x> | TBD | [A](https://a.example/) | [spot](/a/) |\n";

    assertSkipped(Fixer.defaults(), page, "3 misplaced-cells");
    assertThat(withColumns(page)).endsWith("| | [A](https://a.example/) | [spot](/a/) | 1 |\n");
    assertThat(Fixer.defaults().fix(row).markdown()).isEqualTo(row);
  }

  @Test
  void correctedRowIsOneFix() {
    String page = HEADER + "| | A | [spot]((/a/)) [perp](www.a.example) |\n| | B | | |\n";

    FixResult result = Fixer.defaults().fix(page);

    assertThat(places(result.fixes())).containsExactly("3 malformed-link", "4 empty-extra-cell");
    assertThat(result.markdown())
        .isEqualTo(HEADER + "| | A | [spot](/a/) [perp](https://www.a.example) |\n| | B | |\n");
    assertThat(result.diff("a.md"))
        .contains("-| | A | [spot]((/a/)) [perp](www.a.example) |\n-| | B | | |\n+| | A |");
  }

  @Test
  void rangesAreThoseOfThePageBeforeAllSteps() {
    String page = "| Exchange | Docs |\n|---|---|\n| B | [spot]((/b/)) |\n| [A](www.a.com) | ||\n";
    Fixer fixer = Fixer.defaults().withCompactCells().withRowsSortedBy("EXCHANGE");

    FixResult result = fixer.fix(page);

    assertThat(result.markdown())
        .isEqualTo(
            """
            | Exchange | Docs |
            | --- | --- |
            | [A](https://www.a.com) | |
            | B | [spot](/b/) |
            """);
    assertThat(result.fixes())
        .allSatisfy(
            fix ->
                assertThat(page.substring(fix.range().start(), fix.range().end()))
                    .startsWith("|")
                    .endsWith("|")
                    .doesNotContain("\n"));
    assertThat(places(result.fixes()))
        .containsExactly(
            "1 layout", "1 layout", "3 malformed-link", "4 malformed-link", "4 empty-extra-cell");
  }

  @Test
  void tableIsNotSortedIfALineOrACommentWouldStandBetweenItsRows() {
    String table = "| Exchange | Docs |\n|---|---|\n| B | |\n| A | |\n";
    String cut = "| Exchange | Docs |\n|---|---|\n| B | |\n<!-- x -->\n| A | |\n|\n";
    Fixer fixer = Fixer.defaults().withRowsSortedBy("exchange");

    assertSkipped(fixer, table + "prose\n", "1 layout");
    assertThat(fixer.fix(cut).changed()).isFalse();
    assertThat(fixer.fix(table).markdown()).endsWith("| A | |\n| B | |\n");
  }

  @Test
  void tableOverTheLimitIsNotFixed() {
    String page = HEADER + "| | A |\n| | B |\n";
    ParseOptions options = ParseOptions.defaults();

    assertThat(pad(page, options.withMaxTableCells(9)).fixes()).hasSize(2);
    assertThat(pad(page, options.withMaxTableCells(8)).fixes()).isEmpty();
    assertThat(pad(page, options.withMaxTableCells(6)).fixes()).isEmpty();
  }

  @Test
  void pageOverTheLimitIsNotFixed() {
    String page = HEADER + "| | A |\n";
    ParseOptions options = ParseOptions.defaults();

    assertThat(pad(page, options.withMaxPageLength(page.length() + 2)).fixes()).hasSize(1);
    assertThat(pad(page, options.withMaxPageLength(page.length() + 1)).markdown()).isSameAs(page);
    assertThat(pad(page, options.withMaxPageLength(page.length() - 1)).markdown()).isSameAs(page);
  }

  @Test
  void wideTableIsNotAligned() {
    String rows = "| x | y |\n".repeat(50);
    String wide = "| a | b |\n|---|---|\n| " + "x".repeat(991) + " | y |\n" + rows;
    String widest = "| a | b |\n|---|---|\n| " + "x".repeat(990) + " | y |\n" + rows;

    assertThat(Fixer.defaults().withAlignedColumns().fix(widest).changed()).isTrue();
    assertSkipped(Fixer.defaults().withAlignedColumns(), wide, "1 layout");
  }

  @Test
  void tableThatWouldBeMostlyEmptyGetsNoCells() {
    String rows = "| A |\n".repeat(200);
    String wideHeader = "| a ".repeat(100) + "|\n" + "|-".repeat(100) + "|\n" + rows;
    String wideRow = "| a |\n|-|\n" + "| c ".repeat(101) + "|\n" + rows;

    assertThat(places(PADDING.fix(wideHeader).skipped()))
        .hasSize(200)
        .startsWith("3 missing-cells");
    assertSkipped(Fixer.defaults().withAddedColumns(), wideRow, "1 extra-cells");
  }

  private static FixResult pad(String page, ParseOptions options) {
    return PADDING.fix(ExchangeTables.parse(page, options));
  }

  private static FixResult fix(String page, ParseOptions options) {
    return Fixer.defaults().fix(ExchangeTables.parse(page, options));
  }

  static Stream<Arguments> growingPages() {
    String table = "| Exchange | Docs |\n|---|---|\n";
    String other = "| a | b |\n|---|---|\n";
    return Stream.of(
        growing("empty cells", n -> other + "| A | " + "|".repeat(n) + "\n"),
        growing("extra cells", n -> other + "| A |" + " x |".repeat(n / 4) + "\n| B |\n"),
        growing(
            "columns", n -> "|" + " x |".repeat(n / 8) + "\n|" + "-|".repeat(n / 4) + "\n| A |\n"),
        growing("rows", n -> table + "| A |\n".repeat(n / 6)),
        growing("rows without pipes at the ends", n -> "a|b\n-|-\n" + "A|\n".repeat(n / 3)),
        growing("comments", n -> table + "<!-- -->\n| A |\n".repeat(n / 15)),
        growing("tables", n -> (table + "| A |\n\n").repeat(n / 39)),
        growing(
            "tables after skipped fixes", n -> (table + "<!-- -->\n| A |\n|\n\n").repeat(n / 50)));
  }

  private static Arguments growing(String what, IntFunction<String> page) {
    return Arguments.of(what, page);
  }

  /**
   * A long page takes about as long as sixteen pages that are a sixteenth as long. Square time
   * would be sixteen times as long, in every attempt.
   */
  @ParameterizedTest(name = "{0}")
  @MethodSource("growingPages")
  void timeGrowsNoFasterThanThePage(String what, IntFunction<String> page) {
    String one = page.apply(160_000);
    List<String> sixteen = Collections.nCopies(16, page.apply(10_000));

    assertThat(IntStream.range(0, 5))
        .as(what)
        .anyMatch(attempt -> time(List.of(one)) < 5 * time(sixteen));
  }

  private static long time(List<String> pages) {
    Fixer fixer = PADDING.withAddedColumns().withAlignedColumns();
    long start = System.nanoTime();
    pages.forEach(page -> fixer.fix(page).diff("page.md"));
    return System.nanoTime() - start;
  }

  @Test
  void nullIsRejected() {
    assertThatNullPointerException().isThrownBy(() -> Fixer.defaults().fix((String) null));
    assertThatNullPointerException().isThrownBy(() -> Fixer.defaults().fix((Page) null));
    assertThatNullPointerException().isThrownBy(() -> Fixer.defaults().fix("").diff(null));
  }

  @Test
  void rowsBelowACommentThatIsNotMovedAreNotFixed() {
    String page = "| Exchange | Docs |\n|---|---|\n| A |\n<!-- x -->\n| B |\n|\n";

    assertThat(PADDING.fix(page).markdown())
        .isEqualTo("| Exchange | Docs |\n|---|---|\n| A | |\n<!-- x -->\n| B |\n|\n");
  }

  private static String withColumns(String page) {
    return Fixer.defaults().withAddedColumns().fix(page).markdown();
  }

  @Test
  void longDelimiterRowIsCutToTheNewColumns() {
    assertThat(withColumns("| Exchange | Docs |\n|---|---|---|---|---|\n| A | x | y |\n"))
        .isEqualTo("| Exchange | Docs | Column 3 |\n|---|---|---|\n| A | x | y |\n");
  }

  @Test
  void movedRowGetsCellsForNewColumns() {
    assertThat(
            withColumns(
                HEADER
                    + "| | A | [spot](/a/) | x |\n"
                    + "| [B](https://b.example/) | [spot](/b/) |\n"))
        .endsWith("| | A | [spot](/a/) | x |\n| | [B](https://b.example/) | [spot](/b/) | |\n");
  }

  @Test
  void newColumnAfterABackslashIsSeparatedByASpace() {
    assertThat(withColumns("Exchange|Docs\\\n---|---\nA|x|y\n"))
        .isEqualTo("Exchange|Docs\\ |Column 3\n---|---|---\nA|x|y\n");
  }

  @Test
  void rowWithoutPipeAtTheEndGetsNoneWhenItLosesCells() {
    assertThat(Fixer.defaults().fix("| Exchange | Docs |\n|---|---|\n| A | x | |\n").markdown())
        .endsWith("\n| A | x |\n");
    assertThat(withColumns("| Exchange | Docs |\n|---|---|\n| A | x | | y\n"))
        .endsWith("\n| A | x | y\n");
  }

  /** GitHub reads a table with three columns, the last or the first of which has no name. */
  @ParameterizedTest
  @ValueSource(chars = {'\u00A0', '\u2003', '\u3000'})
  void delimiterRowKeepsItsCellForWhiteSpaceBesideTheHeader(char space) {
    String after = "| Exchange | Docs |" + space + "\n|---|---|---|\n| A | x | y |\n";
    String before = space + "| Exchange | Docs |\n|---|---|---|\n| A | x | y |\n";

    assertThat(Fixer.defaults().fix(after).markdown()).isEqualTo(after);
    assertThat(Fixer.defaults().fix(before).markdown()).isEqualTo(before);
  }

  /** For GitHub these are a cell before the first pipe and nothing after the last one. */
  @ParameterizedTest
  @ValueSource(chars = {'\f', '\u000B'})
  void delimiterRowHasNoCellForWhiteSpaceThatGitHubIgnores(char space) {
    String after = "| Exchange | Docs |" + space + "\n|---|---|---|\n| A | x |\n";
    String before = space + "| Exchange | Docs |\n|---|---|---|\n| A | x | y |\n";

    assertThat(Fixer.defaults().fix(after).markdown())
        .isEqualTo("| Exchange | Docs |" + space + "\n|---|---|\n| A | x |\n");
    assertThat(Fixer.defaults().fix(before).markdown()).isEqualTo(before);
  }

  @Test
  void fixIsSkippedIfItWouldTurnTextIntoATable() {
    // Above the second delimiter row stands a line of the first table's paragraph.
    String page =
        """
        > - | Protocol | Chain |
        >   | --- | --- | --- |
        > | Exchange | Docs |
        > | --- | --- |
        """;

    assertSkipped(Fixer.defaults(), page, "2 broken-header");
  }

  @Test
  void fixIsSkippedIfItWouldTakeRowsOfAnotherTable() {
    String page =
        """
        | Exchange | Docs | Type |
        | --- | --- |
        | A | | |
        Exchange |
        --- |
        """;

    assertSkipped(Fixer.defaults(), page, "2 broken-header");
  }

  @Test
  void skippedRowGetsNoNewColumns() {
    String page = HEADER + "| * | * | - | spot |\n";

    assertSkipped(Fixer.defaults().withAddedColumns(), page, "3 misplaced-cells");
  }
}
