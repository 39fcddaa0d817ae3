package io.github.exchangetables.vocabulary;

import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.text.Nearest;
import io.github.exchangetables.text.PageLines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parses words that a user adds, and reports invalid lines. */
final class VocabularyText {

  private static final char REPLACEMENT = '\uFFFD';

  /** What may follow an emoji, and does not count. */
  private static final String VARIATION_SELECTOR = "\uFE0F";

  private final Optional<String> file;
  private final Map<String, WordKey> keys = keys();
  private final Map<WordKey, List<String>> words = new LinkedHashMap<>();

  /** The occurrence of each word, by the group of its key and its normalized form. */
  private final Map<List<String>, Place> places = new HashMap<>();

  private int line;

  private VocabularyText(Optional<String> file) {
    this.file = file;
  }

  /** The key and the line of a word. */
  private record Place(WordKey key, int line) {}

  /**
   * Reads the words.
   *
   * @param text lines of a key, a colon and words with commas between them
   * @param file the name of the file that messages begin with, if there is one
   * @throws IllegalArgumentException if a line is invalid; the message has its number and what is
   *     expected
   */
  static List<AddedWords> read(String text, Optional<String> file) {
    VocabularyText reader = new VocabularyText(file);
    text.substring(PageLines.contentStart(text)).lines().forEach(reader::readLine);
    return reader.words.entrySet().stream()
        .map(added -> new AddedWords(added.getKey(), added.getValue()))
        .toList();
  }

  private void readLine(String text) {
    line++;
    if (text.isBlank() || text.stripLeading().startsWith("#")) {
      return;
    }
    if (text.indexOf(REPLACEMENT) >= 0) {
      throw problem("the line is not UTF-8");
    }
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw problem(
          "the line has no colon; expected a key, a colon and words, such as \"tier headers: level\"");
    }
    WordKey key = key(text.substring(0, colon).strip());
    List<String> added = words.computeIfAbsent(key, none -> new ArrayList<>());
    for (String word : text.substring(colon + 1).split(",", -1)) {
      add(key, word.replace(VARIATION_SELECTOR, "").strip(), added);
    }
  }

  private WordKey key(String name) {
    WordKey key = keys.get(name);
    if (key == null) {
      throw problem(
          "unknown key %s; %s"
              .formatted(
                  MessageText.quote(name),
                  Nearest.of(name, keys.keySet())
                      .map(nearest -> "did you mean \"" + nearest + "\"?")
                      .orElseGet(() -> "expected one of " + String.join(", ", alike(name)))));
    }
    return key;
  }

  /** The keys that have a word in common with a name, or else all. */
  private List<String> alike(String name) {
    List<String> words = List.of(name.split(" ", -1));
    List<String> alike =
        keys.keySet().stream()
            .filter(key -> !Collections.disjoint(List.of(key.split(" ", -1)), words))
            .toList();
    return alike.isEmpty() ? List.copyOf(keys.keySet()) : alike;
  }

  private static Map<String, WordKey> keys() {
    Map<String, WordKey> keys = new LinkedHashMap<>();
    for (String file : WordFile.NAMES) {
      WordFile.builtIn(file).keys().forEach(name -> keys.put(name, new WordKey(file, name)));
    }
    return keys;
  }

  private void add(WordKey key, String word, List<String> added) {
    if (word.isEmpty()) {
      throw problem("a word of \"%s\" is empty".formatted(key.name()));
    }
    Optional<String> wrong = key.problem(word);
    if (wrong.isPresent()) {
      throw problem(MessageText.quote(word) + " " + wrong.get());
    }
    Place before =
        places.putIfAbsent(List.of(key.group(), key.normalForm(word)), new Place(key, line));
    if (before != null) {
      throw problem(
          "%s is already a word of \"%s\" in line %s"
              .formatted(MessageText.quote(word), before.key().name(), before.line()));
    }
    added.add(word);
  }

  private IllegalArgumentException problem(String message) {
    String place = file.map(name -> name + ":" + line).orElse("line " + line);
    return new IllegalArgumentException(place + ": " + message);
  }
}
