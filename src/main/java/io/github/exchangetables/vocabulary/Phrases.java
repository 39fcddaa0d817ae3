package io.github.exchangetables.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A map from phrases of one or several words to their meanings. If several phrases begin at the
 * same word, the longest is used.
 *
 * @param <T> the type of the meanings
 */
final class Phrases<T> {

  private final Map<String, T> meanings = new HashMap<>();

  /** By first word, the number of words of the longest phrase that begins with it. */
  private final Map<String, Integer> longest = new HashMap<>();

  /** Returns phrases that all mean the same; they are compared by their letters and digits. */
  static Phrases<Boolean> of(List<String> phrases) {
    Phrases<Boolean> all = new Phrases<>();
    phrases.forEach(phrase -> all.add(TextWords.lettersAndDigits(phrase), true));
    return all;
  }

  void add(List<String> phrase, T meaning) {
    meanings.put(String.join(" ", phrase), meaning);
    longest.merge(phrase.get(0), phrase.size(), Math::max);
  }

  /** Tells whether words have one of the phrases. */
  boolean occurIn(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (longest(words, i) > 0) {
        return true;
      }
    }
    return false;
  }

  boolean beginWith(String word) {
    return longest.containsKey(word);
  }

  /** The number of words of the longest phrase at an index, or 0 if there is none. */
  int longest(List<String> words, int start) {
    int length = Math.min(longest.getOrDefault(words.get(start), 0), words.size() - start);
    while (length > 0 && !meanings.containsKey(phrase(words, start, length))) {
      length--;
    }
    return length;
  }

  /** The meaning of the phrase at an index, or null if there is none of that length. */
  @Nullable T find(List<String> words, int start, int length) {
    return length == 0 ? null : meanings.get(phrase(words, start, length));
  }

  /** The meaning of a phrase that {@link #longest} found at an index. */
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
