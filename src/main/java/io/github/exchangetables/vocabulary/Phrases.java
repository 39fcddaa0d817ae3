package io.github.exchangetables.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What phrases of one or several words mean. Of several phrases at one place the longest counts.
 *
 * @param <T> what a phrase means
 */
final class Phrases<T> {

  private final Map<String, T> meanings = new HashMap<>();

  /** The length of the longest phrase that begins with a word. */
  private final Map<String, Integer> longest = new HashMap<>();

  void add(List<String> phrase, T meaning) {
    meanings.put(String.join(" ", phrase), meaning);
    longest.merge(phrase.get(0), phrase.size(), Math::max);
  }

  boolean beginWith(String word) {
    return longest.containsKey(word);
  }

  /** The length of the longest phrase at a place, 0 if there is none. */
  int longest(List<String> words, int start) {
    int length = Math.min(longest.getOrDefault(words.get(start), 0), words.size() - start);
    while (length > 0 && !meanings.containsKey(phrase(words, start, length))) {
      length--;
    }
    return length;
  }

  /** What the phrase at a place means, or null if there is none of that length. */
  @Nullable T find(List<String> words, int start, int length) {
    return length == 0 ? null : meanings.get(phrase(words, start, length));
  }

  /** What the phrase at a place means, which {@link #longest} found. */
  T get(List<String> words, int start, int length) {
    T meaning = find(words, start, length);
    if (meaning == null) {
      throw new IllegalArgumentException("no phrase at " + start + " of " + words);
    }
    return meaning;
  }

  private static String phrase(List<String> words, int start, int length) {
    return length == 1 ? words.get(start) : String.join(" ", words.subList(start, start + length));
  }
}
