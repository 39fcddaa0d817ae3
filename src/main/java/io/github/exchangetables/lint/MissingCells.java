package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.text.MessageText;
import java.util.List;

/** A row with fewer cells than the header. */
final class MissingCells implements RowRule {

  @Override
  public Rule rule() {
    return Rule.MISSING_CELLS;
  }

  @Override
  public void check(RowView row, Reporter reporter) {
    int missing = row.row().missingCellCount();
    if (missing > 0) {
      int cells = row.row().cells().size();
      reporter.report(
          row,
          row.row().range(),
          "the row has %s of %s cells: nothing stands under %s"
              .formatted(cells, cells + missing, MessageText.quote(firstMissing(row))));
    }
  }

  private static String firstMissing(RowView row) {
    List<String> missing =
        row.placed()
            .filter(placed -> placed.entry().isPresent())
            .map(
                placed ->
                    placed
                        .placement()
                        .missingColumns()
                        .mapToObj(placed.header().headers()::get)
                        .toList())
            .orElse(List.of());
    return missing.isEmpty()
        ? row.table().header().cells().get(row.row().cells().size()).text()
        : missing.get(0);
  }
}
