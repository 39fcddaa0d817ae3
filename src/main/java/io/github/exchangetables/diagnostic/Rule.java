package io.github.exchangetables.diagnostic;

import java.util.Locale;
import java.util.Optional;

/**
 * A lint rule. Options, reports and comments in pages name rules by their {@linkplain #id() ids},
 * which never change.
 */
public enum Rule {
  /** The header row and the delimiter row differ in cells, so renderers show raw text. */
  BROKEN_HEADER(
      Severity.ERROR,
      "The header row and the delimiter row differ in cells: renderers show raw text."),
  /** A comment line between rows ends the table for every renderer. */
  CUT_TABLE(
      Severity.ERROR,
      "A comment between rows ends the table: renderers show the rows below as text."),
  /** A cell with content beyond the header, which no renderer shows. */
  EXTRA_CELLS(Severity.ERROR, "A cell with content beyond the header: no renderer shows it."),
  /** An empty cell beyond the header: {@code ||} at the end of a row. */
  EMPTY_EXTRA_CELL(Severity.NOTE, "An empty cell beyond the header: || at the end of a row."),
  /** A row with fewer cells than the header, which is legal. */
  MISSING_CELLS(Severity.NOTE, false, "A row with fewer cells than the header, which is legal."),
  /** A row whose cells fit other columns than those in which they are written. */
  MISPLACED_CELLS(
      Severity.WARNING,
      "A row whose cells fit other columns than those in which they are written."),
  /** A line without a pipe directly under a table, which GFM makes a row. */
  ABSORBED_LINE(
      Severity.WARNING, "A line without a pipe directly under a table: it becomes a row."),
  /** A row of an exchange table that names no exchange. */
  UNNAMED_ROW(Severity.WARNING, "A row of an exchange table that names no exchange."),
  /** A fee badge and the words beside it name different discounts. */
  DISCOUNT_MISMATCH(
      Severity.WARNING, "A fee badge and the words beside it name different discounts."),
  /** The text of a signup names another exchange of the page than its row does. */
  WRONG_EXCHANGE_LABEL(
      Severity.WARNING,
      "The text of a signup names another exchange of the page than its row does."),
  /** The text of a signup is a referral code, and its URL carries another. */
  CODE_MISMATCH(
      Severity.WARNING, "The text of a signup is a referral code, and its URL carries another."),
  /** One row says both {@code cex} and {@code dex}. */
  CONTRADICTING_TYPES(Severity.WARNING, "One row says both cex and dex."),
  /** The alternative text of a status image names another colour than its address. */
  STATUS_MISMATCH(
      Severity.WARNING,
      "The alternative text of a status image names another colour than its address."),
  /** Text that looks like a link but is none, or a link destination that cannot be a URL. */
  MALFORMED_LINK(
      Severity.WARNING,
      "Text that looks like a link but is none, or a link destination that cannot be a URL."),
  /** A value in a tier column that is no known tier. */
  UNKNOWN_TIER(Severity.NOTE, "A value in a tier column that is no known tier."),
  /** A value in a type column that is no known connector type. */
  UNKNOWN_TYPE(Severity.NOTE, "A value in a type column that is no known connector type."),
  /** A value in a certification column that says neither yes nor no. */
  UNKNOWN_CERTIFICATION(
      Severity.NOTE, "A value in a certification column that says neither yes nor no."),
  /** A value in a status column that names no level. */
  UNKNOWN_STATUS(Severity.NOTE, false, "A value in a status column that names no level."),
  /** A table that may name exchanges and gives no entries. */
  SKIPPED_TABLE(Severity.NOTE, false, "A table that may name exchanges and gives no entries."),
  /** The same exchange twice in one table, with the same docs. */
  DUPLICATE_ENTRY(Severity.WARNING, "The same exchange twice in one table, with the same docs."),
  /** A pipe inside a code span, which splits the row on GitHub and not on a MkDocs site. */
  PIPE_IN_CODE(
      Severity.WARNING,
      "A pipe inside a code span: it splits the row on GitHub, and not on a MkDocs site."),
  /** A link to a page that is not in the docs folder. */
  MISSING_PAGE(Severity.ERROR, "A docs link to a page that is not in the docs folder."),
  /** A link to a page that only a redirect reaches. */
  REDIRECTED_PAGE(
      Severity.NOTE, false, "A docs link to a page that is reached only by a redirect."),
  /** One exchange of which different tables or pages say different things. */
  INCONSISTENT_ENTRY(
      Severity.WARNING, "One exchange of which different tables or pages say different things."),
  /** Bytes that are not UTF-8, read as U+FFFD. */
  MALFORMED_ENCODING(Severity.WARNING, "Bytes that are not UTF-8; they are read as U+FFFD."),
  /** A limit was reached, and something of the page was left out. */
  LIMIT_REACHED(Severity.WARNING, "A limit was reached, and something of the page was left out."),
  /** A comment that suppresses rules names one that does not exist. */
  UNKNOWN_RULE(Severity.WARNING, "A comment that suppresses rules names one that does not exist.");

  private final Severity severity;
  private final boolean onByDefault;
  private final String summary;
  private final String id;

  Rule(Severity severity, String summary) {
    this(severity, true, summary);
  }

  Rule(Severity severity, boolean onByDefault, String summary) {
    this.severity = severity;
    this.onByDefault = onByDefault;
    this.summary = summary;
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
   * Returns how severe the findings of this rule are.
   *
   * @return the severity
   */
  public Severity severity() {
    return severity;
  }

  /**
   * Tells whether the rule is enabled by default.
   *
   * @return whether {@code Linter.defaults()} has the rule
   */
  public boolean isEnabledByDefault() {
    return onByDefault;
  }

  /**
   * Returns what the rule finds.
   *
   * @return one sentence in plain text
   */
  public String summary() {
    return summary;
  }

  /**
   * Finds the rule of an id.
   *
   * @param id an id as {@link #id()} gives it
   * @return the rule, or empty if there is none of that id
   */
  public static Optional<Rule> fromId(String id) {
    for (Rule rule : values()) {
      if (rule.id.equals(id)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
