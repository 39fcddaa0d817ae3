package io.github.exchangetables.output;

import io.github.exchangetables.text.SafeText;
import java.util.List;
import java.util.stream.Collectors;

/** Text for the cells of a CSV file that may be opened in a spreadsheet. */
final class CsvText {

  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private CsvText() {}

  /**
   * Prefixes text that a spreadsheet would run as a formula with an apostrophe. Leading white space
   * is ignored, as spreadsheets drop it.
   */
  static String defused(String text) {
    String safe = SafeText.of(text);
    return startsFormula(text) ? "'" + safe : safe;
  }

  private static boolean startsFormula(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (FORMULA_STARTS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
      if (!isIgnored(text.charAt(i))) {
        return false;
      }
    }
    return false;
  }

  /** Tells whether a character is white space or invisible, such as a byte order mark. */
  private static boolean isIgnored(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /** The parts with {@code |} between them; a pipe inside a part is written {@code \|}. */
  static String list(List<String> parts) {
    if (parts.stream().allMatch(String::isEmpty)) {
      return "";
    }
    return parts.stream()
        .map(part -> part.replaceAll("(?<!\\\\)\\|", "\\\\|"))
        .collect(Collectors.joining("|"));
  }
}
