package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.table.Cell;
import java.util.List;

/** {@code ||} at the end of a row: cells beyond the header, all of them empty. */
final class EmptyExtraCell implements RowRule {

  @Override
  public Rule rule() {
    return Rule.EMPTY_EXTRA_CELL;
  }

  @Override
  public void check(RowView row, Reporter reporter) {
    List<Cell> cells = row.row().cells();
    int extra = row.row().extraCellCount();
    int width = cells.size() - extra;
    if (extra > 0 && cells.subList(width, cells.size()).stream().allMatch(cell -> cell.markdown().isEmpty())) {
      reporter.report(
          row,
          pipeBehind(cells.get(width).range()),
          "the row has %s cells and the header has %s: the row ends in an empty one"
              .formatted(cells.size(), width));
    }
  }

  /** An empty cell is a cell because a pipe ends it. */
  private static Range pipeBehind(Range empty) {
    return new Range(
        empty.line(), empty.column(), empty.column() + 1, empty.start(), empty.start() + 1);
  }
}
