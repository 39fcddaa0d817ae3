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
  void everyTypeHasItsWords(String text, ConnectorType type) {
    assertThat(TypeWords.in(text)).containsExactly(type);
  }

  @Test
  void typesComeInTheirOrder() {
    assertThat(TypeWords.in("DEX, router/swap clmm amm CLOB-perp spot CEX"))
        .containsExactly(ConnectorType.values());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "spotted", "hotspot", "ammo", "index", "perpetually", "liquidity"})
  void onlyWholeWordsCount(String text) {
    assertThat(TypeWords.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"spot", "perp clob", "spot/perp", "(AMM)", "concentrated liquidity amm"})
  void aTextMayBeAllTypes(String text) {
    assertThat(TypeWords.areAll(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "spot market", "docs", "constant", "spot and perp"})
  void aTextWithAnotherWordIsNot(String text) {
    assertThat(TypeWords.areAll(text)).isFalse();
  }

  @Test
  void wordsMayNameOneTypeOnly() {
    assertThat(TypeWords.only(List.of("perp"))).contains(ConnectorType.PERP);
    assertThat(TypeWords.only(List.of("spot", "perp"))).isEmpty();
    assertThat(TypeWords.only(List.of("spot", "fee"))).isEmpty();
    assertThat(TypeWords.only(List.of())).isEmpty();
  }

  @Test
  void aPhraseCountsWhole() {
    assertThat(TypeWords.in("concentrated liquidity AMM")).containsExactly(ConnectorType.CLMM);
    assertThat(TypeWords.in("a concentrated-liquidity AMM, spot"))
        .containsExactly(ConnectorType.SPOT, ConnectorType.CLMM);
    assertThat(TypeWords.in("range AMM")).containsExactly(ConnectorType.CLMM);
    assertThat(TypeWords.in("order of books")).isEmpty();
    assertThat(TypeWords.areAll("concentrated AMM")).isTrue();
  }

  @Test
  void aPhraseThatIsCutOffAtTheEndIsNone() {
    assertThat(TypeWords.in("spot, constant")).containsExactly(ConnectorType.SPOT);
    assertThat(TypeWords.in("spot perp clob constant")).hasSize(3);
  }

  @Test
  void entriesOfOneTypeShareItsListAndItsLabel() {
    assertThat(TypeWords.in("Perpetual")).isSameAs(TypeWords.in("perp only"));
    assertThat(TypeWords.list(EnumSet.of(ConnectorType.PERP))).isSameAs(TypeWords.in("perp"));
    assertThat(TypeWords.list(EnumSet.of(ConnectorType.PERP, ConnectorType.SPOT)))
        .containsExactly(ConnectorType.SPOT, ConnectorType.PERP);
    assertThat(TypeWords.shared(String.valueOf(new char[] {'s', 'p', 'o', 't'})))
        .isSameAs(TypeWords.shared("spot".repeat(1)))
        .isEqualTo("spot");
    assertThat(TypeWords.shared("Spot")).isEqualTo("Spot");
  }
}
