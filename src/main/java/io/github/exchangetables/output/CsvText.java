package io.github.exchangetables.output;

import io.github.exchangetables.text.SafeText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text for the cells of a CSV file that may be opened in a spreadsheet. */
final class CsvText {

  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private CsvText() {}

  /**
   * Prefixes text that a spreadsheet would run as a formula with an apostrophe. Leading white space
   * is ignored, as spreadsheets drop it. In some languages of the spreadsheet a semicolon separates
   * cells.
   */
  static String defused(String text) {
    String safe = SafeText.of(text);
    return startsFormula(text) ? "'" + safe : safe;
  }

  /** Tells whether the text, or a part of it after a semicolon, starts a formula. */
  private static boolean startsFormula(String text) {
    return startsFormula(text, 0)
        || IntStream.range(0, text.length())
            .anyMatch(i -> text.charAt(i) == ';' && startsFormula(text, i + 1));
  }

  private static boolean startsFormula(String text, int from) {
    for (int i = from; i < text.length(); i++) {
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
