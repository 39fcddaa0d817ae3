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

/** Lists of words by key, read from a file of this package. */
public final class Vocabulary {

  private static final Map<String, Vocabulary> LOADED = new ConcurrentHashMap<>();

  private final String file;
  private final Map<String, List<String>> words;

  private Vocabulary(String file, Map<String, List<String>> words) {
    this.file = file;
    this.words = words;
  }

  /**
   * Returns a vocabulary; its file is read once. A line has a key, a colon, and words separated by
   * commas.
   */
  public static Vocabulary load(String file) {
    return LOADED.computeIfAbsent(file, Vocabulary::read);
  }

  private static Vocabulary read(String file) {
    try (InputStream stream = Vocabulary.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("the vocabulary " + file + " is missing");
      }
      return read(file, new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Vocabulary read(String file, BufferedReader reader) throws IOException {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      int colon = line.indexOf(": ");
      if (!line.startsWith("#") && colon > 0) {
        words.put(line.substring(0, colon), split(line.substring(colon + 2)));
      }
    }
    return new Vocabulary(file, words);
  }

  private static List<String> split(String words) {
    List<String> split = new ArrayList<>();
    for (String word : words.split(",", -1)) {
      split.add(word.strip());
    }
    return List.copyOf(split);
  }

  /** Returns the words of a key, or an empty list if the file does not have it. */
  public List<String> wordsIfAny(String key) {
    return words.getOrDefault(key, List.of());
  }

  /** Returns the words of a key, in the order of the file. */
  public List<String> words(String key) {
    List<String> found = words.get(key);
    if (found == null) {
      throw new IllegalStateException("the vocabulary " + file + " has no line \"" + key + ":\"");
    }
    return found;
  }

  /** Returns the words of a key in lower case, as a set. */
  public Set<String> set(String key) {
    return words(key).stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
