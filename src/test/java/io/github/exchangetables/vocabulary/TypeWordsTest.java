package io.github.exchangetables.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.exchange.ConnectorType;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Connector types are found by their words, which are runs of letters. */
class TypeWordsTest {

  @ParameterizedTest
  @CsvSource({
    "spot, SPOT",
    "perp, PERP",
    "perps, PERP",
    "perpetual, PERP",
    "perpetuals, PERP",
    "futures, PERP",
    "clob, CLOB",
    "amm, AMM",
    "clmm, CLMM",
    "concentrated liquidity AMM, CLMM",
    "router, ROUTER",
    "swap, ROUTER",
    "cex, CEX",
    "dex, DEX",
    "SPOT, SPOT",
    "spot2, SPOT",
    "okx_spot, SPOT",
    "the spot market, SPOT"
  })
  void readsTheWordsOfEveryType(String text, ConnectorType type) {
    assertThat(Words.standard().types().in(text)).containsExactly(type);
  }

  @Test
  void typesAreInTheOrderOfTheEnum() {
    assertThat(Words.standard().types().in("DEX, router/swap clmm amm CLOB-perp spot CEX"))
        .containsExactly(ConnectorType.values());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "spotted", "hotspot", "ammo", "index", "perpetually", "liquidity"})
  void onlyWholeWordsNameTypes(String text) {
    assertThat(Words.standard().types().in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"spot", "perp clob", "spot/perp", "(AMM)", "concentrated liquidity amm"})
  void recognizesTextOfOnlyTypes(String text) {
    assertThat(Words.standard().types().areAll(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "spot market", "docs", "constant", "spot and perp"})
  void textWithADifferentWordIsNotOnlyTypes(String text) {
    assertThat(Words.standard().types().areAll(text)).isFalse();
  }

  @Test
  void onlyReturnsTheTypeThatAllWordsName() {
    assertThat(Words.standard().types().only(List.of("perp"))).contains(ConnectorType.PERP);
    assertThat(Words.standard().types().only(List.of("spot", "perp"))).isEmpty();
    assertThat(Words.standard().types().only(List.of("spot", "fee"))).isEmpty();
    assertThat(Words.standard().types().only(List.of())).isEmpty();
  }

  @Test
  void phraseNamesOneType() {
    assertThat(Words.standard().types().in("concentrated liquidity AMM"))
        .containsExactly(ConnectorType.CLMM);
    assertThat(Words.standard().types().in("a concentrated-liquidity AMM, spot"))
        .containsExactly(ConnectorType.SPOT, ConnectorType.CLMM);
    assertThat(Words.standard().types().in("range AMM")).containsExactly(ConnectorType.CLMM);
    assertThat(Words.standard().types().in("order of books")).isEmpty();
    assertThat(Words.standard().types().areAll("concentrated AMM")).isTrue();
  }

  @Test
  void incompletePhraseNamesNoType() {
    assertThat(Words.standard().types().in("spot, constant")).containsExactly(ConnectorType.SPOT);
    assertThat(Words.standard().types().in("spot perp clob constant")).hasSize(3);
  }

  @Test
  void entriesOfOneTypeShareListAndLabel() {
    assertThat(Words.standard().types().in("Perpetual"))
        .isSameAs(Words.standard().types().in("perp only"));
    assertThat(TypeWords.list(EnumSet.of(ConnectorType.PERP)))
        .isSameAs(Words.standard().types().in("perp"));
    assertThat(TypeWords.list(EnumSet.of(ConnectorType.PERP, ConnectorType.SPOT)))
        .containsExactly(ConnectorType.SPOT, ConnectorType.PERP);
    assertThat(Words.standard().types().shared(String.valueOf(new char[] {'s', 'p', 'o', 't'})))
        .isSameAs(Words.standard().types().shared("spot".repeat(1)))
        .isEqualTo("spot");
    assertThat(Words.standard().types().shared("Spot")).isEqualTo("Spot");
  }
}
