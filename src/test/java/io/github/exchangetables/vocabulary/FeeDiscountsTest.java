package io.github.exchangetables.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.table.Image;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Discounts are read from fee badges, or else from words. */
class FeeDiscountsTest {

  private static final String BADGE = "https://img.shields.io/static/v1?label=Fee&message=";

  private static Image image(String alt, String url) {
    return new Image(alt, url, Optional.empty());
  }

  private static BigDecimal percent(String number) {
    return new BigDecimal(number);
  }

  @ParameterizedTest
  @CsvSource({
    "-10%, 10",
    "%2d10%25, 10",
    "%2D10%25&color=orange, 10",
    "-12.5%, 12.5",
    "-10.0%, 10",
    "20%25, 20",
    "-0.5%, 0.5",
    "save%2015%25, 15"
  })
  void feeBadgeHasADiscount(String message, String discount) {
    assertThat(Words.standard().discounts().onBadge(image("", BADGE + message)).orElseThrow())
        .isEqualByComparingTo(discount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://img.shields.io/static/v1?label=fee&message=-10%25",
        "https://shields.io/static/v1?color=red&message=-10%25&label=FEE",
        "http://img.shields.io:80/static/v1?label=%46ee&message=-10%25"
      })
  void feeBadgeMayBeWrittenInSeveralWays(String url) {
    assertThat(Words.standard().discounts().onBadge(image("", url))).contains(percent("1E+1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://img.shields.io/static/v1?label=Tier&message=-10%25",
        "https://img.shields.io/static/v1?message=-10%25",
        "https://example.com/shields.io?label=Fee&message=-10%25",
        "https://notshields.io/static/v1?label=Fee&message=-10%25",
        "https://img.shields.io/static/v1?label=Fee",
        "https://img.shields.io/static/v1?label=Fee&message=none",
        "https://img.shields.io/static/v1?label=Fee&message=0%25",
        "/badge?label=Fee&message=-10%25"
      })
  void otherImagesHaveNoDiscount(String url) {
    assertThat(Words.standard().discounts().onBadge(image("", url))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "10% discount, 10",
    "Get a 7.5% discount on OKX, 7.5",
    "10 % Discount, 10",
    "Join for a 5% discount, 5"
  })
  void wordsHaveADiscount(String words, String discount) {
    assertThat(FeeDiscounts.inWords(words).orElseThrow()).isEqualByComparingTo(discount);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "discount", "10%", "10 discount", "0% discount", "discount: 10%"})
  void otherWordsHaveNoDiscount(String words) {
    assertThat(FeeDiscounts.inWords(words)).isEmpty();
  }

  @Test
  void badgeTakesPrecedenceOverWords() {
    Image words = image("15% discount", "a.png");
    Image badge = image("20% discount", BADGE + "-10%25");

    assertThat(Words.standard().discounts().in(List.of(words, badge))).contains(percent("1E+1"));
    assertThat(Words.standard().discounts().in(List.of(words))).contains(percent("15"));
    assertThat(Words.standard().discounts().in(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"10%, 10", "-10%, 10", "up to 20 %, 20", "7.50%, 7.5", "10% or 20%, 10"})
  void percentageIsANumberBeforeAPercentSign(String text, String number) {
    assertThat(FeeDiscounts.percent(text).orElseThrow()).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10", "%", "ten%", "0%", "0.0%"})
  void textWithoutNumberOrPercentSignHasNoPercentage(String text) {
    assertThat(FeeDiscounts.percent(text)).isEmpty();
  }

  @Test
  void percentSignWithoutNumberIsIgnored() {
    assertThat(FeeDiscounts.inWords("% 12% discount")).contains(percent("12"));
    assertThat(FeeDiscounts.percent("% 12%")).contains(percent("12"));
    assertThat(FeeDiscounts.percentages("% 12% 5%")).containsExactly(percent("12"), percent("5"));
  }
}
