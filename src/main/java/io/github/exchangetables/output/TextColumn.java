package io.github.exchangetables.output;

import io.github.exchangetables.Page;
import io.github.exchangetables.text.DisplayWidth;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A column of an aligned table.
 *
 * @param <T> what a row is made of
 * @param kind what it holds
 * @param header what stands above it
 * @param rank how dispensable it is: where room is short, the column with the highest rank goes
 * @param least how narrow it may become before a column goes
 * @param value what an item of a page has in it
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

  /** The column that says which file an item is from. */
  static <T> TextColumn<T> file(int rank) {
    return new TextColumn<>(
        Kind.FILE, "file", rank, 24, (page, item) -> page.file().orElse("<stdin>"));
  }

  /** Whether the cells say something; that all are from the same file says nothing. */
  boolean isWorthShowing(List<String> cells) {
    return kind == Kind.FILE
        ? cells.stream().distinct().limit(2).count() > 1
        : cells.stream().anyMatch(cell -> !cell.isEmpty());
  }

  /** A cell in exactly as many columns as it is given. */
  String fit(String cell, int columns) {
    return switch (kind) {
      case TEXT -> DisplayWidth.padEnd(DisplayWidth.cut(cell, columns), columns);
      case NUMBER -> DisplayWidth.padStart(cell, columns);
      // The end of a path tells more than its beginning.
      case FILE -> DisplayWidth.padEnd(DisplayWidth.cutStart(cell, columns), columns);
    };
  }
}
