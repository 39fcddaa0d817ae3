package io.github.exchangetables.vocabulary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Cuts text into words and parts. Words are in lower case. */
public final class TextWords {

  private static final int VARIATION_SELECTOR = 0xFE0F;
  private static final int KEYCAP = 0x20E3;

  private TextWords() {}

  /** The runs of letters. */
  public static List<String> letters(String text) {
    return runs(text, Character::isLetter);
  }

  /** The runs of letters and digits; the digit of a keycap emoji is none. */
  public static List<String> lettersAndDigits(String text) {
    return runs(text, Character::isLetterOrDigit);
  }

  /** The runs of characters of a kind. */
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
        words.add(lowerCase(text, start, i));
        start = -1;
      }
      i = next;
    }
    if (start >= 0) {
      words.add(lowerCase(text, start, text.length()));
    }
    return words;
  }

  private static boolean isKeycap(String text, int next) {
    return next < text.length()
        && (text.charAt(next) == VARIATION_SELECTOR || text.charAt(next) == KEYCAP);
  }

  private static String lowerCase(String text, int start, int end) {
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** The words of a name: letters and digits, compatible characters taken as one (NFKC). */
  public static List<String> ofName(String name) {
    return lettersAndDigits(Normalizer.normalize(name, Normalizer.Form.NFKC));
  }

  /** The letters and digits of a name in lower case; the name itself if it has none. */
  public static String fold(String name) {
    String folded = String.join("", ofName(name));
    return folded.isEmpty() ? name.strip() : folded;
  }

  /** The parts of a text at separators, white space at their ends left out, empty ones too. */
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

  /** Tells whether words hold a phrase, the words of which have single spaces between them. */
  static boolean contains(List<String> words, String phrase) {
    return (" " + String.join(" ", words) + " ").contains(" " + phrase + " ");
  }
}
