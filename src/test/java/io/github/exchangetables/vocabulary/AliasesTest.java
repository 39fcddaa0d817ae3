package io.github.exchangetables.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Different names of one exchange fold to one text. */
class AliasesTest {

  @ParameterizedTest
  @CsvSource({
    "Huobi, htx",
    "HTX, htx",
    "Huobi Global, htx",
    "Huobi Perpetual, htxperpetual",
    "XRP Ledger, xrpl",
    "XRPL, xrpl",
    "Gate, gateio",
    "Gate.io, gateio",
    "Gate IO Perpetual, gateioperpetual",
    "OKEx, okx",
    "Gateway, gateway",
    "'', ''",
    "🚀, 🚀"
  })
  void foldsNamesOfOneExchangeToOneText(String name, String folded) {
    assertThat(Words.standard().aliases().fold(name)).isEqualTo(folded);
  }

  @Test
  void userAddsAliases() {
    Aliases aliases =
        Words.of(
                Words.standard()
                    .plus("aliases: Tide = Tidewater, OKX = OKB Exchange\naliases: Aa=B"))
            .aliases();

    assertThat(aliases.fold("Tide Perpetual")).isEqualTo("tidewaterperpetual");
    assertThat(aliases.fold("AA")).isEqualTo("b");
    // An alias of an alias is the same exchange.
    assertThat(aliases.fold("OKEx")).isEqualTo("okbexchange");
    assertThat(aliases.fold("Huobi")).isEqualTo("htx");
    assertThat(Words.standard().aliases().fold("Tide")).isEqualTo("tide");
  }

  @Test
  void aliasCanBecomeTheNameOfToday() {
    Aliases aliases = Words.of(Words.standard().plus("aliases: HTX = Huobi")).aliases();

    assertThat(aliases.fold("HTX")).isEqualTo("huobi");
    assertThat(aliases.fold("Huobi")).isEqualTo("huobi");
    assertThat(aliases.fold("Huobi Global")).isEqualTo("huobi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tide", "Tide =", "= Tidewater", "HTX = htx", "="})
  void lineWithoutTwoNamesIsAnError(String word) {
    assertThatThrownBy(() -> Words.standard().plus("# names\naliases: " + word))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "line 2: \"%s\" is not an alias; expected a different name, an equals sign and today's name,"
                    .formatted(word)
                + " such as Huobi = HTX");
  }

  @Test
  void oneNameCannotBeTwoAliases() {
    assertThatThrownBy(() -> Words.standard().plus("aliases: Tide = A\naliases: TIDE = B"))
        .hasMessage("line 2: \"TIDE = B\" is already a word of \"aliases\" in line 1");
  }
}
