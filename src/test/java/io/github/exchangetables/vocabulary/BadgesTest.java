package io.github.exchangetables.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.table.Image;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Badges are recognized by their alt text, host and parameters. */
class BadgesTest {

  private static Image image(String alt, String url) {
    return new Image(alt, url, Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "Hummingbot Certified, a.png, true",
    "certified, a.png, true",
    "'', https://img.shields.io/badge/Hummingbot-Certified-green.svg, true",
    "'', assets/CERTIFIED.png, true",
    "certificate, a.png, false",
    "'', '', false"
  })
  void badgeWithTheWordCertifiedIsACertification(String alt, String url, boolean certification) {
    assertThat(Words.standard().certification().isBadge(image(alt, url))).isEqualTo(certification);
  }

  @ParameterizedTest
  @CsvSource({
    "https://img.shields.io/a, true",
    "https://shields.io/a, true",
    "https://notshields.io/a, false",
    "shields.io/a, false"
  })
  void badgesComeFromKnownHostsAndTheirSubdomains(String url, boolean hosted) {
    assertThat(Words.standard().discounts().isFeeBadge(image("", url + "?label=Fee")))
        .isEqualTo(hosted);
  }

  @ParameterizedTest
  @CsvSource({
    "tier-gold-yellow, gold, yellow",
    "gold-yellow.svg, gold, yellow",
    "Fee--10%25-orange, Fee-10%, orange",
    "status-not__yet_live-red, not_yet live, red",
    "a--b-c--d-blue?style=flat, c-d, blue"
  })
  void pathOfABadgeHasMessageAndColor(String path, String message, String color) {
    Image badge = image("", "https://img.shields.io/badge/" + path);

    assertThat(Badges.message(badge)).contains(message);
    assertThat(Badges.color(badge)).contains(color);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://a.b/badge/", "https://a.b/badge/x", "badge/a-b/c", "a-b-red"})
  void otherPathsHaveNoMessageAndColor(String url) {
    assertThat(Badges.message(image("", url))).isEmpty();
    assertThat(Badges.color(image("", url))).isEmpty();
  }

  @Test
  void parameterIsFoundIgnoringCase() {
    Image badge = image("", "https://a.b/c?Label=Fee&MESSAGE=%2d10%25&message=x");

    assertThat(Badges.parameter(badge, "label")).contains("Fee");
    assertThat(Badges.parameter(badge, "message")).contains("-10%");
    assertThat(Badges.parameter(badge, "color")).isEmpty();
  }
}
