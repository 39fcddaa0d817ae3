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

  /** The lengths of the first words of phrases, as bits, by their first letter from a to z. */
  private final long[] lengths = new long['z' - 'a' + 1];

  /** Returns phrases that all mean the same; they are compared by their letters and digits. */
  static Phrases<Boolean> of(List<String> phrases) {
    Phrases<Boolean> all = new Phrases<>();
    phrases.forEach(phrase -> all.add(TextWords.lettersAndDigits(phrase), true));
    return all;
  }

  void add(List<String> phrase, T meaning) {
    String first = phrase.get(0);
    char letter = first.charAt(0);
    if (letter >= 'a' && letter <= 'z') {
      lengths[letter - 'a'] |= 1L << lengthBit(first.length());
    }
    meanings.put(String.join(" ", phrase), meaning);
    longest.merge(first, phrase.size(), Math::max);
  }

  /**
   * Tells whether the first run of letters of a text may begin a phrase. It is a quick test: if it
   * returns false, no phrase begins the text.
   */
  boolean mayBegin(String text) {
    int start = 0;
    while (start < text.length() && !isPartOfWord(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && isPartOfWord(text.charAt(end))) {
      if (text.charAt(end) > 'z') {
        return true;
      }
      end++;
    }
    return end > start
        && (lengths[(text.charAt(start) | ' ') - 'a'] >> lengthBit(end - start) & 1) == 1;
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetter(c) || Character.isSurrogate(c);
  }

  private static int lengthBit(int length) {
    return Math.min(length, Long.SIZE - 1);
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
