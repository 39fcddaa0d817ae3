package io.github.exchangetables.lint;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What makes two spellings one name: case, punctuation and white space do not. */
final class Names {

  private Names() {}

  /** The letters and digits of a name in lower case; the name itself if it has none. */
  static String fold(String name) {
    String folded = String.join("", words(name)).toLowerCase(Locale.ROOT);
    return folded.isEmpty() ? name.strip() : folded;
  }

  /** The runs of letters and digits of a text. */
  static List<String> words(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    List<String> words = new ArrayList<>();
    int start = -1;
    int i = 0;
    while (i < normal.length()) {
      int c = normal.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        words.add(normal.substring(start, i));
        start = -1;
      }
      i += Character.charCount(c);
    }
    if (start >= 0) {
      words.add(normal.substring(start));
    }
    return words;
  }
}
