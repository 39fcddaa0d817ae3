package io.github.exchangetables.recognition;

import io.github.exchangetables.parser.AbstractCell;
import java.util.ArrayList;
import java.util.List;

/** Cuts a list that is written as text. */
final class Parts {

  private Parts() {}

  /** The parts of a text at any of some characters; blanks and {@code *} are left out. */
  static List<String> of(String text, String separators) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    return notBlank(parts);
  }

  static List<String> notBlank(List<String> parts) {
    return parts.stream()
        .map(String::strip)
        .filter(part -> !AbstractCell.isBlank(part) && !part.equals("*"))
        .toList();
  }
}
