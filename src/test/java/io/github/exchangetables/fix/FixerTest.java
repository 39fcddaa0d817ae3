package io.github.exchangetables.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.fix.FixResult.Fix;
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

/** What a fixer reports, and which fixes it skips. */
class FixerTest {

  private static final String HEADER = "| logo | name | docs |\n|---|---|---|\n";

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

    FixResult result = Fixer.defaults().fix(page);

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
  void skippedFixesAreListed() {
    String page = "| Exchange | Docs |\n|---|---|\n| A | |\n<!-- x -->\n| B | |\n|\n";

    assertSkipped(Fixer.defaults(), page, "4 cut-table");
  }

  @Test
  void afterTwentyTriesOnlyRowsAreFixed() {
    // Below the text of a list item, a table begins only if it is indented.
    String odd = "- item\n| Exchange | Docs | Type |\n|---|---|\n| A | | |\n\n";
    String good = "| Exchange | Docs |\n|---|---|\n| C |\n<!-- y -->\n| D | |\n";

    FixResult twenty = Fixer.defaults().fix(odd.repeat(20) + good);
    FixResult more = Fixer.defaults().fix(odd.repeat(21) + good);

    assertThat(places(twenty.fixes())).containsExactly("103 missing-cells", "104 cut-table");
    assertThat(twenty.skipped()).hasSize(20);
    assertThat(places(more.fixes())).containsExactly("108 missing-cells");
    assertThat(more.skipped()).hasSize(22);
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

    FixResult result = Fixer.defaults().fix(page);

    assertThat(places(result.fixes())).containsExactly("4 missing-cells");
    assertThat(places(result.skipped())).containsExactly("3 misplaced-cells");
  }

  @Test
  void rowWithoutNameIsNotMoved() {
    String page = HEADER + "| | [spot](/a/) |\n";

    assertThat(Fixer.defaults().fix(page).markdown()).isEqualTo(HEADER + "| | [spot](/a/) | |\n");
  }

  @Test
  void tableOverTheLimitIsNotFixed() {
    String page = HEADER + "| | A |\n| | B |\n";
    ParseOptions options = ParseOptions.defaults();

    assertThat(fix(page, options.withMaxTableCells(9)).fixes()).hasSize(2);
    assertThat(fix(page, options.withMaxTableCells(8)).fixes()).isEmpty();
    assertThat(fix(page, options.withMaxTableCells(6)).fixes()).isEmpty();
  }

  @Test
  void pageOverTheLimitIsNotFixed() {
    String page = HEADER + "| | A |\n";
    ParseOptions options = ParseOptions.defaults();

    assertThat(fix(page, options.withMaxPageLength(page.length() + 2)).fixes()).hasSize(1);
    assertThat(fix(page, options.withMaxPageLength(page.length() + 1)).markdown()).isSameAs(page);
    assertThat(fix(page, options.withMaxPageLength(page.length() - 1)).markdown()).isSameAs(page);
  }

  @Test
  void tableIsNotAlignedIfThePageWouldExceedTheLimit() {
    String page =
        "| a | b |\n|---|---|\n| " + "x".repeat(500) + " | y |\n" + "| x | y |\n".repeat(50);
    ParseOptions options = ParseOptions.defaults().withMaxPageLength(10_000);

    assertThat(Fixer.defaults().withAlignedColumns().fix(page).changed()).isTrue();
    assertThat(
            Fixer.defaults()
                .withAlignedColumns()
                .fix(ExchangeTables.parse(page, options))
                .changed())
        .isFalse();
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
    Fixer fixer = Fixer.defaults().withAddedColumns().withAlignedColumns();
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

    assertThat(Fixer.defaults().fix(page).markdown())
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
    assertThat(Fixer.defaults().fix("| Exchange | Docs |\n|---|---|\n| A | x | | y\n").markdown())
        .endsWith("\n| A | x | y\n");
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
