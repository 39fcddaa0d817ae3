package io.github.exchangetables.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of exchanges that have or had several. They are in {@code aliases.txt}. */
public final class Aliases {

  private static final String SIGN = "=";

  private final Map<String, String> today = new HashMap<>();
  private final int mostWords;

  Aliases(Words words) {
    int most = 1;
    for (String pair : words.file("aliases.txt").words("aliases")) {
      add(TextWords.fold(other(pair)), TextWords.fold(today(pair)));
      most = Math.max(most, TextWords.ofName(other(pair)).size());
    }
    this.mostWords = most;
  }

  /** Adds an alias. A name that was an alias before becomes today's name. */
  private void add(String other, String name) {
    today.remove(name);
    today.put(other, name);
    today.replaceAll((alias, old) -> old.equals(other) ? name : old);
  }

  /** Tells whether a text is a pair of names with a sign between them. */
  static boolean isPair(String text) {
    return text.contains(SIGN)
        && !TextWords.ofName(other(text)).isEmpty()
        && !TextWords.ofName(today(text)).isEmpty()
        && !TextWords.fold(other(text)).equals(TextWords.fold(today(text)));
  }

  /** The name that is not today's; the whole text if it is no pair. */
  static String other(String pair) {
    int sign = pair.indexOf(SIGN);
    return sign < 0 ? pair : pair.substring(0, sign);
  }

  private static String today(String pair) {
    return pair.substring(pair.indexOf(SIGN) + 1);
  }

  /**
   * Returns the letters and digits of a name in lower case, with today's name of the exchange in
   * place of an alias at the beginning. Two names of one exchange give the same text.
   */
  public String fold(String name) {
    List<String> words = TextWords.ofName(name);
    for (int i = Math.min(mostWords, words.size()); i > 0; i--) {
      String alias = folded(words.subList(0, i));
      String found = today.get(alias);
      if (found != null && !(found.startsWith(alias) && startsWith(words, found))) {
        return found + folded(words.subList(i, words.size()));
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
