package io.github.exchangetables.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.vocabulary.TextWords;
import io.github.exchangetables.vocabulary.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of exchanges are found in text, whatever their spelling. */
class ExchangeNamesTest {

  private static ExchangeNames names(String... names) {
    ExchangeNames all = new ExchangeNames(Words.standard());
    for (String name : names) {
      all.add(name);
    }
    return all;
  }

  @Test
  void findsEveryNameOnceInTheOrderOfTheText() {
    assertThat(names("Kraken", "Gate.io", "OKX").in("okx, gate io; Kraken or OKX!"))
        .containsExactly("OKX", "Gate.io", "Kraken");
    assertThat(names("Kraken").in("")).isEmpty();
  }

  @Test
  void findsTheLongestOfNamesWithOneFirstWord() {
    ExchangeNames names = names("Gate", "Gate Pro", "Pro");

    assertThat(names.in("Gate Pro")).containsExactly("Gate Pro");
    assertThat(names.in("Gate and Pro")).containsExactly("Gate", "Pro");
    assertThat(names.in("Gate Pro Pro")).containsExactly("Gate Pro", "Pro");
  }

  @Test
  void nameAddedTwiceKeepsItsFirstSpelling() {
    assertThat(names("KuCoin", "Kucoin").in("Kucoin")).containsExactly("KuCoin");
  }

  @Test
  void wordsOfSignupsAndTypesAreNotNames() {
    ExchangeNames names = names("Ref", "Join", "Spot", "AMM", "Join Spot");

    assertThat(names.in("Join by this Ref link: Spot, AMM")).isEmpty();
    assertThat(names.in("Join Spot")).containsExactly("Join Spot");
  }

  @Test
  void namesWithoutLettersAndDigitsAreIgnored() {
    assertThat(names("---", "🟢").in("--- 🟢")).isEmpty();
  }

  @Test
  void namesHaveAtMostSixWords() {
    assertThat(names("a b c d e f").in("x a b c d e f y")).containsExactly("a b c d e f");
    assertThat(names("a b c d e f g").in("a b c d e f g")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Plenty, Plenty, true",
    "Plenty, PLENTY, true",
    "Plenty, plenty, false",
    "dYdX, dydx, false",
    "OKX, okx, true",
    "hotbit, hotbit, true",
    "hotbit, Hotbit, true",
    "Gate.io, gate io, true",
    "Gate.io, gateio, false",
    "1inch, 1INCH, true"
  })
  void mixedCaseNameDoesNotMatchLowerCaseWord(String name, String text, boolean found) {
    assertThat(!names(name).in(text).isEmpty()).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "Binance, Binance Futures, true",
    "Binance Futures, BINANCE, true",
    "Binance, binance, true",
    "Gate.io, Gate, true",
    "Binance, Futures Binance, false",
    "Binance US, Binance Futures, false",
    "Binance, Binances, false",
    "---, Binance, false",
    "Binance, ---, false",
    "---, ---, false"
  })
  void namesMatchIfOneBeginsWithTheOther(String one, String other, boolean related) {
    assertThat(ExchangeNames.relatedTo(other).test(one)).isEqualTo(related);
  }

  @ParameterizedTest
  @CsvSource({
    "Gate.io, gateio",
    "' KuCoin (Perp) ', kucoinperp",
    "ＯＫＸ, okx",
    "𝐎𝐊𝐗 2, okx2",
    "取引所, 取引所",
    "' -- ', --",
    "🟢, 🟢"
  })
  void caseAndPunctuationAreNotPartOfAName(String name, String folded) {
    assertThat(TextWords.fold(name)).isEqualTo(folded);
  }

  @Test
  void wordsAreRunsOfLettersAndDigits() {
    assertThat(TextWords.ofName("Gate.io, (v2)")).containsExactly("Gate", "io", "v2");
    assertThat(TextWords.ofName("🟢 a🟢b 🟢")).containsExactly("a", "b");
    assertThat(TextWords.ofName("\uD800 a")).containsExactly("a");
    assertThat(TextWords.ofName("")).isEmpty();
  }
}
