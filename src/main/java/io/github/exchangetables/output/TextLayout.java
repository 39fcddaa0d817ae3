package io.github.exchangetables.output;

import io.github.exchangetables.text.DisplayWidth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Which columns an aligned table shows, and how wide they are. */
final class TextLayout {

  private static final String GAP = "  ";

  /** A column that is shown; {@code index} is its place in the rows. */
  private static final class Shown {
    final TextColumn<?> column;
    final int index;
    final int natural;
    int width;

    Shown(TextColumn<?> column, int index, int natural) {
      this.column = column;
      this.index = index;
      this.natural = natural;
      this.width = natural;
    }

    int least() {
      return Math.min(natural, column.least());
    }
  }

  private final List<Shown> shown = new ArrayList<>();
  private final List<Shown> leftOut = new ArrayList<>();

  private TextLayout() {}

  /** Lays out rows of at least one. */
  static <T> TextLayout of(
      List<TextColumn<T>> columns, List<List<String>> rows, OptionalInt width) {
    TextLayout layout = new TextLayout();
    for (int i = 0; i < columns.size(); i++) {
      int index = i;
      List<String> cells = rows.stream().map(row -> row.get(index)).toList();
      if (columns.get(i).isWorthShowing(cells)) {
        layout.shown.add(new Shown(columns.get(i), i, natural(columns.get(i), cells)));
      }
    }
    width.ifPresent(layout::fit);
    return layout;
  }

  private static int natural(TextColumn<?> column, List<String> cells) {
    int widest = cells.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    return Math.max(widest, DisplayWidth.of(column.header()));
  }

  /** Drops columns until the least widths fit, and then gives the room that is left. */
  private void fit(int width) {
    while (shown.size() > 1 && room(width) < shown.stream().mapToInt(Shown::least).sum()) {
      // Of two with the same rank the one further to the right goes.
      Shown dropped =
          shown.stream()
              .max(
                  Comparator.comparingInt((Shown column) -> column.column.rank())
                      .thenComparingInt(column -> column.index))
              .orElseThrow();
      shown.remove(dropped);
      leftOut.add(dropped);
    }
    share(room(width));
  }

  private int room(int width) {
    return width - GAP.length() * (shown.size() - 1);
  }

  /** Lets the narrowest columns have what they want first. */
  private void share(int room) {
    if (shown.size() == 1) {
      Shown only = shown.get(0);
      only.width = Math.max(1, Math.min(only.natural, room));
      return;
    }
    int left = room;
    for (Shown column : shown) {
      column.width = column.least();
      left -= column.width;
    }
    while (left > 0) {
      Optional<Shown> narrowest =
          shown.stream()
              .filter(column -> column.width < column.natural)
              .min(Comparator.comparingInt(column -> column.width));
      if (narrowest.isEmpty()) {
        return;
      }
      narrowest.get().width++;
      left--;
    }
  }

  /** The headers of the columns that there is no room for. */
  List<String> leftOut() {
    return leftOut.stream()
        .sorted(Comparator.comparingInt(column -> column.index))
        .map(column -> column.column.header())
        .toList();
  }

  String headerLine() {
    return line(column -> column.column.header().toUpperCase(Locale.ROOT));
  }

  String line(List<String> cells) {
    return line(column -> cells.get(column.index));
  }

  private String line(Function<Shown, String> cells) {
    StringBuilder line = new StringBuilder();
    for (Shown column : shown) {
      line.append(line.length() == 0 ? "" : GAP)
          .append(column.column.fit(cells.apply(column), column.width));
    }
    return line.toString().stripTrailing() + "\n";
  }
}
