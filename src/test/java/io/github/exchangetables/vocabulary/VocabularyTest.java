package io.github.exchangetables.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

/** A vocabulary is a file of keys and words; what the code needs and it lacks is told at once. */
class VocabularyTest {

  private static final Vocabulary TIERS = Vocabulary.load("tiers.txt");

  @Test
  void aLineHasAKeyAndItsWords() {
    assertThat(TIERS.words("gold")).startsWith("gold");
    assertThat(TIERS.wordsIfAny("gold")).isEqualTo(TIERS.words("gold"));
    assertThat(TIERS.wordsIfAny("platinum")).isEmpty();
  }

  @Test
  void aFileOrAKeyThatIsNotThereIsAnError() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Vocabulary.load("nothing.txt"))
        .withMessageContaining("nothing.txt");
    assertThatIllegalStateException()
        .isThrownBy(() -> TIERS.words("platinum"))
        .withMessageContainingAll("tiers.txt", "platinum");
  }
}
