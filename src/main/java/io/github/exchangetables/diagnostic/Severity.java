package io.github.exchangetables.diagnostic;

import java.util.Locale;

/** How much a {@link Diagnostic} weighs, the heaviest first. */
public enum Severity {
  /** Readers of the page miss something, or are shown raw text. */
  ERROR,
  /** The page says something that its author can hardly have meant. */
  WARNING,
  /** Worth knowing; nothing is wrong with the page as it is rendered. */
  NOTE;

  /**
   * Returns the severity as it is written in reports.
   *
   * @return {@code error}, {@code warning} or {@code note}
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
