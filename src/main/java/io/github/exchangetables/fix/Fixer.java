package io.github.exchangetables.fix;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.recognition.AnalyzedPage;
import io.github.exchangetables.table.ParseOptions;

/**
 * Fixes the tables of a page. Use it to repair findings of {@link
 * io.github.exchangetables.lint.Linter} about the structure of tables.
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
 *   <li>A row of an exchange table whose cells are in the wrong columns is rewritten.
 *   <li>A delimiter row gets as many cells as its header row has.
 *   <li>A comment between rows, which ends the table for renderers, moves below the last row.
 * </ul>
 *
 * <p>A cell with content beyond the header is not changed, unless {@link #withAddedColumns()} adds
 * a column for it.
 *
 * <p>The meaning of a page does not change: its {@linkplain Page#entries() entries} are equal
 * before and after, and every cell keeps its Markdown. Each fixed page is parsed again to verify
 * this; a fix that would change an entry is skipped. Fixing a fixed page changes nothing. Text
 * outside of tables, line ends, and the end of the page do not change. Pages and tables that exceed
 * the {@linkplain ParseOptions limits} are not fixed.
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
   * Returns a fixer that neither adds nor aligns columns.
   *
   * @return the default fixer
   */
  public static Fixer defaults() {
    return DEFAULTS;
  }

  /**
   * Returns a copy that adds columns for cells with content beyond the header. The headers of the
   * new columns are placeholders such as {@code Column 5}.
   *
   * @return the changed copy
   */
  public Fixer withAddedColumns() {
    return new Fixer(true, alignsColumns);
  }

  /**
   * Returns a copy that pads cells with spaces, so that the columns of each table are aligned. Wide
   * characters, such as emoji, have a width of two.
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
   * Fixes a page with the options that it was parsed with.
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
