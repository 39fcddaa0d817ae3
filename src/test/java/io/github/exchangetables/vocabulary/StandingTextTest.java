package io.github.exchangetables.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTextTest {

  private static Cell cell(String markdown) {
    String page = "| a |\n|---|\n| %s |\n".formatted(markdown);
    return ExchangeTables.parse(page).tables().get(0).rows().get(0).cells().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "Gold, Gold",
    "~~Gold~~ Silver, Silver",
    "~Gold~ Silver, Silver",
    "Gold ~~or Silver~~, Gold",
    "~~Gold~~ ~~Silver~~ Bronze, Bronze",
    "~~Gold~~, ''",
    "`~~Gold~~`, ~~Gold~~",
    "\\~\\~Gold\\~\\~, ~~Gold~~",
    "~5 to ~10, ~5 to ~10",
    "~~Gold, ~~Gold",
  })
  void textWithoutWhatIsStruckOut(String markdown, String text) {
    assertThat(StandingText.of(cell(markdown))).isEqualTo(text);
  }

  @Test
  void longTextIsWhole() {
    String text = "~~Gold~~ " + "word ".repeat(100).strip();

    assertThat(StandingText.of(cell(text))).isEqualTo(cell(text).text());
  }
}
