package io.github.exchangetables.vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Recognizes the names of known exchanges, which are in {@code exchanges.txt}. */
public final class KnownExchanges {

  private final Set<String> known = new HashSet<>();
  private final Set<String> alone = new HashSet<>();
  private final int mostWords;

  KnownExchanges(Words words) {
    WordFile file = words.file("exchanges.txt");
    int most = 1;
    for (String name : file.words("known exchanges")) {
      known.add(TextWords.fold(name));
      most = Math.max(most, TextWords.ofName(name).size());
    }
    this.mostWords = most;
    file.words("known exchanges alone").forEach(name -> alone.add(TextWords.fold(name)));
  }

  /** Tells whether a text is the name of a known exchange, or begins with one. */
  public boolean isNamedBy(String text) {
    List<String> words = TextWords.ofName(text);
    if (alone.contains(TextWords.fold(text))) {
      return true;
    }
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < Math.min(mostWords, words.size()); i++) {
      name.append(words.get(i).toLowerCase(Locale.ROOT));
      if (known.contains(name.toString())) {
        return true;
      }
    }
    return false;
  }
}
