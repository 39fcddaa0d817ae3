package io.github.exchangetables.fix;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.lint.Finding;
import io.github.exchangetables.lint.Linter;
import io.github.exchangetables.recognition.AnalyzedPage;
import io.github.exchangetables.table.ParseOptions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fixes the tables of a page. Use it to repair findings of a {@link Linter}.
 *
 * <pre>{@code
 * FixResult result = Fixer.defaults().fix(markdown);
 * if (result.changed()) {
 *   System.out.print(result.markdown());
 * }
 * }</pre>
 *
 * <p>What the linter reports is fixed, where only one answer is right. These are the findings of
 *
 * <ul>
 *   <li>{@link Rule#EMPTY_EXTRA_CELL}: a row with empty cells beyond the header loses them.
 *   <li>{@link Rule#MISPLACED_CELLS}: a row of an exchange table whose cells are in the wrong
 *       columns is rewritten.
 *   <li>{@link Rule#MISSING_CELLS}, which is off by default: a row with too few cells gets empty
 *       ones at its end. A row that lacks a cell in the middle does not.
 *   <li>{@link Rule#BROKEN_HEADER}: a delimiter row gets as many cells as its header row has.
 *   <li>{@link Rule#CUT_TABLE}: a comment between rows, which ends the table for renderers, moves
 *       below the last row.
 *   <li>{@link Rule#MALFORMED_LINK}: a link with doubled parentheses or without a scheme is
 *       corrected.
 *   <li>{@link Rule#MALFORMED_TAG}: a tag gets the space that it lacks.
 *   <li>{@link Rule#EXTRA_CELLS}, but only with {@link #withAddedColumns()}: a cell with content
 *       beyond the header gets a column.
 * </ul>
 *
 * <p>The meaning of a page does not change: its {@linkplain Page#entries() entries} are equal
 * before and after, apart from corrected links and tags, and {@linkplain #withRowsSortedBy(String)
 * the order of rows}. Every cell keeps its Markdown, and a cell with content below a header stays
 * below one. Each fixed page is parsed again to verify this, and a fix for which it does not hold
 * is skipped. Fixing a fixed page changes nothing. Text outside of tables, line ends, and the end
 * of the page do not change. Pages and tables that exceed the {@linkplain ParseOptions limits} are
 * not fixed.
 *
 * <p>Immutable and thread-safe. Any page can be fixed: nothing in it makes fixing throw, and the
 * time that it takes grows with the page's length.
 */
public final class Fixer {

  private static final Fixer DEFAULTS =
      new Fixer(Linter.defaults(), false, Optional.empty(), Optional.empty());

  private final Linter linter;
  private final boolean addsColumns;
  private final Optional<Layout> layout;
  private final Optional<String> sortColumn;

  private Fixer(
      Linter linter, boolean addsColumns, Optional<Layout> layout, Optional<String> sortColumn) {
    this.linter = linter;
    this.addsColumns = addsColumns;
    this.layout = layout;
    this.sortColumn = sortColumn;
  }

  /**
   * Returns a fixer of what {@link Linter#defaults()} reports, which neither adds nor aligns
   * columns.
   *
   * @return the default fixer
   */
  public static Fixer defaults() {
    return DEFAULTS;
  }

  /**
   * Returns a copy that fixes what a linter reports. For example, {@code
   * Linter.defaults().withRule(Rule.MISSING_CELLS)} also adds empty cells to short rows.
   *
   * @param linter the linter
   * @return the changed copy
   * @throws NullPointerException if {@code linter} is null
   */
  public Fixer withLinter(Linter linter) {
    return new Fixer(requireNonNull(linter, "linter"), addsColumns, layout, sortColumn);
  }

  /**
   * Returns a copy that adds columns for cells with content beyond the header. The headers of the
   * new columns are placeholders such as {@code Column 5}.
   *
   * @return the changed copy
   */
  public Fixer withAddedColumns() {
    return new Fixer(linter, true, layout, sortColumn);
  }

  /**
   * Returns a copy that pads cells with spaces, so that the columns of each table are aligned. Wide
   * characters, such as emoji, have a width of two. A table whose rows would be wider than 1000
   * columns is not changed.
   *
   * @return the changed copy
   */
  public Fixer withAlignedColumns() {
    return new Fixer(linter, addsColumns, Optional.of(Layout.ALIGNED), sortColumn);
  }

  /**
   * Returns a copy that writes each table with one space on both sides of each cell. This replaces
   * {@link #withAlignedColumns()}, and is replaced by it.
   *
   * @return the changed copy
   */
  public Fixer withCompactCells() {
    return new Fixer(linter, addsColumns, Optional.of(Layout.COMPACT), sortColumn);
  }

  /**
   * Returns a copy that sorts the rows of each exchange table with a column of some name. Rows are
   * compared by the text of their cells in that column, without regard to case. Equal rows keep
   * their order, and rows with a blank cell are last.
   *
   * @param header the header of the column, in any case, such as {@code Exchange}
   * @return the changed copy
   * @throws NullPointerException if {@code header} is null
   */
  public Fixer withRowsSortedBy(String header) {
    return new Fixer(linter, addsColumns, layout, Optional.of(header));
  }

  boolean addsColumns() {
    return addsColumns;
  }

  Optional<Layout> layout() {
    return layout;
  }

  Optional<String> sortColumn() {
    return sortColumn;
  }

  /** The findings of rules whose findings can be fixed. */
  List<Finding> fixableFindings(Page page) {
    return linter.withOverride(every -> true, Fixer::withFixableRules).check(page);
  }

  private static Linter withFixableRules(Linter linter) {
    Set<Rule> rules = EnumSet.copyOf(FixScope.FIXABLE);
    rules.retainAll(linter.rules());
    return linter.withOnlyRules(rules);
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
