package io.github.exchangetables.diagnostic;

import java.util.Locale;
import java.util.Optional;

/** What can be said about a page, one constant a rule, with its stable id. */
public enum Rule {
  /** The header row and the delimiter row differ in cells, so renderers show raw text. */
  BROKEN_HEADER(Severity.ERROR),
  /** A comment line between rows ends the table for every renderer. */
  CUT_TABLE(Severity.ERROR),
  /** A cell with content beyond the header, which no renderer shows. */
  EXTRA_CELLS(Severity.ERROR),
  /** A row that only makes sense when its cells are moved to other columns. */
  MISPLACED_CELLS(Severity.WARNING),
  /** A line without a pipe directly under a table, which is a row of it. */
  ABSORBED_LINE(Severity.WARNING),
  /** A row of an exchange table that names no exchange. */
  UNNAMED_ROW(Severity.WARNING),
  /** Bytes that are not UTF-8, read as U+FFFD. */
  MALFORMED_ENCODING(Severity.WARNING),
  /** A limit was reached, and something of the page was left out. */
  LIMIT_REACHED(Severity.WARNING);

  private final Severity severity;
  private final String id;

  Rule(Severity severity) {
    this.severity = severity;
    this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns the id by which reports, options and comments name the rule.
   *
   * @return lower-case words joined by hyphens, such as {@code broken-header}
   */
  public String id() {
    return id;
  }

  /**
   * Returns how much a finding of this rule weighs.
   *
   * @return the severity, the same for all findings of the rule
   */
  public Severity severity() {
    return severity;
  }

  /**
   * Finds the rule of an id.
   *
   * @param id an id as {@link #id()} gives it
   * @return the rule, or empty if there is none of that id
   */
  public static Optional<Rule> find(String id) {
    for (Rule rule : values()) {
      if (rule.id.equals(id)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
