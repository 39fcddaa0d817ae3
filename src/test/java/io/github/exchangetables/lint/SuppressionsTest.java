package io.github.exchangetables.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.diagnostic.Range;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments that suppress rules. */
class SuppressionsTest {

  private static final String TABLE =
      "| Exchange | Docs |\n|---|---|\n| Kraken | [spot](/exchanges/kraken/) | x |\n";
  private static final String DISABLE = "<!-- exchange-tables-disable extra-cells -->";
  private static final String NEXT = "<!-- exchange-tables-disable-next-table extra-cells -->";

  /** The lines in which something is found. */
  private static List<Integer> lines(String markdown) {
    return Linter.defaults().check(ExchangeTables.parse(markdown)).stream()
        .map(finding -> finding.diagnostic().range().line())
        .toList();
  }

  @Test
  void disableNextTableSuppressesOneTable() {
    assertThat(lines(NEXT + "\n" + TABLE + "\n" + TABLE)).containsExactly(8);
    assertThat(lines(NEXT + "\n\nProse.\n\n" + TABLE)).isEmpty();
    assertThat(lines(TABLE + "\n" + NEXT + "\n")).containsExactly(3);
  }

  @Test
  void mdxCommentsSuppressRules() {
    String page =
        "<Tab>\n  {/* exchange-tables-disable-next-table extra-cells */}\n"
            + TABLE
            + "\n</Tab>\n"
            + TABLE;

    assertThat(
            Linter.defaults().check(ExchangeTables.parse(page, "exchanges.mdx")).stream()
                .map(finding -> finding.diagnostic().range().line()))
        .containsExactly(10);
  }

  @Test
  void rulesAreDisabledUntilEnabled() {
    assertThat(lines(DISABLE + "\n" + TABLE + "\n" + TABLE)).isEmpty();
    assertThat(
            lines(
                DISABLE
                    + "\n"
                    + TABLE
                    + "\n<!-- exchange-tables-enable extra-cells -->\n"
                    + TABLE
                    + "\n"
                    + DISABLE
                    + "\n"
                    + TABLE))
        .containsExactly(9);
  }

  @Test
  void commentWithoutIdsSuppressesAllRules() {
    assertThat(lines("<!-- exchange-tables-disable -->\n" + TABLE)).isEmpty();
    assertThat(lines(DISABLE + "\n<!-- exchange-tables-enable -->\n" + TABLE)).containsExactly(5);
    assertThat(
            lines(
                "<!-- exchange-tables-disable -->\n<!-- exchange-tables-enable extra-cells -->\n"
                    + TABLE))
        .containsExactly(5);
  }

  @Test
  void otherRulesAreNotSuppressed() {
    assertThat(lines("<!-- exchange-tables-disable missing-page, cut-table -->\n" + TABLE))
        .containsExactly(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!--exchange-tables-disable extra-cells-->\n",
        "   <!-- exchange-tables-disable extra-cells -->\r\n",
        "<!-- exchange-tables-disable\n     extra-cells -->\n",
        "<!-- exchange-tables-disable cut-table,extra-cells -->\r",
        "> <!-- exchange-tables-disable extra-cells -->\n\n",
        "- <!-- exchange-tables-disable extra-cells -->\n\n",
        "1. Item\n\n   <!-- exchange-tables-disable extra-cells -->\n\n",
        "!!! note\n\n    <!-- exchange-tables-disable extra-cells -->\n\n",
        "=== \"Tab\"\n\n    ??? tip\n\n        <!-- exchange-tables-disable extra-cells -->\n\n",
        "```\ncode\n```\n<!-- exchange-tables-disable extra-cells -->\n",
        "~~~~\n```\n~~~~\n<!-- exchange-tables-disable extra-cells -->\n",
        "!!! note\n\n    ```\n    never closed\n\n<!-- exchange-tables-disable extra-cells -->\n",
        "<!--\n```\n-->\n<!-- exchange-tables-disable extra-cells -->\n",
        "\uFEFF<!-- exchange-tables-disable extra-cells -->\n"
      })
  void commentsAreFoundInAnyContainer(String comment) {
    assertThat(lines(comment + "\n" + TABLE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\n<!-- exchange-tables-disable extra-cells -->\n```\n",
        "~~~ html\n<!-- exchange-tables-disable extra-cells -->\n~~~\n",
        "````\n```\n<!-- exchange-tables-disable extra-cells -->\n````\n",
        "    <!-- exchange-tables-disable extra-cells -->\n",
        "\t<!-- exchange-tables-disable extra-cells -->\n",
        "!!! note\n\n        <!-- exchange-tables-disable extra-cells -->\n",
        "- ```\n  <!-- exchange-tables-disable extra-cells -->\n  ```\n",
        "`<!-- exchange-tables-disable extra-cells -->`\n",
        "Prose <!-- exchange-tables-disable extra-cells -->\n",
        "<!-- not exchange-tables-disable extra-cells -->\n",
        "<!--\n<!-- exchange-tables-disable extra-cells\n-->\n",
        "<-- exchange-tables-disable extra-cells -->\n",
        "exchange-tables-disable extra-cells\n"
      })
  void textThatIsNotACommentSuppressesNothing(String text) {
    assertThat(lines(text + "\n" + TABLE)).hasSize(1);
  }

  @Test
  void unclosedCommentHidesTheTable() {
    // GitHub shows nothing of the rest of the page, so there is no table either.
    assertThat(lines("<!-- exchange-tables-disable extra-cells\n\n" + TABLE)).isEmpty();
  }

  @Test
  void everyRuleCanBeSuppressed() {
    String markdown =
        """
        <!-- exchange-tables-disable unknown-rule -->
        <!-- exchange-tables-disable nothing -->
        """;

    assertThat(lines(markdown)).isEmpty();
    assertThat(lines("\n<!-- exchange-tables-disable nothing -->\n")).containsExactly(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "  ", ",", ", ", "\t", "\n", "\u000B", "\f", "\r", "\r\n"})
  void idsAreSeparatedByWhiteSpaceAndCommas(String space) {
    String ids = space + "cut-table" + space + "extra-cells" + space;

    assertThat(lines("<!-- exchange-tables-disable" + ids + "-->\n\n" + TABLE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", ";", "\u0008", "\u000E", "/"})
  void otherCharactersArePartOfAnId(String character) {
    String comment = "<!-- exchange-tables-disable cut-table" + character + "extra-cells -->";

    assertThat(lines(comment + "\n\n" + TABLE)).containsExactly(1, 5);
  }

  @Test
  void rulesAreSuppressedInATableWithoutRows() {
    String empty = "| Exchange `a|b` | Docs |\n|---|---|---|\n\n";
    String next = "<!-- exchange-tables-disable-next-table -->\n";

    assertThat(lines(empty)).containsExactly(1);
    assertThat(lines(next + "\n" + empty)).isEmpty();
    assertThat(lines(next + "\n" + empty + empty)).containsExactly(6);
  }

  @Test
  void disableNextTableAppliesToTheTableBelowTheComment() {
    assertThat(
            lines(TABLE + "\n" + NEXT + "\n" + TABLE + "\n" + TABLE + "\n" + NEXT + "\n" + TABLE))
        .containsExactly(3, 12);
    assertThat(lines(NEXT + "\n" + NEXT + "\n\n" + TABLE + "\n" + TABLE)).containsExactly(10);
  }

  @Test
  void oneEnableEndsTwoDisables() {
    String enable = "<!-- exchange-tables-enable extra-cells -->";

    assertThat(lines(DISABLE + "\n\n" + TABLE + "\n" + DISABLE + "\n" + enable + "\n" + TABLE))
        .containsExactly(11);
    assertThat(lines(enable + "\n" + TABLE)).containsExactly(4);
  }

  @Test
  void unclosedCommentAtTheEndIsIgnored() {
    assertThat(lines("exchange-tables-\n\n<!--")).isEmpty();
    assertThat(lines("exchange-tables-\n\n<!--  ")).isEmpty();
    assertThat(lines("<!-- exchange-tables-nothing")).isEmpty();
    assertThat(lines("<!-- exchange-tables-nothing -->")).containsExactly(1);
  }

  @Test
  void unknownWordsAreReportedWithTheirRanges() {
    String markdown = "a\r\nb\rc\n<!-- exchange-tables-disable\r🟢 nothing\r\n  cut -->\n";

    assertThat(Linter.defaults().check(ExchangeTables.parse(markdown)))
        .extracting(finding -> finding.diagnostic().range())
        .containsExactly(
            new Range(5, 1, 2, 36, 38), new Range(5, 3, 10, 39, 46), new Range(6, 3, 6, 50, 53));
  }
}
