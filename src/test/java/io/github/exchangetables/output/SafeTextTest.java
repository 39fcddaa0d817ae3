package io.github.exchangetables.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.text.SafeText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is made safe for terminals and for spreadsheets. */
class SafeTextTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x1F, 0x7F, 0x80, 0x9F, 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202C,
        0x202E, 0x2066, 0x2068, 0x2069
      })
  void controlCharactersAreEscaped(int c) {
    String text = "a" + (char) c + "b";

    assertThat(SafeText.of(text)).isEqualTo("a\\u%04Xb".formatted(c));
    assertThat(SafeText.of(text + text)).isEqualTo("a\\u%1$04Xba\\u%1$04Xb".formatted(c));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {0x20, 0x7E, 0xA0, 0x061B, 0x061D, 0x200D, 0x2010, 0x2027, 0x202F, 0x2065, 0x206A})
  void neighborsOfControlCharactersAreKept(int c) {
    String text = "a" + (char) c + "b";

    assertThat(SafeText.of(text)).isSameAs(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1", "+1", "-1", "@a", "＝1", "＋1", "－1", "＠a"})
  void formulaGetsApostropheEvenAfterInvisibleCharacters(String formula) {
    assertThat(CsvText.defused(formula)).isEqualTo("'" + formula);
    for (String unseen : List.of(" ", "  ", "\u00A0", "\u2003", "\u200B", "\uFEFF")) {
      assertThat(CsvText.defused(unseen + formula)).isEqualTo("'" + unseen + formula);
    }
    assertThat(CsvText.defused("\u0000" + formula)).isEqualTo("'\\u0000" + formula);
    assertThat(CsvText.defused("\u0085" + formula)).isEqualTo("'\\u0085" + formula);
    assertThat(CsvText.defused("\t")).isEqualTo("'\\u0009");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a=1", " 1+1", "\u00A0a@b", "1", "\u20AC=1"})
  void textThatIsNotAFormulaIsKept(String text) {
    assertThat(CsvText.defused(text)).isEqualTo(text);
  }

  @Test
  void listItemsAreJoinedByPipes() {
    assertThat(CsvText.list(List.of("a|b", "", "c\\|d"))).isEqualTo("a\\|b||c\\|d");
    assertThat(CsvText.list(List.of("", ""))).isEmpty();
    assertThat(CsvText.list(List.of())).isEmpty();
  }
}
