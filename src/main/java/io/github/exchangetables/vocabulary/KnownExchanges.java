package io.github.exchangetables.vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Recognizes the names of known exchanges, which are in {@code exchanges.txt}. */
public final class KnownExchanges {

  private static final Set<String> KNOWN = new HashSet<>();
  private static final Set<String> ALONE = new HashSet<>();
  private static final int MOST_WORDS;

  static {
    Vocabulary vocabulary = Vocabulary.load("exchanges.txt");
    int most = 1;
    for (String name : vocabulary.words("known")) {
      KNOWN.add(TextWords.fold(name));
      most = Math.max(most, TextWords.ofName(name).size());
    }
    MOST_WORDS = most;
    vocabulary.words("known alone").forEach(name -> ALONE.add(TextWords.fold(name)));
  }

  private KnownExchanges() {}

  /** Tells whether a text is the name of a known exchange, or begins with one. */
  public static boolean isNamedBy(String text) {
    List<String> words = TextWords.ofName(text);
    if (ALONE.contains(TextWords.fold(text))) {
      return true;
    }
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < Math.min(MOST_WORDS, words.size()); i++) {
      name.append(words.get(i).toLowerCase(Locale.ROOT));
      if (KNOWN.contains(name.toString())) {
        return true;
      }
    }
    return false;
  }
}
