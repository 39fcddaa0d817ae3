package io.github.exchangetables.fix;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.diagnostic.Rule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of fixing a page: the new Markdown, the fixes made and the fixes skipped. {@link
 * Fixer} creates results.
 *
 * <p>Results are values: two results are equal if the pages before and after the fixes are equal,
 * and the fixes are equal. Immutable and thread-safe.
 */
public final class FixResult {

  private final String source;
  private final List<Edit> edits;
  private final String markdown;
  private final List<Fix> fixes;
  private final List<Fix> skipped;

  FixResult(String source, List<Edit> edits, List<Fix> fixes, List<Fix> skipped) {
    this.source = source;
    this.edits = List.copyOf(edits);
    this.markdown = edits.isEmpty() ? source : Edit.apply(edits, source, 0, source.length());
    this.fixes = List.copyOf(fixes);
    this.skipped = List.copyOf(skipped);
  }

  /**
   * A fix of one row, comment or table.
   *
   * @param rule the rule whose finding is fixed; empty if only the layout of the table changes
   * @param range the range in the page before the fixes: a row, the header row, the delimiter row,
   *     or the first line of a comment
   * @param message what is wrong, in one line for the author of the page
   */
  public record Fix(Optional<Rule> rule, Range range, String message) {

    /**
     * Creates a fix.
     *
     * @param rule see {@link #rule()}
     * @param range see {@link #range()}
     * @param message see {@link #message()}
     * @throws NullPointerException if an argument is null
     */
    public Fix {
      requireNonNull(rule, "rule");
      requireNonNull(range, "range");
      requireNonNull(message, "message");
    }

    Fix(Rule rule, Range range, String message) {
      this(Optional.of(rule), range, message);
    }
  }

  /**
   * Returns the page after the fixes.
   *
   * @return the Markdown; the source itself if nothing was fixed
   */
  public String markdown() {
    return markdown;
  }

  /**
   * Tells whether anything was fixed.
   *
   * @return whether there are {@link #fixes()}
   */
  public boolean changed() {
    return !fixes.isEmpty();
  }

  /**
   * Returns the fixes that were made.
   *
   * @return the fixes, in source order; unmodifiable
   */
  public List<Fix> fixes() {
    return fixes;
  }

  /**
   * Returns the fixes that were not made: an entry would have changed, a cell would no longer have
   * been shown, or the table would have become too large.
   *
   * @return the skipped fixes, in source order; unmodifiable
   */
  public List<Fix> skipped() {
    return skipped;
  }

  /**
   * Returns the changes as a unified diff for {@code git apply} and {@code patch -p1}.
   *
   * @param file the path of the page's file, relative to the folder in which the diff is applied,
   *     with {@code /} between the names
   * @return the diff with three lines of context; {@code ""} if nothing was fixed
   * @throws NullPointerException if {@code file} is null
   */
  public String diff(String file) {
    return UnifiedDiff.of(requireNonNull(file, "file"), source, edits);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FixResult that
        && source.equals(that.source)
        && markdown.equals(that.markdown)
        && fixes.equals(that.fixes)
        && skipped.equals(that.skipped);
  }

  @Override
  public int hashCode() {
    return Objects.hash(source, fixes, skipped);
  }

  @Override
  public String toString() {
    return "fixes " + fixes + ", skipped " + skipped;
  }
}
