package io.github.exchangetables.table;

import static java.util.Objects.requireNonNull;

/**
 * Options of parsing: the flavor of Markdown, the vocabulary, and limits on the input that is read.
 *
 * <pre>{@code
 * ParseOptions options = ParseOptions.defaults().withFlavor(Flavor.MKDOCS);
 * }</pre>
 *
 * <p>Exceeding a limit is not an error: the content up to the limit is kept, and a diagnostic
 * reports what was not read.
 *
 * @param flavor the flavor of Markdown; by default {@link Flavor#GFM}
 * @param vocabulary the words by which tables are read; by default {@link Vocabulary#standard()}
 * @param maxPageLength the maximum length of a page in UTF-16 code units; by default {@value
 *     #DEFAULT_MAX_PAGE_LENGTH}
 * @param maxTableCells the maximum number of cells of a table; by default {@value
 *     #DEFAULT_MAX_TABLE_CELLS}
 * @param maxNesting the maximum nesting of quotes, lists and containers, and of markup inside a
 *     cell; by default {@value #DEFAULT_MAX_NESTING}. Of a higher limit than 500 only 500 levels
 *     are used, because deeper ones could exceed the stack of a thread
 * @param maxCellLength the maximum length, in UTF-16 code units, of a cell with nested or ambiguous
 *     markup; the text of a longer one is its Markdown. Longer cells of plain text, simple links,
 *     images, tags and code are read. By default {@value #DEFAULT_MAX_CELL_LENGTH}
 */
public record ParseOptions(
    Flavor flavor,
    Vocabulary vocabulary,
    int maxPageLength,
    int maxTableCells,
    int maxNesting,
    int maxCellLength) {

  /** The default of {@link #maxPageLength()}. */
  public static final int DEFAULT_MAX_PAGE_LENGTH = 100_000_000;

  /** The default of {@link #maxTableCells()}. */
  public static final int DEFAULT_MAX_TABLE_CELLS = 10_000_000;

  /** The default of {@link #maxNesting()}. */
  public static final int DEFAULT_MAX_NESTING = 100;

  /** The default of {@link #maxCellLength()}. */
  public static final int DEFAULT_MAX_CELL_LENGTH = 10_000;

  private static final ParseOptions DEFAULTS =
      new ParseOptions(
          Flavor.GFM,
          Vocabulary.standard(),
          DEFAULT_MAX_PAGE_LENGTH,
          DEFAULT_MAX_TABLE_CELLS,
          DEFAULT_MAX_NESTING,
          DEFAULT_MAX_CELL_LENGTH);

  /**
   * Creates options.
   *
   * @param flavor see {@link #flavor()}
   * @param vocabulary see {@link #vocabulary()}
   * @param maxPageLength see {@link #maxPageLength()}
   * @param maxTableCells see {@link #maxTableCells()}
   * @param maxNesting see {@link #maxNesting()}
   * @param maxCellLength see {@link #maxCellLength()}
   * @throws NullPointerException if {@code flavor} or {@code vocabulary} is null
   * @throws IllegalArgumentException if a limit is below 1
   */
  public ParseOptions {
    requireNonNull(flavor, "flavor");
    requireNonNull(vocabulary, "vocabulary");
    requirePositive("maxPageLength", maxPageLength);
    requirePositive("maxTableCells", maxTableCells);
    requirePositive("maxNesting", maxNesting);
    requirePositive("maxCellLength", maxCellLength);
  }

  private static void requirePositive(String name, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(name + " is " + limit + "; it must be 1 or more");
    }
  }

  /**
   * Returns the default options.
   *
   * @return the options
   */
  public static ParseOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Returns a copy with a different flavor.
   *
   * @param flavor the flavor of Markdown
   * @return the changed copy
   * @throws NullPointerException if {@code flavor} is null
   */
  public ParseOptions withFlavor(Flavor flavor) {
    return new ParseOptions(
        flavor, vocabulary, maxPageLength, maxTableCells, maxNesting, maxCellLength);
  }

  /**
   * Returns a copy with a different vocabulary.
   *
   * @param vocabulary the words by which tables are read
   * @return the changed copy
   * @throws NullPointerException if {@code vocabulary} is null
   */
  public ParseOptions withVocabulary(Vocabulary vocabulary) {
    return new ParseOptions(
        flavor, vocabulary, maxPageLength, maxTableCells, maxNesting, maxCellLength);
  }

  /**
   * Returns a copy with a different limit on the length of a page.
   *
   * @param maxPageLength the maximum length in UTF-16 code units
   * @return the changed copy
   * @throws IllegalArgumentException if the limit is below 1
   */
  public ParseOptions withMaxPageLength(int maxPageLength) {
    return new ParseOptions(
        flavor, vocabulary, maxPageLength, maxTableCells, maxNesting, maxCellLength);
  }

  /**
   * Returns a copy with a different limit on the cells of a table.
   *
   * @param maxTableCells the maximum number of cells
   * @return the changed copy
   * @throws IllegalArgumentException if the limit is below 1
   */
  public ParseOptions withMaxTableCells(int maxTableCells) {
    return new ParseOptions(
        flavor, vocabulary, maxPageLength, maxTableCells, maxNesting, maxCellLength);
  }

  /**
   * Returns a copy with a different limit on nesting.
   *
   * @param maxNesting the maximum nesting of quotes, lists, containers and markup
   * @return the changed copy
   * @throws IllegalArgumentException if the limit is below 1
   */
  public ParseOptions withMaxNesting(int maxNesting) {
    return new ParseOptions(
        flavor, vocabulary, maxPageLength, maxTableCells, maxNesting, maxCellLength);
  }

  /**
   * Returns a copy with a different limit on the length of a cell with nested or ambiguous markup.
   *
   * @param maxCellLength the maximum length in UTF-16 code units
   * @return the changed copy
   * @throws IllegalArgumentException if the limit is below 1
   */
  public ParseOptions withMaxCellLength(int maxCellLength) {
    return new ParseOptions(
        flavor, vocabulary, maxPageLength, maxTableCells, maxNesting, maxCellLength);
  }
}
