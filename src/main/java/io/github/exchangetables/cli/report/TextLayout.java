package io.github.exchangetables.cli.report;

import static java.util.Comparator.comparingInt;

import io.github.exchangetables.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The shown columns of an aligned table, and their widths. */
final class TextLayout {

  private static final String GAP = "  ";

  /**
   * The most columns that a cell is padded to if the output is not a terminal. It limits the output
   * for a page that has one long cell over many rows.
   */
  private static final int MAX_PADDED = 200;

  /** A shown column; {@code index} is its index in the rows. */
  private static final class Shown {
    final TextColumn<?> column;
    final int index;
    final int natural;
    int width;

    Shown(TextColumn<?> column, int index, List<String> cells) {
      this.column = column;
      this.index = index;
      this.natural =
          Math.max(
              DisplayWidth.of(column.header()),
              cells.stream().mapToInt(DisplayWidth::of).max().orElse(0));
      this.width = natural;
    }

    int least() {
      return Math.min(natural, column.least());
    }
  }

  private final List<Shown> shown = new ArrayList<>();
  private final List<Shown> leftOut = new ArrayList<>();
  private final boolean cuts;

  /** Lays out one or more rows. */
  <T> TextLayout(List<TextColumn<T>> columns, List<List<String>> rows, OptionalInt width) {
    for (int i = 0; i < columns.size(); i++) {
      int index = i;
      List<String> cells = rows.stream().map(row -> row.get(index)).toList();
      if (columns.get(i).isWorthShowing(cells)) {
        shown.add(new Shown(columns.get(i), i, cells));
      }
    }
    cuts = width.isPresent();
    if (cuts) {
      fit(width.getAsInt());
    } else {
      shown.forEach(it -> it.width = Math.min(it.natural, MAX_PADDED));
    }
  }

  /** Drops columns until the least widths fit, and then distributes the remaining width. */
  private void fit(int width) {
    while (shown.size() > 1 && room(width) < sum(Shown::least)) {
      // Of two columns with the same rank the one further to the right is dropped.
      shown.stream()
          .max(comparingInt((Shown it) -> it.column.rank()).thenComparingInt(it -> it.index))
          .ifPresent(leftOut::add);
      shown.removeAll(leftOut);
    }
    int room = Math.min(room(width), sum(it -> it.natural));
    boolean isAlone = shown.size() == 1;
    shown.forEach(it -> it.width = isAlone ? 1 : it.least());
    for (int left = room - sum(it -> it.width); left > 0; left--) {
      // The narrowest columns get their full width first.
      shown.stream()
          .filter(it -> it.width < it.natural)
          .min(comparingInt(it -> it.width))
          .ifPresent(it -> it.width++);
    }
  }

  private int room(int width) {
    return width - GAP.length() * (shown.size() - 1);
  }

  private int sum(ToIntFunction<Shown> width) {
    return shown.stream().mapToInt(width).sum();
  }

  /** The headers of the columns that do not fit. */
  List<String> leftOut() {
    return leftOut.stream()
        .sorted(comparingInt(it -> it.index))
        .map(it -> it.column.header())
        .toList();
  }

  String headerLine() {
    return line(it -> it.column.header().toUpperCase(Locale.ROOT));
  }

  String line(List<String> cells) {
    return line(it -> cells.get(it.index));
  }

  private String fitted(Shown it, String cell) {
    return cuts ? it.column.fit(cell, it.width) : it.column.pad(cell, it.width);
  }

  private String line(Function<Shown, String> cells) {
    List<String> fitted = shown.stream().map(it -> fitted(it, cells.apply(it))).toList();
    return String.join(GAP, fitted).stripTrailing() + "\n";
  }
}
