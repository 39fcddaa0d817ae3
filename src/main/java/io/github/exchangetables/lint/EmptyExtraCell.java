package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.table.Cell;
import java.util.List;

/**
 * Reports rows whose cells beyond the header are all empty, such as a row that ends in {@code ||}.
 */
final class EmptyExtraCell implements RowRule {

  @Override
  public void check(RowView row, Reporter reporter) {
    List<Cell> cells = row.row().cells();
    int width = cells.size() - row.row().extraCellCount();
    List<Cell> extra = cells.subList(width, cells.size());
    if (!extra.isEmpty() && extra.stream().allMatch(cell -> cell.markdown().isEmpty())) {
      Range empty = extra.get(0).range();
      // The pipe after the empty cell makes it a cell, or white space other than spaces does.
      int pipe = row.page().source().startsWith("|", empty.start()) ? 1 : 0;
      reporter.report(
          row,
          row.page().range(empty, empty.start(), empty.start() + pipe),
          "the row has %s cells and the header has %s; the extra cells are empty"
              .formatted(cells.size(), width));
    }
  }
}
