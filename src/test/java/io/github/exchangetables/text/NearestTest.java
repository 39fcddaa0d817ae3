package io.github.exchangetables.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> NAMES = List.of("parse", "tables", "check", "fix", "diff");

  @ParameterizedTest
  @CsvSource({
    "prase, parse",
    "pase, parse",
    "parsee, parse",
    "PARSE, parse",
    "chekc, check",
    "fxi, fix",
    "dif, diff"
  })
  void oneMistakeIsFound(String given, String meant) {
    assertThat(Nearest.of(given, NAMES)).contains(meant);
  }

  @Test
  void otherWordsAreNotSimilar() {
    assertThat(Nearest.of("lint", NAMES)).isEmpty();
    assertThat(Nearest.of("", NAMES)).isEmpty();
    assertThat(Nearest.of("x".repeat(200), NAMES)).isEmpty();
  }
}
