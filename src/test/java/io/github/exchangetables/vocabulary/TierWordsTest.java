package io.github.exchangetables.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.exchange.Tier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A tier is read from a badge, or else from the text. */
class TierWordsTest {

  private static final String BADGE = "https://img.shields.io/static/v1?label=Hummingbot&message=";

  @ParameterizedTest
  @CsvSource({
    "gold, GOLD",
    "🥇 Gold, GOLD",
    "🥇, GOLD",
    "Silver, SILVER",
    "🥈, SILVER",
    "BRONZE, BRONZE",
    "🥉, BRONZE",
    "Bronze tier, BRONZE",
    "![gold](a.png), GOLD",
    "**Gold**, GOLD"
  })
  void textNamesATier(String markdown, Tier tier) {
    assertThat(Words.standard().tiers().read(Cells.cell(markdown))).contains(tier);
  }

  @ParameterizedTest
  @CsvSource({"GOLD, GOLD", "Silver&color=silver, SILVER", "bronze&color=gold, BRONZE"})
  void badgeNamesATier(String message, Tier tier) {
    assertThat(Words.standard().tiers().read(Cells.cell("![](" + BADGE + message + ")")))
        .contains(tier);
    assertThat(Words.standard().tiers().read(Cells.cell("<img src=\"" + BADGE + message + "\">")))
        .contains(tier);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "Platinum", "1", "![](" + BADGE + "NEW)", "bronze (community)"})
  void otherCellsHaveNoTier(String markdown) {
    assertThat(Words.standard().tiers().read(Cells.cell(markdown))).isEmpty();
  }
}
