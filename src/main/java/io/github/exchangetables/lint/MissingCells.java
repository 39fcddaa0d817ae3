package io.github.exchangetables.lint;

import io.github.exchangetables.recognition.PlacedRow;
import io.github.exchangetables.text.MessageText;

/** Reports rows with fewer cells than the header. */
final class MissingCells implements RowRule {

  @Override
  public void check(RowView row, Reporter reporter) {
    int missing = row.row().missingCellCount();
    if (missing > 0) {
      int cells = row.row().cells().size();
      String header = row.table().headers().get(firstMissing(row));
      reporter.report(
          row,
          row.row().range(),
          "the row has %s of %s cells; %s has no cell"
              .formatted(cells, cells + missing, MessageText.quote(header)));
    }
  }

  private static int firstMissing(RowView row) {
    return row.placed()
        .filter(placed -> placed.entry().isPresent())
        .map(PlacedRow::placement)
        .flatMap(placement -> placement.missingColumns().boxed().findFirst())
        .orElseGet(() -> row.row().cells().size());
  }
}
