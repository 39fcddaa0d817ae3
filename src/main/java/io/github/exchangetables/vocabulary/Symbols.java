package io.github.exchangetables.vocabulary;

import java.util.Locale;
import java.util.Set;

/**
 * Recognizes the symbols of markets, such as {@code BTCUSDT}. The currencies are in {@code
 * headers.txt}.
 */
public final class Symbols {

  private static final int MAX_LENGTH = 24;

  private final Set<String> parts;

  /** The length of the longest part. */
  private final int longest;

  Symbols(Words words) {
    this.parts = words.file("headers.txt").set("market symbols");
    this.longest = parts.stream().mapToInt(String::length).max().orElse(0);
  }

  /** Tells whether a text is the symbol of a market: one word in capitals, of two currencies. */
  public boolean isOne(String text) {
    if (text.length() > MAX_LENGTH || text.length() < 6) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') && "-_/:.".indexOf(c) < 0) {
        return false;
      }
    }
    String word = text.toLowerCase(Locale.ROOT);
    int count = 0;
    int i = 0;
    while (i < word.length()) {
      int length = partLength(word, i);
      count += length > 0 ? 1 : 0;
      i += Math.max(1, length);
    }
    return count >= 2;
  }

  /** Tells whether a text is a currency: one of the parts of symbols. */
  public boolean isCurrency(String text) {
    return text.length() <= MAX_LENGTH && parts.contains(text.toLowerCase(Locale.ROOT));
  }

  /** The length of the longest part at an offset, or 0 if there is none. */
  private int partLength(String word, int start) {
    int length = Math.min(longest, word.length() - start);
    while (length > 0 && !parts.contains(word.substring(start, start + length))) {
      length--;
    }
    return length;
  }
}
