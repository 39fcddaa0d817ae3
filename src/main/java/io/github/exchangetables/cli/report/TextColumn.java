package io.github.exchangetables.cli.report;

import io.github.exchangetables.Page;
import io.github.exchangetables.text.DisplayWidth;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A column of an aligned table.
 *
 * @param <T> the type of the items that rows are made of
 * @param kind the kind of its values
 * @param header the header
 * @param rank its rank: if the terminal is too narrow, columns with the highest rank are dropped
 *     first
 * @param least the least width; a column is dropped before this one becomes narrower
 * @param value returns the value of an item of a page
 */
record TextColumn<T>(
    Kind kind, String header, int rank, int least, BiFunction<Page, T, String> value) {

  enum Kind {
    TEXT,
    NUMBER,
    FILE
  }

  /** A column of text. */
  static <T> TextColumn<T> text(
      String header, int rank, int least, BiFunction<Page, T, String> value) {
    return new TextColumn<>(Kind.TEXT, header, rank, least, value);
  }

  /** A column of numbers, which are never cut. */
  static <T> TextColumn<T> number(String header, int rank, BiFunction<Page, T, String> value) {
    return new TextColumn<>(Kind.NUMBER, header, rank, Integer.MAX_VALUE, value);
  }

  /** The column with the file of an item. */
  static <T> TextColumn<T> file(int rank) {
    return new TextColumn<>(
        Kind.FILE, "file", rank, 24, (page, item) -> page.file().orElse("<stdin>"));
  }

  /** Tells whether the column is shown: some cell has text and, for files, there are several. */
  boolean isWorthShowing(List<String> cells) {
    return kind == Kind.FILE
        ? cells.stream().distinct().limit(2).count() > 1
        : cells.stream().anyMatch(cell -> !cell.isEmpty());
  }

  /** A cell padded to a width. A longer one is kept whole. */
  String pad(String cell, int columns) {
    return kind == Kind.NUMBER
        ? DisplayWidth.padStart(cell, columns)
        : DisplayWidth.padEnd(cell, columns);
  }

  /** A cell padded or cut to a width. */
  String fit(String cell, int columns) {
    return switch (kind) {
      case TEXT -> DisplayWidth.padEnd(DisplayWidth.cut(cell, columns), columns);
      case NUMBER -> DisplayWidth.padStart(cell, columns);
      // The end of a path is more informative than its beginning.
      case FILE -> DisplayWidth.padEnd(DisplayWidth.cutStart(cell, columns), columns);
    };
  }
}
