package io.github.exchangetables.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages quote text on one line, shortened, and without control characters. */
class MessageTextTest {

  @Test
  void textIsQuoted() {
    assertThat(MessageText.quote("OKX")).isEqualTo("\"OKX\"");
    assertThat(MessageText.plain("OKX")).isEqualTo("OKX");
  }

  @Test
  void textOfMoreThanSixtyCharactersIsCut() {
    assertThat(MessageText.plain("a".repeat(60))).isEqualTo("a".repeat(60));
    assertThat(MessageText.plain("a".repeat(61))).isEqualTo("a".repeat(60) + "…");
    assertThat(MessageText.plain("\uD83D\uDFE2".repeat(61)))
        .isEqualTo("\uD83D\uDFE2".repeat(60) + "…");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000", "\n", "\u001B", "\u007F", "\u0085", "\u2028", "\u2029", "\uD800", "\uDC00",
        "\u202A", "\u202C", "\u202E", "\u2066", "\u2067", "\u2069"
      })
  void unsafeCharactersAreReplaced(String text) {
    assertThat(MessageText.plain("a" + text + "b")).isEqualTo("a\uFFFDb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"é", "取", "\u2027", "\u2030", "\u2065", "\u206A", "\u200D", "\t "})
  void otherCharactersAreKept(String text) {
    assertThat(MessageText.plain("a" + text.strip() + "b")).isEqualTo("a" + text.strip() + "b");
  }
}
