package io.github.exchangetables.vocabulary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Splits text into words and parts. */
public final class TextWords {

  private static final int VARIATION_SELECTOR = 0xFE0F;
  private static final int KEYCAP = 0x20E3;
  private static final char FIRST_MARK = 0x300;
  private static final int MAX_MARKS = 30;

  private TextWords() {}

  /** The runs of letters, in lower case. */
  public static List<String> letters(String text) {
    return lowerCase(runs(text, Character::isLetter));
  }

  /** The runs of letters and digits, in lower case; the digit of a keycap emoji is not included. */
  public static List<String> lettersAndDigits(String text) {
    return lowerCase(runs(text, Character::isLetterOrDigit));
  }

  private static List<String> lowerCase(List<String> words) {
    words.replaceAll(word -> word.toLowerCase(Locale.ROOT));
    return words;
  }

  /** The longest runs of characters that a predicate accepts, unchanged. */
  static List<String> runs(String text, IntPredicate kind) {
    List<String> words = new ArrayList<>();
    int start = -1;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (kind.test(c) && !isKeycap(text, next)) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
      i = next;
    }
    if (start >= 0) {
      words.add(text.substring(start));
    }
    return words;
  }

  private static boolean isKeycap(String text, int next) {
    return next < text.length()
        && (text.charAt(next) == VARIATION_SELECTOR || text.charAt(next) == KEYCAP);
  }

  /**
   * The runs of letters and digits of a name, in its own case, after Unicode normalization (NFKC).
   */
  public static List<String> ofName(String name) {
    return runs(normalized(name, Normalizer.Form.NFKC), Character::isLetterOrDigit);
  }

  /**
   * Normalizes a text, unless it has more combining marks in a row than any word has (UAX 15,
   * Stream-Safe Text Format); the time to sort them grows with the square of their number.
   */
  public static String normalized(String text, Normalizer.Form form) {
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark = c >= FIRST_MARK && Character.getType(c) == Character.NON_SPACING_MARK;
      marks = mark ? marks + 1 : 0;
      if (marks > MAX_MARKS) {
        return text;
      }
    }
    return Normalizer.normalize(text, form);
  }

  /** The letters and digits of a name in lower case, or the name itself if it has none. */
  public static String fold(String name) {
    String folded = String.join("", ofName(name)).toLowerCase(Locale.ROOT);
    return folded.isEmpty() ? name.strip() : folded;
  }

  /** The parts of a text between separator characters, stripped and without empty parts. */
  public static List<String> parts(String text, String separators) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
        String part = text.substring(start, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    return parts;
  }

  /** Tells whether words contain a phrase, whose words are separated by single spaces. */
  static boolean contains(List<String> words, String phrase) {
    return (" " + String.join(" ", words) + " ").contains(" " + phrase + " ");
  }
}
