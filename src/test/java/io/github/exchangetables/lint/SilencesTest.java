package io.github.exchangetables.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.ExchangeTables;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments that silence rules. */
class SilencesTest {

  private static final String TABLE =
      "| Exchange | Docs |\n|---|---|\n| Kraken | [spot](/exchanges/kraken/) | x |\n";
  private static final String DISABLE = "<!-- exchange-tables-disable extra-cells -->";
  private static final String NEXT = "<!-- exchange-tables-disable-next-table extra-cells -->";

  /** The lines in which something is found. */
  private static List<Integer> lines(String markdown) {
    return Linter.standard().check(ExchangeTables.parse(markdown)).stream()
        .map(finding -> finding.diagnostic().range().line())
        .toList();
  }

  @Test
  void nextTableIsOneTable() {
    assertThat(lines(NEXT + "\n" + TABLE + "\n" + TABLE)).containsExactly(8);
    assertThat(lines(NEXT + "\n\nProse.\n\n" + TABLE)).isEmpty();
    assertThat(lines(TABLE + "\n" + NEXT + "\n")).containsExactly(3);
  }

  @Test
  void disabledUntilEnabled() {
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
  void withoutIdsAllRulesAreMeant() {
    assertThat(lines("<!-- exchange-tables-disable -->\n" + TABLE)).isEmpty();
    assertThat(lines(DISABLE + "\n<!-- exchange-tables-enable -->\n" + TABLE)).containsExactly(5);
    assertThat(
            lines(
                "<!-- exchange-tables-disable -->\n<!-- exchange-tables-enable extra-cells -->\n"
                    + TABLE))
        .containsExactly(5);
  }

  @Test
  void otherRulesAreNotMeant() {
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
  void whatIsNoCommentSilencesNothing(String text) {
    assertThat(lines(text + "\n" + TABLE)).hasSize(1);
  }

  @Test
  void anUnclosedCommentSilencesNothing() {
    // GitHub shows nothing of the rest of the page, so there is no table either.
    assertThat(lines("<!-- exchange-tables-disable extra-cells\n\n" + TABLE)).isEmpty();
  }

  @Test
  void everyRuleCanBeSilenced() {
    String markdown =
        """
        <!-- exchange-tables-disable unknown-rule -->
        <!-- exchange-tables-disable nothing -->
        """;

    assertThat(lines(markdown)).isEmpty();
    assertThat(lines("\n<!-- exchange-tables-disable nothing -->\n")).containsExactly(2);
  }
}
