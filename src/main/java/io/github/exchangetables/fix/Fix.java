package io.github.exchangetables.fix;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.diagnostic.Rule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a page that needs fixing.
 *
 * @param kind how it is fixed
 * @param range where, in the page before any fix: the row, or the first of the comment's lines
 * @param message what is wrong there, in words for the page's author, without a line break
 */
public record Fix(Kind kind, Range range, String message) {

  /**
   * Makes a fix.
   *
   * @param kind see {@link #kind()}
   * @param range see {@link #range()}
   * @param message see {@link #message()}
   * @throws NullPointerException if an argument is null
   */
  public Fix {
    requireNonNull(kind, "kind");
    requireNonNull(range, "range");
    requireNonNull(message, "message");
  }

  /** How something is fixed. */
  public enum Kind {
    /** The delimiter row gets as many cells as the header row has. */
    DELIMITER_ROW(Rule.BROKEN_HEADER),
    /** The comments that cut a table move below its last row. */
    CUT_TABLE(Rule.CUT_TABLE),
    /** Cells beyond the header get columns with headers of their own. */
    NEW_COLUMNS(Rule.EXTRA_CELLS),
    /** The cells of a row are written in the columns that they belong to. */
    MOVED_ROW(Rule.MISPLACED_CELLS),
    /** A row gets the empty cells that it lacks. */
    MISSING_CELLS(Rule.MISSING_CELLS),
    /** A row loses empty cells beyond the header. */
    EMPTY_CELLS(Rule.EMPTY_EXTRA_CELL),
    /** The columns of a table are padded to one width. */
    PADDING(null);

    private final @Nullable Rule rule;

    Kind(@Nullable Rule rule) {
      this.rule = rule;
    }

    /**
     * Returns the rule whose findings are fixed so.
     *
     * @return the rule, or empty if no rule speaks of it
     */
    public Optional<Rule> rule() {
      return Optional.ofNullable(rule);
    }

    /** Whether the fix is one of a whole table. */
    boolean isOfTable() {
      return this == DELIMITER_ROW || this == CUT_TABLE || this == NEW_COLUMNS || this == PADDING;
    }
  }
}
