package io.github.exchangetables.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The number of columns that text takes in a terminal, and how it is cut. */
class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "Kraken, 6",
    "Börse, 5",
    "Бина́нс, 6", // A combining acute accent.
    "Cafe\u0301, 4",
    "币安, 4",
    "바이낸스, 8",
    "\u1112\u1161\u11ab, 2", // A syllable of Hangul in its letters.
    "ﾊﾟ, 2", // Half-width katakana.
    "Ａ, 2",
    "が, 2",
    "か\u3099, 2", // With its own mark.
    "क्षि, 3",
    "a\u200bb, 2", // A zero width space.
    "a\u00adb, 3", // A soft hyphen.
    "🟢, 2",
    "✅, 2",
    "🫨, 2", // Of Unicode 15, which JDK 17 does not know.
    "☯, 1",
    "⚠, 1",
    "⚠\ufe0f, 2",
    "❤\ufe0f\u200d🔥, 2",
    "1\ufe0f\u20e3, 2",
    "1\ufe0f, 1",
    "👩\u200d💻, 2",
    "👨\u200d👩\u200d👧\u200d👦, 2",
    "🏳\ufe0f\u200d🌈, 2",
    "👍🏽, 2",
    "☝🏽, 2",
    "a🏽, 3",
    "🇯🇵, 2",
    "🇯🇵🇰🇷, 4",
    "🇯, 1",
    "1\ufe0f\u0301, 1", // Asks for a picture, and is no keycap.
    "👩\u200da, 3", // Nothing joins a letter.
    "\u200b, 0",
    "a\u2028b\u2029, 2",
    "a\u0085b\u007f\u0007, 2",
    "\u20dd, 0", // An enclosing mark.
    "\u11ff, 0",
    "\u1160\ud7b0\ud7ff, 0",
    "\ud7a3, 2", // The last syllable of Hangul.
    "🇯a, 2",
    "a🇯🇵, 3",
    "\ud83c\udde5🇯🇵, 3",
    "a\u200d\u2190, 2",
    "a\u200d\u218f, 2",
    "\u2190\u200d\u2bff, 2",
    "🀀🏻, 2",
    "\u2c00🏿, 3",
    "…, 1",
    "\ud83d, 1",
  })
  void widthIsTheNumberOfColumns(String text, int expected) {
    assertThat(DisplayWidth.of(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Kraken, 6, Kraken",
    "Kraken, 5, Krak…",
    "Kraken, 1, …",
    "Kraken, 0, ''",
    "币安, 4, 币安",
    "币安, 3, 币…",
    "币安, 2, …",
    "a 币安, 3, a…", // No space before the ellipsis.
    "👩\u200d💻👩\u200d💻, 3, 👩\u200d💻…",
    "🇯🇵🇰🇷, 3, 🇯🇵…",
    "e\u0301e\u0301e\u0301, 2, e\u0301…",
  })
  void cutKeepsTheStart(String text, int columns, String expected) {
    assertThat(DisplayWidth.cut(text, columns)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "a/b.md, 6, a/b.md",
    "aa/b.md, 6, …/b.md",
    "aa/b.md, 1, …",
    "aa/b.md, 0, ''",
    "币安.md, 6, …安.md",
    "币安.md, 5, ….md",
  })
  void cutStartKeepsTheEnd(String text, int columns, String expected) {
    assertThat(DisplayWidth.cutStart(text, columns)).isEqualTo(expected);
  }

  @Test
  void padFillsUpToTheWidth() {
    assertThat(DisplayWidth.padEnd("币", 4)).isEqualTo("币  ");
    assertThat(DisplayWidth.padStart("币", 4)).isEqualTo("  币");
    assertThat(DisplayWidth.padEnd("币安", 3)).isEqualTo("币安");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x1100, 0x115F, 0x231A, 0x231B, 0x23F0, 0x30000, 0x3FFFD, 0x1FAF8})
  void boundsOfWideRangesAreWide(int codePoint) {
    assertThat(WideCharacters.contains(codePoint)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 0x10FF, 0x1160, 0x2319, 0x231C, 0x23EF, 0x23F1, 0x3FFFE, 0x10FFFF})
  void neighborsOfWideRangesAreNarrow(int codePoint) {
    assertThat(WideCharacters.contains(codePoint)).isFalse();
  }
}
