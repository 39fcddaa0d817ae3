package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.table.Cell;
import java.util.List;

/** {@code ||} at the end of a row: cells beyond the header, all of them empty. */
final class EmptyExtraCell implements RowRule {

  @Override
  public void check(RowView row, Reporter reporter) {
    List<Cell> cells = row.row().cells();
    int width = cells.size() - row.row().extraCellCount();
    List<Cell> extra = cells.subList(width, cells.size());
    if (!extra.isEmpty() && extra.stream().allMatch(cell -> cell.markdown().isEmpty())) {
      // The pipe behind the empty cell makes it a cell.
      Range empty = extra.get(0).range();
      reporter.report(
          row,
          row.page().range(empty, empty.start(), empty.start() + 1),
          "the row has %s cells and the header has %s: the row ends in an empty one"
              .formatted(cells.size(), width));
    }
  }
}
