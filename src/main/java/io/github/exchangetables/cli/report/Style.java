package io.github.exchangetables.cli.report;

import io.github.exchangetables.diagnostic.Severity;

/**
 * Colors of a terminal. Only colors are used that are readable on dark and on light backgrounds:
 * many terminals show bold text in a brighter color, and bright green and cyan are hard to read on
 * white.
 *
 * @param isColored whether colors are written
 */
public record Style(boolean isColored) {

  /** Text without colors. */
  public static final Style PLAIN = new Style(false);

  private static final String BOLD = "1";
  private static final String FAINT = "2";
  private static final String RED = "1;31";
  private static final String GREEN = "32";
  private static final String MAGENTA = "1;35";

  String heading(String text) {
    return colored(BOLD, text);
  }

  String secondary(String text) {
    return colored(FAINT, text);
  }

  String added(String text) {
    return colored(GREEN, text);
  }

  String removed(String text) {
    return colored(RED, text);
  }

  String changed(String text) {
    return colored(MAGENTA, text);
  }

  /** A text in the color of a severity. */
  String of(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> colored(RED, text);
      case WARNING -> colored(MAGENTA, text);
      case NOTE -> colored(BOLD, text);
    };
  }

  private String colored(String code, String text) {
    return isColored && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
