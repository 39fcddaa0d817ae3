package io.github.exchangetables.fix;

import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.fix.FixResult.Fix;
import io.github.exchangetables.recognition.AnalyzedTable;
import io.github.exchangetables.recognition.PlacedRow;
import io.github.exchangetables.recognition.RowPlacement;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Row;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A row, and the order in which its cells are written.
 *
 * @param row the row before the fix
 * @param named the row with its cells in columns, if it gave an entry
 * @param fix the fix of the row, if any
 * @param order the index of every cell to be written, or {@link #NEW}
 */
record FixedRow(Row row, Optional<PlacedRow> named, Optional<Fix> fix, List<Integer> order) {

  /** The index that stands for an added empty cell. */
  static final int NEW = RowPlacement.NONE;

  /** The unchanged rows of a table. */
  static List<FixedRow> unchanged(AnalyzedTable table) {
    Iterator<PlacedRow> placed = table.rows().iterator();
    List<FixedRow> rows = new ArrayList<>();
    for (Row row : table.table().rows()) {
      Optional<PlacedRow> named =
          row.isAbsorbed() || table.header().isEmpty()
              ? Optional.empty()
              : Optional.of(placed.next()).filter(it -> it.entry().isPresent());
      List<Integer> order = IntStream.range(0, row.cells().size()).boxed().toList();
      rows.add(new FixedRow(row, named, Optional.empty(), order));
    }
    return rows;
  }

  /**
   * Fixes an unchanged row.
   *
   * @param width the number of columns of the table
   * @param newWidth the number of columns after the fixes
   */
  FixedRow fixed(int width, int newWidth) {
    Optional<RowPlacement> moved = named.map(PlacedRow::placement).filter(RowPlacement::moved);
    List<Integer> cells = new ArrayList<>();
    for (int i = 0; i < (moved.isPresent() ? width : Math.min(width, order.size())); i++) {
      cells.add(moved.isPresent() ? moved.get().cell(i) : i);
    }
    for (int i = 0; i < order.size(); i++) {
      boolean hasColumn = moved.isPresent() ? moved.get().hasColumn(i) : i < width;
      if (!hasColumn && !row.cells().get(i).isEmpty()) {
        cells.add(i);
      }
    }
    boolean isShort = cells.size() < newWidth;
    while (cells.size() < newWidth) {
      cells.add(NEW);
    }
    if (moved.isPresent()) {
      return with(Rule.MISPLACED_CELLS, "the cells of the row are in the wrong columns", cells);
    }
    if (isShort) {
      return with(Rule.MISSING_CELLS, "the row lacks cells", cells);
    }
    return cells.size() == order.size()
        ? this
        : with(Rule.EMPTY_EXTRA_CELL, "the row has empty cells beyond the header", cells);
  }

  private FixedRow with(Rule rule, String fault, List<Integer> cells) {
    return new FixedRow(row, named, Optional.of(new Fix(rule, row.range(), fault)), cells);
  }

  boolean isMoved() {
    return fix.flatMap(Fix::rule).filter(Rule.MISPLACED_CELLS::equals).isPresent();
  }

  static List<String> markdown(Row row) {
    return row.cells().stream().map(Cell::markdown).toList();
  }

  /** The Markdown of the cells in the new order. */
  List<String> cells() {
    return order.stream().map(i -> i == NEW ? "" : row.cells().get(i).markdown()).toList();
  }

  /** The new text of the row. */
  RowText text(String source) {
    RowText written = RowText.of(source, row);
    if (fix.isEmpty()) {
      return written;
    }
    return isMoved()
        ? RowText.ofCells(order.stream().map(i -> i == NEW ? "" : written.cell(i)).toList())
        : written
            .keeping(order.stream().filter(i -> i != NEW).toList())
            .withEmptyCells((int) order.stream().filter(i -> i == NEW).count());
  }
}
