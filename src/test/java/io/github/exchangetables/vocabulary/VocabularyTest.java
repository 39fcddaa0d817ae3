package io.github.exchangetables.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

/** A vocabulary is a file of keys and words; what the code needs and it lacks is told at once. */
class VocabularyTest {

  private final Vocabulary tiers = Vocabulary.load("tiers.txt");

  @Test
  void aLineHasAKeyAndItsWords() {
    assertThat(tiers.words("gold")).startsWith("gold");
    assertThat(tiers.wordsIfAny("gold")).isEqualTo(tiers.words("gold"));
    assertThat(tiers.wordsIfAny("platinum")).isEmpty();
  }

  @Test
  void aFileOrAKeyThatIsNotThereIsAnError() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Vocabulary.load("nothing.txt"))
        .withMessageContaining("nothing.txt");
    assertThatIllegalStateException()
        .isThrownBy(() -> tiers.words("platinum"))
        .withMessageContainingAll("tiers.txt", "platinum");
  }

  @Test
  void commentsAndLinesWithoutKeyAreLeftOut() {
    Vocabulary odd = Vocabulary.load("odd.txt");

    assertThat(odd.words("key")).containsExactly("a", "b c", "", "d");
    assertThat(odd.words("other")).containsExactly("e: f");
    assertThat(odd.wordsIfAny("")).isEmpty();
    assertThat(odd.wordsIfAny("# comment")).isEmpty();
  }
}
