package io.github.exchangetables.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.table.ParseOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a fixer says of its work, and where it leaves a page alone. */
class FixerTest {

  private static final String HEADER = "| logo | name | docs |\n|---|---|---|\n";

  private static List<String> places(List<Fix> fixes) {
    return fixes.stream().map(fix -> fix.range().line() + " " + fix.kind()).toList();
  }

  private static void assertLeftAlone(Fixer fixer, String page, String place) {
    FixResult result = fixer.fix(page);

    assertThat(result.markdown()).isEqualTo(page);
    assertThat(places(result.skipped())).containsExactly(place);
  }

  @Test
  void mendsAreInTheOrderOfThePage() {
    String page =
        "| Exchange | Docs | Type |\n|---|---|\n| A |\n<!-- x -->\n| B | | | |\n\n"
            + HEADER
            + "| [C](https://c.example/) | [spot](/c/) |\n";

    FixResult result = Fixer.defaults().fix(page);

    assertThat(result.changed()).isTrue();
    assertThat(places(result.fixes()))
        .containsExactly(
            "2 DELIMITER_ROW", "3 MISSING_CELLS", "4 CUT_TABLE", "5 EMPTY_CELLS", "9 MOVED_ROW");
    assertThat(result.skipped()).isEmpty();
  }

  @Test
  void fixOfATableIsAtItsHeader() {
    String page = "\n| Exchange | Docs |\n|---|---|\n| A | | x |\n";

    FixResult result = Fixer.defaults().withAddedColumns().withAlignedColumns().fix(page);

    assertThat(places(result.fixes())).containsExactly("2 NEW_COLUMNS", "2 PADDING");
  }

  @Test
  void pageWithoutFaultsIsTheSameText() {
    String page = HEADER + "| | A | [spot](/a/) |\n";

    FixResult result = Fixer.defaults().fix(page);

    assertThat(result.changed()).isFalse();
    assertThat(result.markdown()).isSameAs(page);
  }

  @Test
  void whatIsLeftAloneIsTold() {
    String page = "| Exchange | Docs |\n|---|---|\n| A | |\n<!-- x -->\n| B | |\n|\n";

    assertLeftAlone(Fixer.defaults(), page, "4 CUT_TABLE");
  }

  @Test
  void afterManyTablesThatCannotBeMendedOnlyRowsAre() {
    // Below the text of a list item, a table begins only if it is indented.
    String odd = "- item\n| Exchange | Docs | Type |\n|---|---|\n| A | | |\n\n";
    String good = "| Exchange | Docs |\n|---|---|\n| C |\n<!-- y -->\n| D | |\n";

    FixResult twenty = Fixer.defaults().fix(odd.repeat(20) + good);
    FixResult more = Fixer.defaults().fix(odd.repeat(21) + good);

    assertThat(places(twenty.fixes())).containsExactly("103 MISSING_CELLS", "104 CUT_TABLE");
    assertThat(twenty.skipped()).hasSize(20);
    assertThat(places(more.fixes())).containsExactly("108 MISSING_CELLS");
    assertThat(more.skipped()).hasSize(22);
  }

  @Test
  void noBreakSpacesAroundDelimitersArePaddingToo() {
    String page = "Exchange | Docs\n:---\u00A0|\u00A0---:\nA | B\n";

    assertThat(Fixer.defaults().withAlignedColumns().fix(page).markdown())
        .isEqualTo("| Exchange | Docs |\n| :------- | ---: |\n| A        |    B |\n");
  }

  @Test
  void aPageMayBeAsLongAsTheLimit() {
    String page = "| Exchange | Docs |\n|---|---|\n| A | | |\n";
    ParseOptions options = ParseOptions.defaults().withMaxPageLength(page.length());

    assertThat(places(Fixer.defaults().withParseOptions(options).fix(page).fixes()))
        .containsExactly("3 EMPTY_CELLS");
  }

  @Test
  void aMendBelongsToTheRuleThatFindsTheFault() {
    assertThat(Fix.Kind.CUT_TABLE.rule()).contains(Rule.CUT_TABLE);
    assertThat(Fix.Kind.PADDING.rule()).isEmpty();
  }

  @Test
  void cellThatWouldFindAColumnBehindTheOthersKeepsItsRowAsItIs() {
    // Behind the image, ":warning:" would be taken for the mark of certification.
    String page =
        """
        | logo | name | docs | certified |
        |---|---|---|---|
        | :warning: | <img src="a.png" alt="A" /> | [API](https://a.example/api) |
        | | B |
        """;

    FixResult result = Fixer.defaults().fix(page);

    assertThat(places(result.fixes())).containsExactly("4 MISSING_CELLS");
    assertThat(places(result.skipped())).containsExactly("3 MOVED_ROW");
  }

  @Test
  void unnamedRowsAreNotMoved() {
    String page = HEADER + "| | [spot](/a/) |\n";

    assertThat(Fixer.defaults().fix(page).markdown()).isEqualTo(HEADER + "| | [spot](/a/) | |\n");
  }

  @Test
  void tableOverTheLimitIsLeftAlone() {
    String page = HEADER + "| | A |\n| | B |\n";
    ParseOptions options = ParseOptions.defaults();

    assertThat(fix(page, options.withMaxTableCells(9)).fixes()).hasSize(2);
    assertThat(fix(page, options.withMaxTableCells(8)).fixes()).isEmpty();
    assertThat(fix(page, options.withMaxTableCells(6)).fixes()).isEmpty();
  }

  @Test
  void pageOverTheLimitIsLeftAlone() {
    String page = HEADER + "| | A |\n";
    ParseOptions options = ParseOptions.defaults();

    assertThat(fix(page, options.withMaxPageLength(page.length() + 2)).fixes()).hasSize(1);
    assertThat(fix(page, options.withMaxPageLength(page.length() + 1)).markdown()).isSameAs(page);
    assertThat(fix(page, options.withMaxPageLength(page.length() - 1)).markdown()).isSameAs(page);
  }

  @Test
  void paddingOfATableIsLeftOutWhereThePageWouldOutgrowTheLimit() {
    String page =
        "| a | b |\n|---|---|\n| " + "x".repeat(500) + " | y |\n" + "| x | y |\n".repeat(50);
    ParseOptions options = ParseOptions.defaults().withMaxPageLength(10_000);

    assertThat(Fixer.defaults().withAlignedColumns().fix(page).changed()).isTrue();
    assertThat(Fixer.defaults().withParseOptions(options).withAlignedColumns().fix(page).changed())
        .isFalse();
  }

  private static FixResult fix(String page, ParseOptions options) {
    return Fixer.defaults().withParseOptions(options).fix(page);
  }

  @Test
  void longRowsTakeLinearTime() {
    String page =
        "| Exchange | Docs |\n|---|---|\n| A | "
            + "|".repeat(200_000)
            + "\n"
            + "\n|"
            + " x |".repeat(100_000)
            + "\n|"
            + "-|".repeat(100_000)
            + "\n| y |\n";

    assertThat(Fixer.defaults().fix(page).fixes()).hasSizeLessThan(3);
  }

  @Test
  void nullIsRefused() {
    assertThatNullPointerException().isThrownBy(() -> Fixer.defaults().fix(null));
    assertThatNullPointerException().isThrownBy(() -> Fixer.defaults().withParseOptions(null));
  }

  @Test
  void rowsBelowACommentThatStaysAreNotFixed() {
    String page = "| Exchange | Docs |\n|---|---|\n| A |\n<!-- x -->\n| B |\n|\n";

    assertThat(Fixer.defaults().fix(page).markdown())
        .isEqualTo("| Exchange | Docs |\n|---|---|\n| A | |\n<!-- x -->\n| B |\n|\n");
  }

  private static String withColumns(String page) {
    return Fixer.defaults().withAddedColumns().fix(page).markdown();
  }

  @Test
  void aDelimiterRowThatIsTooLongIsCutToTheNewColumns() {
    assertThat(withColumns("| Exchange | Docs |\n|---|---|---|---|---|\n| A | x | y |\n"))
        .isEqualTo("| Exchange | Docs | Column 3 |\n|---|---|---|\n| A | x | y |\n");
  }

  @Test
  void aRowThatMovesGetsCellsForNewColumnsToo() {
    assertThat(
            withColumns(
                HEADER
                    + "| | A | [spot](/a/) | x |\n"
                    + "| [B](https://b.example/) | [spot](/b/) |\n"))
        .endsWith("| | A | [spot](/a/) | x |\n| | [B](https://b.example/) | [spot](/b/) | |\n");
  }

  @Test
  void aNewColumnIsNotTakenForTextBehindABackslash() {
    assertThat(withColumns("Exchange|Docs\\\n---|---\nA|x|y\n"))
        .isEqualTo("Exchange|Docs\\ |Column 3\n---|---|---\nA|x|y\n");
  }

  @Test
  void aRowThatLosesCellsEndsAsItDid() {
    assertThat(Fixer.defaults().fix("| Exchange | Docs |\n|---|---|\n| A | x | | y\n").markdown())
        .endsWith("\n| A | x | y\n");
  }

  @Test
  void aMendThatWouldMakeATableOfTextIsTakenBack() {
    // Above the second delimiter row stands a line of the first table's paragraph.
    String page =
        """
        > - | Protocol | Chain |
        >   | --- | --- | --- |
        > | Exchange | Docs |
        > | --- | --- |
        """;

    assertLeftAlone(Fixer.defaults(), page, "2 DELIMITER_ROW");
  }

  @Test
  void aMendThatWouldTakeTheRowsOfAnotherTableIsTakenBack() {
    String page =
        """
        | Exchange | Docs | Type |
        | --- | --- |
        | A | | |
        Exchange |
        --- |
        """;

    assertLeftAlone(Fixer.defaults(), page, "2 DELIMITER_ROW");
  }

  @Test
  void aRowThatIsLeftAloneGetsNoNewColumns() {
    String page =
        """
        | logo | name | docs | certified | signup code |
        | --- | --- | --- | --- | --- |
        | :warning: | <img src="a.png" alt="A" /> | - | * | N/A |
        """;

    assertLeftAlone(Fixer.defaults().withAddedColumns(), page, "3 MOVED_ROW");
  }
}
