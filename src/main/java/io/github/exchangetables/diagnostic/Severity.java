package io.github.exchangetables.diagnostic;

import java.util.Locale;

/** The severity of a {@link Diagnostic}, the most severe first. */
public enum Severity {
  /** Readers of the rendered page miss content, see raw Markdown, or follow a dead link. */
  ERROR,
  /** The page has something that its author probably did not intend. */
  WARNING,
  /** Information; the rendered page is correct. */
  NOTE;

  /**
   * Returns the name of the severity in reports.
   *
   * @return {@code error}, {@code warning} or {@code note}
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
