package io.github.exchangetables.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells which components of an exchange are connectors. The words are in {@code types.txt}. */
public final class ConnectorWords {

  private final TypeWords types;
  private final Set<String> connector;
  private final Set<String> noConnector;

  ConnectorWords(Words words) {
    WordFile file = words.file("types.txt");
    this.types = words.types();
    this.connector = file.set("connector terms");
    this.noConnector = file.set("non-connector terms");
  }

  /** Tells whether a text consists of the word connector and words for connector types. */
  public boolean areAll(String text) {
    List<String> words = TextWords.letters(Shortcodes.remove(text));
    List<String> others = new ArrayList<>(words);
    return others.removeAll(connector) && types.areAll(String.join(" ", others));
  }

  /** Tells whether a text consists of the word connector, words for connector types, or both. */
  public boolean areAllowed(String text) {
    List<String> others = new ArrayList<>(TextWords.letters(Shortcodes.remove(text)));
    boolean named = others.removeAll(connector);
    return others.isEmpty() ? named : types.areAll(String.join(" ", others));
  }

  /** Tells whether a component is a connector, and not a feed or a guide. */
  public boolean nameConnector(String text) {
    List<String> words = TextWords.letters(Shortcodes.remove(text));
    return words.stream().anyMatch(connector::contains)
        && words.stream().noneMatch(noConnector::contains)
        && !types.in(text).isEmpty();
  }
}
