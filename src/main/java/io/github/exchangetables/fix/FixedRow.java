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
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A row, and what its cells become.
 *
 * @param row the row before the fix
 * @param placed the row with its cells in columns, if its table gives entries
 * @param fix the fix of the row, if any
 * @param order the index of every cell to be written, or {@link #NEW}
 * @param corrected the new Markdown of all cells, if a cell has a correction
 */
record FixedRow(
    Row row,
    Optional<PlacedRow> placed,
    Optional<Fix> fix,
    List<Integer> order,
    Optional<List<String>> corrected) {

  /** The index that stands for an added empty cell. */
  static final int NEW = RowPlacement.NONE;

  /** The unchanged rows of a table. */
  static List<FixedRow> unchanged(AnalyzedTable table) {
    Iterator<PlacedRow> placed = table.rows().iterator();
    List<FixedRow> rows = new ArrayList<>();
    for (Row row : table.table().rows()) {
      Optional<PlacedRow> inColumns =
          row.isAbsorbed() || table.header().isEmpty()
              ? Optional.empty()
              : Optional.of(placed.next());
      List<Integer> order = IntStream.range(0, row.cells().size()).boxed().toList();
      rows.add(new FixedRow(row, inColumns, Optional.empty(), order, Optional.empty()));
    }
    return rows;
  }

  /** The row with its cells in columns, if it gives an entry. */
  Optional<PlacedRow> named() {
    return placed.filter(it -> it.entry().isPresent());
  }

  /**
   * Fixes an unchanged row.
   *
   * @param width the number of columns of the table
   * @param newWidth the number of columns after the fixes
   * @param reported tells whether a rule reports the row
   */
  FixedRow fixed(int width, int newWidth, Predicate<Rule> reported) {
    Optional<RowPlacement> moved = placed.map(PlacedRow::placement).filter(RowPlacement::moved);
    if (moved.isPresent() && named().isPresent() && reported.test(Rule.MISPLACED_CELLS)) {
      return moved(moved.get(), width, newWidth);
    }
    int size = order.size();
    if (size < width) {
      // If a cell is missing in the middle, empty cells at the end would be in the wrong columns.
      return moved.isEmpty() && reported.test(Rule.MISSING_CELLS)
          ? with(Rule.MISSING_CELLS, "the row lacks cells", padded(order, newWidth))
          : this;
    }
    if (newWidth == width && !reported.test(Rule.EMPTY_EXTRA_CELL)) {
      return this;
    }
    List<Integer> kept =
        order.stream().filter(i -> i < width || !row.cells().get(i).isEmpty()).toList();
    List<Integer> cells = padded(kept, newWidth);
    if (cells.size() == size) {
      return this;
    }
    return kept.size() < size
        ? with(Rule.EMPTY_EXTRA_CELL, "the row has empty cells beyond the header", cells)
        : new FixedRow(row, placed, fix, cells, corrected);
  }

  /** The number of cells beyond the header that need new columns. */
  int cellsWithoutColumn(int width, Predicate<Rule> reported) {
    FixedRow fixed = fixed(width, width, reported);
    if (fixed.isMoved()) {
      return fixed.order.size() - width;
    }
    return reported.test(Rule.EXTRA_CELLS)
        ? (int) row.cells().stream().skip(width).filter(cell -> !cell.isEmpty()).count()
        : 0;
  }

  private FixedRow moved(RowPlacement placement, int width, int newWidth) {
    List<Integer> cells = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      cells.add(placement.cell(column));
    }
    order.stream()
        .filter(i -> !placement.hasColumn(i) && !row.cells().get(i).isEmpty())
        .forEach(cells::add);
    return with(
        Rule.MISPLACED_CELLS,
        "the cells of the row are in the wrong columns",
        padded(cells, newWidth));
  }

  private static List<Integer> padded(List<Integer> order, int width) {
    List<Integer> cells = new ArrayList<>(order);
    while (cells.size() < width) {
      cells.add(NEW);
    }
    return cells;
  }

  private FixedRow with(Rule rule, String fault, List<Integer> cells) {
    return new FixedRow(
        row, placed, Optional.of(new Fix(rule, row.range(), fault)), cells, corrected);
  }

  /** Tells whether a cell with content is below a header before the fix and below none after it. */
  boolean hidesCell(int width, int newWidth) {
    return order.stream()
        .skip(newWidth)
        .anyMatch(i -> i != NEW && i < width && !row.cells().get(i).isEmpty());
  }

  boolean isChanged() {
    return fix.isPresent() || isPadded();
  }

  /** Tells whether empty cells are added. */
  boolean isPadded() {
    return order.contains(NEW);
  }

  boolean isMoved() {
    return fix.flatMap(Fix::rule).filter(Rule.MISPLACED_CELLS::equals).isPresent();
  }

  static List<String> markdown(Row row) {
    return row.cells().stream().map(Cell::markdown).toList();
  }

  /** The Markdown of the cells in the new order. */
  List<String> cells() {
    List<String> cells = corrected.orElseGet(() -> markdown(row));
    return order.stream().map(i -> i == NEW ? "" : cells.get(i)).toList();
  }

  /** The new text of the row. */
  RowText text(String source) {
    RowText written = RowText.of(source, row);
    if (isMoved()) {
      return RowText.ofCells(order.stream().map(i -> i == NEW ? "" : written.cell(i)).toList());
    }
    List<Integer> kept = order.stream().filter(i -> i != NEW).toList();
    RowText text = kept.size() == row.cells().size() ? written : written.keeping(kept);
    return text.withEmptyCells(order.size() - kept.size());
  }
}
