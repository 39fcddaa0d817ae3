package io.github.exchangetables.table;

import static java.util.Objects.requireNonNull;

/**
 * How a page is read: its flavor, the words that tell what tables say, and the limits that keep any
 * input within bounds.
 *
 * <pre>{@code
 * ParseOptions options = ParseOptions.defaults().withFlavor(Flavor.MKDOCS);
 * }</pre>
 *
 * <p>A limit that is reached is never an exception: what was read up to it stays, and a diagnostic
 * says what was left out.
 *
 * @param flavor whose reading counts; by default {@link Flavor#GFM}
 * @param vocabulary the words that tell what tables say; by default {@link Vocabulary#standard()}
 * @param maxPageLength how much of a page is read, in UTF-16 units; by default {@value
 *     #DEFAULT_MAX_PAGE_LENGTH}
 * @param maxTableCells how many cells of one table are kept; by default {@value
 *     #DEFAULT_MAX_TABLE_CELLS}
 * @param maxNesting how deep quotes, lists and containers, and markup inside a cell, are followed;
 *     by default {@value #DEFAULT_MAX_NESTING}
 */
public record ParseOptions(
    Flavor flavor, Vocabulary vocabulary, int maxPageLength, int maxTableCells, int maxNesting) {

  /** The default of {@link #maxPageLength()}. */
  public static final int DEFAULT_MAX_PAGE_LENGTH = 100_000_000;

  /** The default of {@link #maxTableCells()}. */
  public static final int DEFAULT_MAX_TABLE_CELLS = 10_000_000;

  /** The default of {@link #maxNesting()}. */
  public static final int DEFAULT_MAX_NESTING = 100;

  private static final ParseOptions DEFAULTS =
      new ParseOptions(
          Flavor.GFM,
          Vocabulary.standard(),
          DEFAULT_MAX_PAGE_LENGTH,
          DEFAULT_MAX_TABLE_CELLS,
          DEFAULT_MAX_NESTING);

  /**
   * Makes options.
   *
   * @param flavor see {@link #flavor()}
   * @param vocabulary see {@link #vocabulary()}
   * @param maxPageLength see {@link #maxPageLength()}
   * @param maxTableCells see {@link #maxTableCells()}
   * @param maxNesting see {@link #maxNesting()}
   * @throws NullPointerException if {@code flavor} or {@code vocabulary} is null
   * @throws IllegalArgumentException if a limit is below 1
   */
  public ParseOptions {
    requireNonNull(flavor, "flavor");
    requireNonNull(vocabulary, "vocabulary");
    requirePositive("maxPageLength", maxPageLength);
    requirePositive("maxTableCells", maxTableCells);
    requirePositive("maxNesting", maxNesting);
  }

  private static void requirePositive(String name, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(name + " is " + limit + "; it must be 1 or more");
    }
  }

  /**
   * Returns the defaults.
   *
   * @return options with every default
   */
  public static ParseOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Returns these options with another flavor.
   *
   * @param flavor whose reading counts
   * @return the changed copy
   * @throws NullPointerException if {@code flavor} is null
   */
  public ParseOptions withFlavor(Flavor flavor) {
    return new ParseOptions(flavor, vocabulary, maxPageLength, maxTableCells, maxNesting);
  }

  /**
   * Returns these options with other words.
   *
   * @param vocabulary the words that tell what tables say
   * @return the changed copy
   * @throws NullPointerException if {@code vocabulary} is null
   */
  public ParseOptions withVocabulary(Vocabulary vocabulary) {
    return new ParseOptions(flavor, vocabulary, maxPageLength, maxTableCells, maxNesting);
  }

  /**
   * Returns these options with another limit on the page.
   *
   * @param maxPageLength how much of a page is read, in UTF-16 units
   * @return the changed copy
   * @throws IllegalArgumentException if the limit is below 1
   */
  public ParseOptions withMaxPageLength(int maxPageLength) {
    return new ParseOptions(flavor, vocabulary, maxPageLength, maxTableCells, maxNesting);
  }

  /**
   * Returns these options with another limit on the cells of a table.
   *
   * @param maxTableCells how many cells of one table are kept
   * @return the changed copy
   * @throws IllegalArgumentException if the limit is below 1
   */
  public ParseOptions withMaxTableCells(int maxTableCells) {
    return new ParseOptions(flavor, vocabulary, maxPageLength, maxTableCells, maxNesting);
  }

  /**
   * Returns these options with another limit on nesting.
   *
   * @param maxNesting how deep quotes, lists, containers and markup are followed
   * @return the changed copy
   * @throws IllegalArgumentException if the limit is below 1
   */
  public ParseOptions withMaxNesting(int maxNesting) {
    return new ParseOptions(flavor, vocabulary, maxPageLength, maxTableCells, maxNesting);
  }
}
