package io.github.exchangetables.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The text of a header or heading in the form in which it is compared: words in lower case and in
 * the singular, without asides and icons.
 */
final class HeaderText {

  /** The word between alternatives. */
  static final String SLASH = "/";

  private static final String SEPARATORS = "/,&+|";

  /** No script without spaces has a character up to this one. */
  private static final int MAX_SPACED = 0x10FF;

  private HeaderText() {}

  /** The words of a header in lower case and in the singular, with a slash between alternatives. */
  static List<String> words(String header) {
    List<String> words = new ArrayList<>();
    for (String word :
        TextWords.runs(
            withoutAsides(header.toLowerCase(Locale.ROOT)),
            c -> Character.isLetterOrDigit(c) || c == '/')) {
      words.add(word.equals("and") || word.equals("or") ? SLASH : singular(word));
    }
    while (!words.isEmpty() && words.get(words.size() - 1).equals(SLASH)) {
      words.remove(words.size() - 1);
    }
    while (!words.isEmpty() && words.get(0).equals(SLASH)) {
      words.remove(0);
    }
    return words;
  }

  /**
   * Drops text in parentheses or brackets, shortcodes, and the possessive s. Separators of
   * alternatives become a slash between spaces.
   */
  private static String withoutAsides(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        int shortcode = c == ':' ? Shortcodes.end(text, i) : i;
        if (shortcode > i) {
          kept.append(' ');
          i = shortcode - 1;
        } else if ((c == '\'' || c == '\u2019') && text.startsWith("s", i + 1)) {
          i++;
        } else if (SEPARATORS.indexOf(c) >= 0) {
          kept.append(" / ");
        } else {
          kept.append(c);
        }
      }
    }
    return kept.toString();
  }

  /** The singular of an English word, by its ending. */
  static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.length() > 4
        && (word.endsWith("xes") || word.endsWith("uses") || word.endsWith("sses"))) {
      return word.substring(0, word.length() - 2);
    }
    boolean plural =
        word.length() > 2
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  /** Tells whether a text has a script that is written without spaces between words. */
  static boolean isUnspaced(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > MAX_SPACED && isUnspaced(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnspaced(int c) {
    return Character.isIdeographic(c)
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
  }
}
