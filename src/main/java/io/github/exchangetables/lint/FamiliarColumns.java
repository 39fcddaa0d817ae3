package io.github.exchangetables.lint;

import io.github.exchangetables.table.Cell;
import io.github.exchangetables.vocabulary.ColumnKind;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * The cells of one kind of column in tables where most of them have a known value. In other tables
 * the column is about something else, so that an unknown value is no mistake.
 */
final class FamiliarColumns {

  private final PageView page;
  private final ColumnKind kind;

  /** How many more cells of a table have a known value than not, by the number of the table. */
  private final Map<Integer, Integer> balances = new HashMap<>();

  FamiliarColumns(PageView page, ColumnKind kind, Predicate<Cell> isKnown) {
    this.page = page;
    this.kind = kind;
    for (RowView row : page.rows()) {
      for (Cell cell : row.cells(kind)) {
        int vote = cell.isBlank() ? 0 : isKnown.test(cell) ? 1 : -1;
        balances.merge(row.table().number(), vote, Integer::sum);
      }
    }
  }

  /** Hands over the cells that are not blank, with their rows. */
  void forEach(BiConsumer<RowView, Cell> action) {
    for (RowView row : page.rows()) {
      if (balances.getOrDefault(row.table().number(), 0) > 0) {
        row.cells(kind).stream()
            .filter(cell -> !cell.isBlank())
            .forEach(cell -> action.accept(row, cell));
      }
    }
  }
}
