package io.github.exchangetables.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A shortcode is a name between two colons. */
class ShortcodesTest {

  @ParameterizedTest
  @ValueSource(strings = {":x:", ":warning:", ":white_check_mark:", ":+1:", ":e-mail:", ":100:"})
  void nameBetweenColonsIsAShortcode(String text) {
    assertThat(Shortcodes.isOne(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ":", "::", ":x", "x:", ":a b:", ":x: y", "y :x:", ":x::y:", "12:30:00"})
  void otherTextIsNotAShortcode(String text) {
    assertThat(Shortcodes.isOne(text)).isFalse();
  }

  @Test
  void shortcodeEndsAfterItsSecondColon() {
    assertThat(Shortcodes.end("a :x: b", 2)).isEqualTo(5);
    assertThat(Shortcodes.end("a :x b", 2)).isEqualTo(2);
    assertThat(Shortcodes.end("abc", 0)).isZero();
  }

  @Test
  void nameHasLowerCaseLettersDigitsAndThreePunctuationCharacters() {
    assertThat(Shortcodes.isOne(":a0z9_-+:")).isTrue();
    assertThat(Shortcodes.isOne(":A:")).isFalse();
    assertThat(Shortcodes.isOne(":a b:")).isFalse();
    assertThat(Shortcodes.isOne("::")).isFalse();
    assertThat(Shortcodes.isOne(":a:b")).isFalse();
    assertThat(Shortcodes.isOne(":a")).isFalse();
    assertThat(Shortcodes.isOne("")).isFalse();
  }
}
