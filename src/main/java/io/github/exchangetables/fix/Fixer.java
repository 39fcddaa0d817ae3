package io.github.exchangetables.fix;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.recognition.AnalyzedPage;
import io.github.exchangetables.table.ParseOptions;

/**
 * Fixes the tables of pages. Use it to repair what {@link io.github.exchangetables.lint.Linter}
 * reports about the shape of tables.
 *
 * <pre>{@code
 * FixResult result = Fixer.defaults().fix(markdown);
 * if (result.changed()) {
 *   System.out.print(result.markdown());
 * }
 * }</pre>
 *
 * <p>These faults are fixed:
 *
 * <ul>
 *   <li>A row with too few cells gets empty ones.
 *   <li>A row with empty cells beyond the header loses them.
 *   <li>A row of an exchange table whose cells stand in the wrong columns is rewritten.
 *   <li>A delimiter row gets as many cells as its header row has.
 *   <li>A comment between rows, which ends the table for renderers, moves below the last row.
 * </ul>
 *
 * <p>Cells beyond the header that hold text stay where they are, unless {@link #withAddedColumns()}
 * gives them columns.
 *
 * <p>The meaning of a page does not change: its {@linkplain Page#entries() entries} are equal
 * before and after, and every cell keeps its Markdown. Every fixed page is parsed to prove this,
 * and a fix that would break it is skipped. Fixing a fixed page changes nothing. Text outside of
 * tables, line ends, and the end of the page stay as they are. Pages and tables that exceed the
 * {@linkplain ParseOptions limits} are not fixed.
 *
 * <p>Immutable and thread-safe. Any page can be fixed: nothing in it makes fixing throw, and the
 * time that it takes grows with the page's length.
 */
public final class Fixer {

  private static final Fixer DEFAULTS = new Fixer(false, false);

  private final boolean addsColumns;
  private final boolean alignsColumns;

  private Fixer(boolean addsColumns, boolean alignsColumns) {
    this.addsColumns = addsColumns;
    this.alignsColumns = alignsColumns;
  }

  /**
   * Returns the fixer that adds no columns and aligns none.
   *
   * @return the default fixer
   */
  public static Fixer defaults() {
    return DEFAULTS;
  }

  /**
   * Returns this fixer, adding columns for cells beyond the header that hold text. The headers of
   * the new columns are {@code Column 5} and so on, for the page's author to replace.
   *
   * @return the changed copy
   */
  public Fixer withAddedColumns() {
    return new Fixer(true, alignsColumns);
  }

  /**
   * Returns this fixer, padding all cells of a column with spaces to the same width. Characters
   * that take two columns of a terminal count as two.
   *
   * @return the changed copy
   */
  public Fixer withAlignedColumns() {
    return new Fixer(addsColumns, true);
  }

  boolean addsColumns() {
    return addsColumns;
  }

  boolean alignsColumns() {
    return alignsColumns;
  }

  /**
   * Parses a page with default options, and fixes it.
   *
   * @param markdown the Markdown
   * @return the fixed page
   * @throws NullPointerException if {@code markdown} is null
   */
  public FixResult fix(String markdown) {
    return fix(ExchangeTables.parse(markdown));
  }

  /**
   * Fixes a page, as it is read with the options that it was parsed with.
   *
   * <p>Bytes of a file that are not UTF-8 were lost when the page was parsed ({@link
   * io.github.exchangetables.diagnostic.Rule#MALFORMED_ENCODING}), and are not in the result.
   *
   * @param page the page
   * @return the fixed page
   * @throws NullPointerException if {@code page} is null
   */
  public FixResult fix(Page page) {
    return PageFixer.fix(AnalyzedPage.of(page), this);
  }
}
