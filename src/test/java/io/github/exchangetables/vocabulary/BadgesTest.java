package io.github.exchangetables.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.table.Image;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Badges say something by their alt text, their host and their query. */
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
  void aCertificationBadgeSaysSo(String alt, String url, boolean certification) {
    assertThat(Badges.isCertification(image(alt, url))).isEqualTo(certification);
  }

  @Test
  void aBadgeIsOnAHostOrUnderIt() {
    assertThat(Badges.isOn(image("", "https://img.shields.io/a"), "shields.io")).isTrue();
    assertThat(Badges.isOn(image("", "https://shields.io/a"), "shields.io")).isTrue();
    assertThat(Badges.isOn(image("", "https://notshields.io/a"), "shields.io")).isFalse();
    assertThat(Badges.isOn(image("", "shields.io/a"), "shields.io")).isFalse();
  }

  @Test
  void aParameterIsFoundInAnyCase() {
    Image badge = image("", "https://a.b/c?Label=Fee&MESSAGE=%2d10%25&message=x");

    assertThat(Badges.parameter(badge, "label")).contains("Fee");
    assertThat(Badges.parameter(badge, "message")).contains("-10%");
    assertThat(Badges.parameter(badge, "color")).isEmpty();
  }
}
