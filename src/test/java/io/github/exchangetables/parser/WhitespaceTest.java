package io.github.exchangetables.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tabs, line ends and Unicode spaces are white space; control characters are not. */
class WhitespaceTest {

  @ParameterizedTest
  @ValueSource(
      chars = {' ', '\t', '\n', '\u000B', '\f', '\r', '\u0085', '\u00A0', '\u2003', '\u3000'})
  void recognizesWhiteSpace(char c) {
    assertThat(Whitespace.is(c)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      chars = {'\0', '\b', '\u000E', '\u001F', '!', 'a', '\u007F', '\u0084', '\u0086', '\u200B'})
  void otherCharactersAreNotWhiteSpace(char c) {
    assertThat(Whitespace.is(c)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "' ', ''",
    "a, a",
    "' a ', a",
    "'a b', 'a b'",
    "'a  b', 'a b'",
    "'a \t b', 'a b'",
    "'a\tb', 'a b'",
    "'a\u00A0b  c ', 'a b c'"
  })
  void foldReplacesRunsByOneSpace(String text, String folded) {
    assertThat(Whitespace.fold(text)).isEqualTo(folded);
  }

  @Test
  void skipStopsAtTheGivenOffset() {
    assertThat(Whitespace.skip("  a", 0, 3)).isEqualTo(2);
    assertThat(Whitespace.skip("   ", 1, 2)).isEqualTo(2);
    assertThat(Whitespace.skipBackwards("a  ", 0, 3)).isEqualTo(1);
    assertThat(Whitespace.skipBackwards("   ", 1, 3)).isEqualTo(1);
  }

  @Test
  void foldReturnsFoldedTextItself() {
    String text = "a b c";

    assertThat(Whitespace.fold(text)).isSameAs(text);
  }
}
