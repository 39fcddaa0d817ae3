package io.github.exchangetables.diagnostic;

import java.util.Locale;
import java.util.Optional;

/**
 * A lint rule. Options, reports and suppression comments refer to rules by their {@linkplain #id()
 * ids}, which are stable.
 */
public enum Rule {
  /** The header row and the delimiter row have different numbers of cells. */
  BROKEN_HEADER(
      Severity.ERROR, "The header row and the delimiter row have different numbers of cells."),
  /** A comment between two rows ends the table. */
  CUT_TABLE(Severity.ERROR, "A comment between two rows ends the table."),
  /** A row has a cell with content beyond the last column of the header. */
  EXTRA_CELLS(
      Severity.ERROR, "A row has a cell with content beyond the last column of the header."),
  /** A row has an empty cell beyond the last column of the header. */
  EMPTY_EXTRA_CELL(Severity.NOTE, "A row has an empty cell beyond the last column of the header."),
  /** A row has fewer cells than the header. */
  MISSING_CELLS(Severity.NOTE, false, "A row has fewer cells than the header."),
  /** The content of a cell fits a different column than the one it is in. */
  MISPLACED_CELLS(
      Severity.WARNING, "The content of a cell fits a different column than the one it is in."),
  /** A line without a pipe directly below a table becomes a row. */
  ABSORBED_LINE(Severity.WARNING, "A line without a pipe directly below a table becomes a row."),
  /** A row of an exchange table does not name an exchange. */
  UNNAMED_ROW(Severity.WARNING, "A row of an exchange table does not name an exchange."),
  /** A fee badge and the text in or beside it have different discounts. */
  DISCOUNT_MISMATCH(
      Severity.WARNING, "A fee badge and the text in or beside it have different discounts."),
  /** The text of a signup link names a different exchange than its row. */
  WRONG_EXCHANGE_LABEL(
      Severity.WARNING, "The text of a signup link names a different exchange than its row."),
  /** The text of a signup link is a referral code, and the URL has a different one. */
  CODE_MISMATCH(
      Severity.WARNING,
      "The text of a signup link is a referral code, and the URL has a different one."),
  /** A row has both types {@code cex} and {@code dex}. */
  CONTRADICTING_TYPES(Severity.WARNING, "A row has both types cex and dex."),
  /** The alternative text and the URL of a status image mean different colors. */
  STATUS_MISMATCH(
      Severity.WARNING,
      "The alternative text and the URL of a status image mean different colors."),
  /** An image that states a fact has no alternative text. */
  MISSING_ALT(Severity.NOTE, false, "An image that states a fact has no alternative text."),
  /** A text looks like a link but is not one, or a link destination cannot be a URL. */
  MALFORMED_LINK(
      Severity.WARNING,
      "A text looks like a link but is not one, or a link destination cannot be a URL."),
  /** A text looks like an HTML tag but is not one. */
  MALFORMED_TAG(Severity.ERROR, "A text looks like an HTML tag but is not one."),
  /** A tier cell has an unknown tier. */
  UNKNOWN_TIER(Severity.NOTE, "A tier cell has an unknown tier."),
  /** A type cell has an unknown connector type. */
  UNKNOWN_TYPE(Severity.NOTE, "A type cell has an unknown connector type."),
  /** A certification cell means neither yes nor no. */
  UNKNOWN_CERTIFICATION(Severity.NOTE, "A certification cell means neither yes nor no."),
  /** A status cell has no known status level. */
  UNKNOWN_STATUS(Severity.NOTE, false, "A status cell has no known status level."),
  /** A table has a column that may name exchanges, but gives no entries. */
  SKIPPED_TABLE(
      Severity.NOTE, false, "A table has a column that may name exchanges, but gives no entries."),
  /** A table lists the same exchange twice, with the same docs, types, ids and chains. */
  DUPLICATE_ENTRY(
      Severity.WARNING,
      "A table lists the same exchange twice, with the same docs, types, ids and chains."),
  /** Two exchanges of one table have the same docs page. */
  SHARED_PAGE(Severity.WARNING, "Two exchanges of one table have the same docs page."),
  /** Two exchanges of one table have the same website. */
  SHARED_WEBSITE(Severity.WARNING, "Two exchanges of one table have the same website."),
  /** Two exchanges of one table have the same signup link. */
  SHARED_SIGNUP(Severity.WARNING, "Two exchanges of one table have the same signup link."),
  /** A connector id has spaces, slashes or capitals, or is that of a different exchange. */
  MALFORMED_ID(
      Severity.WARNING,
      "A connector id has spaces, slashes or capitals, or is that of a different exchange."),
  /** An unescaped pipe inside a code span splits the row on GitHub. */
  PIPE_IN_CODE(Severity.WARNING, "An unescaped pipe inside a code span splits the row on GitHub."),
  /** A line below a table is only a pipe, which ends the table on GitHub. */
  LONE_PIPE(Severity.NOTE, "A line below a table is only a pipe, which ends the table on GitHub."),
  /** A link leads to a page that is not in the docs folder. */
  MISSING_PAGE(Severity.ERROR, "A link leads to a page that is not in the docs folder."),
  /** A link leads to a page only by a redirect. */
  REDIRECTED_PAGE(Severity.NOTE, false, "A link leads to a page only by a redirect."),
  /** A link leads to an anchor that its page does not have. */
  MISSING_ANCHOR(Severity.WARNING, "A link leads to an anchor that its page does not have."),
  /** An image is not in the docs folder. */
  MISSING_IMAGE(Severity.ERROR, "An image is not in the docs folder."),
  /** Two tables have different values for the same exchange. */
  INCONSISTENT_ENTRY(Severity.WARNING, "Two tables have different values for the same exchange."),
  /** The page of an exchange contradicts a table that links to it. */
  CONNECTOR_MISMATCH(
      Severity.WARNING, "The page of an exchange contradicts a table that links to it."),
  /** The name of an exchange has several spellings. */
  SPELLING_VARIANT(Severity.NOTE, "The name of an exchange has several spellings."),
  /** The file has bytes that are not UTF-8. */
  MALFORMED_ENCODING(Severity.WARNING, "The file has bytes that are not UTF-8."),
  /** The page exceeds a limit, and a part of it was not read. */
  LIMIT_REACHED(Severity.WARNING, "The page exceeds a limit, and a part of it was not read."),
  /** A suppression comment has an unknown command or rule. */
  UNKNOWN_RULE(Severity.WARNING, "A suppression comment has an unknown command or rule.");

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
   * Returns the id of the rule in reports, options and suppression comments.
   *
   * @return lower-case words joined by hyphens, such as {@code broken-header}
   */
  public String id() {
    return id;
  }

  /**
   * Returns the severity of the findings of this rule.
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
   * Returns a description of what the rule finds.
   *
   * @return one sentence in plain text
   */
  public String summary() {
    return summary;
  }

  /**
   * Returns the rule with an id.
   *
   * @param id an id as {@link #id()} returns it
   * @return the rule, or empty if no rule has the id
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
