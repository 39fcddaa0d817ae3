package io.github.exchangetables.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordFileTest {

  static List<String> files() {
    return WordFile.NAMES;
  }

  @Test
  void lineHasKeyAndWords() {
    assertThat(WordFile.builtIn("tiers.txt").words("gold words")).containsExactly("gold", "🥇");
  }

  @Test
  void unknownFileOrKeyIsAnError() {
    assertThatIllegalStateException()
        .isThrownBy(() -> WordFile.builtIn("nothing.txt"))
        .withMessageContaining("nothing.txt");
    assertThatIllegalStateException()
        .isThrownBy(() -> WordFile.builtIn("tiers.txt").words("platinum words"))
        .withMessageContainingAll("tiers.txt", "platinum words");
  }

  @Test
  void everyKeyIsInOneFileOnly() {
    Set<String> keys = new HashSet<>();
    for (String file : WordFile.NAMES) {
      assertThat(WordFile.builtIn(file).keys()).isNotEmpty().allMatch(keys::add);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void usersMayAddEveryBuiltInWord(String file) {
    for (String name : WordFile.builtIn(file).keys()) {
      WordKey key = new WordKey(file, name);
      assertThat(WordFile.builtIn(file).words(name))
          .allSatisfy(word -> assertThat(key.problem(word)).as("%s: %s", name, word).isEmpty());
    }
  }
}
