package io.github.exchangetables.vocabulary;

import java.util.BitSet;
import java.util.List;

/** Emoji, shortcodes and other marks that mean the same. */
final class Marks {

  private final List<String> marks;

  /** The first characters of the marks. Most texts have none of them, which is found fast. */
  private final BitSet firstCharacters = new BitSet();

  Marks(List<String> marks) {
    this.marks = marks;
    marks.forEach(mark -> firstCharacters.set(mark.charAt(0)));
  }

  /** Tells whether a text contains a mark. */
  boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (lengthAt(text, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a text begins with a mark. */
  boolean begin(String text) {
    return lengthAt(text, 0) > 0;
  }

  /** The length of the mark at an offset, or 0 if there is none. */
  int lengthAt(String text, int offset) {
    if (offset < text.length() && firstCharacters.get(text.charAt(offset))) {
      for (String mark : marks) {
        if (text.startsWith(mark, offset)) {
          return mark.length();
        }
      }
    }
    return 0;
  }
}
