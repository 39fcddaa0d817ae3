package io.github.exchangetables.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Lists of words by key: a file of the built-in vocabulary, or such a file with added words. */
final class WordFile {

  /** The files of the built-in vocabulary. No two of them have a key in common. */
  static final List<String> NAMES =
      List.of(
          "headers.txt",
          "types.txt",
          "answers.txt",
          "statuses.txt",
          "tiers.txt",
          "referrals.txt",
          "links.txt",
          "exchanges.txt",
          "aliases.txt");

  private static final Map<String, WordFile> BUILT_IN = new ConcurrentHashMap<>();

  private final String name;
  private final Map<String, List<String>> words;

  private WordFile(String name, Map<String, List<String>> words) {
    this.name = name;
    this.words = words;
  }

  /** Returns a file of the built-in vocabulary. It is read once. */
  static WordFile builtIn(String name) {
    return BUILT_IN.computeIfAbsent(name, WordFile::read);
  }

  private static WordFile read(String name) {
    try (InputStream stream = WordFile.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the vocabulary " + name + " is missing");
      }
      return read(name, new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WordFile read(String name, BufferedReader reader) throws IOException {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      int colon = line.indexOf(':');
      if (!line.startsWith("#") && colon > 0) {
        words.put(line.substring(0, colon), TextWords.parts(line.substring(colon + 1), ","));
      }
    }
    return new WordFile(name, words);
  }

  /** Returns the keys, in the order of the file. */
  Set<String> keys() {
    return words.keySet();
  }

  /** Returns the words of a key, or an empty list if the file does not have it. */
  List<String> wordsIfAny(String key) {
    return words.getOrDefault(key, List.of());
  }

  /** Returns the words of a key, in the order of the file. */
  List<String> words(String key) {
    List<String> found = words.get(key);
    if (found == null) {
      throw new IllegalStateException("the vocabulary " + name + " has no line \"" + key + ":\"");
    }
    return found;
  }

  /** Returns the words of a key in lower case, as a set. */
  Set<String> set(String key) {
    return words(key).stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Returns a copy with more words. A word that is added to one key is removed from the other keys
   * of its group, where it would mean something else.
   */
  WordFile plus(List<AddedWords> additions) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> line : words.entrySet()) {
      WordKey key = new WordKey(name, line.getKey());
      List<String> kept = new ArrayList<>(line.getValue());
      for (AddedWords added : additions) {
        if (added.key().equals(key)) {
          kept.addAll(added.words());
        } else if (added.key().group().equals(key.group())) {
          Set<String> moved = added.normalForms();
          kept.removeIf(word -> moved.contains(key.normalForm(word)));
        }
      }
      all.put(line.getKey(), kept);
    }
    return new WordFile(name, all);
  }
}
