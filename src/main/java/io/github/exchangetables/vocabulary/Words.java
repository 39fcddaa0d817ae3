package io.github.exchangetables.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Cuts text into words. */
final class Words {

  private Words() {}

  /**
   * Returns the runs of characters of a kind, in lower case.
   *
   * @param kind tells of a UTF-16 code unit whether it belongs to a word
   */
  static List<String> of(String text, IntPredicate kind) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !kind.test(text.charAt(i))) {
        if (i > start) {
          words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = i + 1;
      }
    }
    return words;
  }
}
