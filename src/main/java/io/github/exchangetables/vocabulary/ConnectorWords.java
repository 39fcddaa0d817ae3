package io.github.exchangetables.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells which components of an exchange are connectors. The words are in {@code types.txt}. */
public final class ConnectorWords {

  private static final Vocabulary VOCABULARY = Vocabulary.load("types.txt");
  private static final Set<String> CONNECTOR = VOCABULARY.set("connector words");
  private static final Set<String> NO_CONNECTOR = VOCABULARY.set("no connector words");

  private ConnectorWords() {}

  /** Tells whether a text consists of the word connector and words for connector types. */
  public static boolean areAll(String text) {
    List<String> words = TextWords.letters(Shortcodes.remove(text));
    List<String> types = new ArrayList<>(words);
    return types.removeAll(CONNECTOR) && TypeWords.areAll(String.join(" ", types));
  }

  /** Tells whether a component is a connector, and not a feed or a guide. */
  public static boolean nameConnector(String text) {
    List<String> words = TextWords.letters(Shortcodes.remove(text));
    return words.stream().anyMatch(CONNECTOR::contains)
        && words.stream().noneMatch(NO_CONNECTOR::contains)
        && !TypeWords.in(text).isEmpty();
  }
}
