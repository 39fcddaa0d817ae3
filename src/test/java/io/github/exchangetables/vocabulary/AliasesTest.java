package io.github.exchangetables.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    assertThat(Aliases.fold(name)).isEqualTo(folded);
  }
}
