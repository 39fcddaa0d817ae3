package io.github.exchangetables.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at spaces. */
public final class WordWrap {

  private WordWrap() {}

  /**
   * Breaks a text so that each line fits a number of columns. A longer word has a line of its own.
   */
  public static List<String> lines(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int width = 0;
    for (String word : text.split(" ", -1)) {
      int wordWidth = DisplayWidth.of(word);
      if (width > 0 && width + 1 + wordWidth > columns) {
        lines.add(line.toString());
        line.setLength(0);
        width = 0;
      }
      if (width > 0) {
        line.append(' ');
        width++;
      }
      line.append(word);
      width += wordWidth;
    }
    lines.add(line.toString());
    return lines;
  }
}
