package io.github.exchangetables.fix;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.table.ParseOptions;

/**
 * Fixes the tables of pages, and only those that need it.
 *
 * <pre>{@code
 * FixResult result = Fixer.defaults().fix(markdown);
 * if (result.changed()) {
 *   System.out.print(result.markdown());
 * }
 * }</pre>
 *
 * <p>Missing cells are added, and empty cells beyond the header removed. A row of an exchange table
 * whose cells only make sense in other columns is written in those. A delimiter row that does not
 * fit its header row is made to fit. Comments that cut a table move below its last row. A cell
 * beyond the header that holds anything stays, behind the last column, unless {@link
 * #withAddedColumns()} gives it one.
 *
 * <p>A fixed page says the same: its entries are equal, and every cell keeps its Markdown. This is
 * looked up in every page that is fixed, and a fix that would change more is left out. A second run
 * changes nothing. Not a character outside the tables is touched, and line ends and the end of the
 * page stay as they are.
 *
 * <p>A table, or a page, that is longer than the {@linkplain ParseOptions limits} is left alone.
 *
 * <p>Immutable and thread-safe.
 */
public final class Fixer {

  private final ParseOptions options;
  private final boolean addsColumns;
  private final boolean alignsColumns;

  private Fixer(ParseOptions options, boolean addsColumns, boolean alignsColumns) {
    this.options = options;
    this.addsColumns = addsColumns;
    this.alignsColumns = alignsColumns;
  }

  /**
   * Returns a fixer that reads pages with default options, adds no columns and pads none.
   *
   * @return the fixer
   */
  public static Fixer defaults() {
    return new Fixer(ParseOptions.defaults(), false, false);
  }

  /**
   * Returns this fixer with other options for reading.
   *
   * @param options how pages are read
   * @return the changed copy
   * @throws NullPointerException if {@code options} is null
   */
  public Fixer withParseOptions(ParseOptions options) {
    return new Fixer(requireNonNull(options, "options"), addsColumns, alignsColumns);
  }

  /**
   * Returns this fixer, giving columns of their own to cells that stand beyond the header and hold
   * anything. Their headers are {@code Column 5} and the like, for the page's author to replace.
   *
   * @return the changed copy
   */
  public Fixer withAddedColumns() {
    return new Fixer(options, true, alignsColumns);
  }

  /**
   * Returns this fixer, padding the columns of all tables with spaces to one width. Characters that
   * take two columns on a terminal count as two.
   *
   * @return the changed copy
   */
  public Fixer withAlignedColumns() {
    return new Fixer(options, addsColumns, true);
  }

  ParseOptions options() {
    return options;
  }

  boolean addsColumns() {
    return addsColumns;
  }

  boolean alignsColumns() {
    return alignsColumns;
  }

  /**
   * Fixes a page.
   *
   * @param markdown the page
   * @return the fixed page; any text is a page, and nothing in it makes this throw
   * @throws NullPointerException if {@code markdown} is null
   */
  public FixResult fix(String markdown) {
    return PageFixer.fix(requireNonNull(markdown, "markdown"), this);
  }
}
