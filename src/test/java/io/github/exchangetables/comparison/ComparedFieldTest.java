package io.github.exchangetables.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.Signup;
import io.github.exchangetables.exchange.Tier;
import io.github.exchangetables.vocabulary.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values by which fields of entries are compared, and how they are shown. */
class ComparedFieldTest {

  private static final Words WORDS = Words.standard();

  private static Map<String, String> website(String url) {
    return ComparedField.WEBSITE.of(ExchangeEntry.builder("A").website(url).build(), WORDS);
  }

  private static Signup signup(String code, String percent) {
    return new Signup(
        "Join",
        Optional.ofNullable(code),
        Optional.of("https://a.example/"),
        Optional.ofNullable(percent).map(BigDecimal::new));
  }

  @ParameterizedTest
  @CsvSource({
    "https://okx.com/, okx.com, okx.com",
    "https://www.okx.com/en, okx.com, www.okx.com",
    "https://global.my.okx.com:8080/, okx.com, global.my.okx.com",
    "https://www.gate.io/, gate.io, www.gate.io",
    "https://www.htx.io/, htx.io, www.htx.io",
    "https://co.uk/, co.uk, co.uk",
    "https://okx.co.uk/, okx.co.uk, okx.co.uk",
    "https://www.okx.co.uk/, okx.co.uk, www.okx.co.uk",
    "https://www.okx.com.br/, okx.com.br, www.okx.com.br",
    "https://www.com.info/, com.info, www.com.info"
  })
  void websitesAreComparedBySiteAndShownByHost(String url, String site, String host) {
    assertThat(website(url)).containsExactly(Map.entry(site, host));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://localhost/",
        "https://.okx/",
        "https://github.com/okx",
        "https://www.github.com/okx",
        "https://t.me/okx",
        "https:///okx.com/",
        "www.okx.com",
        "/okx/"
      })
  void sharedAndInvalidHostsAreNotCompared(String url) {
    assertThat(website(url)).isEmpty();
  }

  @Test
  void comparesCodesIgnoringCase() {
    ExchangeEntry entry =
        ExchangeEntry.builder("A")
            .signups(List.of(signup("Hb10", "12.50"), signup("HB10", null), signup(null, "1")))
            .build();

    assertThat(ComparedField.SIGNUP_CODE.of(entry, WORDS))
        .containsExactly(Map.entry("hb10", "HB10"));
    assertThat(ComparedField.DISCOUNT.of(entry, WORDS).values()).containsExactly("1%", "12.5%");
  }

  @Test
  void certificationAndTierAreShownAsWords() {
    ExchangeEntry gold = ExchangeEntry.builder("A").certified(true).tier(Tier.GOLD).build();
    ExchangeEntry none = ExchangeEntry.builder("A").certified(false).build();

    assertThat(ComparedField.CERTIFICATION.of(gold, WORDS))
        .containsExactly(Map.entry("yes", "yes"));
    assertThat(ComparedField.CERTIFICATION.of(none, WORDS)).containsExactly(Map.entry("no", "no"));
    assertThat(ComparedField.TIER.of(gold, WORDS)).containsExactly(Map.entry("gold", "gold"));
    assertThat(ComparedField.TIER.of(none, WORDS)).isEmpty();
  }
}
