package io.github.exchangetables.diagnostic;

import java.util.Locale;

/** How severe a {@link Diagnostic} is, the most severe first. */
public enum Severity {
  /** Something of the page is not shown, is shown as raw text, or leads nowhere. */
  ERROR,
  /** The page says something that its author most likely did not mean. */
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
