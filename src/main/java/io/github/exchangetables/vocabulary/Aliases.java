package io.github.exchangetables.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of exchanges that have or had several. They are in {@code aliases.txt}. */
public final class Aliases {

  private static final Map<String, String> TODAY = new HashMap<>();
  private static final int MOST_WORDS;

  static {
    WordFile file = WordFile.builtIn("aliases.txt");
    int most = 1;
    for (String today : file.keys()) {
      for (String alias : file.words(today)) {
        TODAY.put(TextWords.fold(alias), TextWords.fold(today));
        most = Math.max(most, TextWords.ofName(alias).size());
      }
    }
    MOST_WORDS = most;
  }

  private Aliases() {}

  /**
   * Returns the letters and digits of a name in lower case, with today's name of the exchange in
   * place of an alias at the beginning. Two names of one exchange give the same text.
   */
  public static String fold(String name) {
    List<String> words = TextWords.ofName(name);
    for (int i = Math.min(MOST_WORDS, words.size()); i > 0; i--) {
      String today = TODAY.get(folded(words.subList(0, i)));
      if (today != null && !startsWith(words, today)) {
        return today + folded(words.subList(i, words.size()));
      }
    }
    return TextWords.fold(name);
  }

  /** Tells whether some first words of a name are today's name, as {@code Gate IO} is. */
  private static boolean startsWith(List<String> words, String today) {
    StringBuilder start = new StringBuilder();
    for (int i = 0; i < words.size() && start.length() < today.length(); i++) {
      start.append(words.get(i).toLowerCase(Locale.ROOT));
    }
    return start.toString().equals(today);
  }

  private static String folded(List<String> words) {
    return String.join("", words).toLowerCase(Locale.ROOT);
  }
}
