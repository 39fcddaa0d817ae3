package io.github.exchangetables.fix;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.fix.FixResult.Fix;
import io.github.exchangetables.lint.Finding;
import io.github.exchangetables.recognition.AnalyzedTable;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Corrects links and tags inside cells. */
final class CellFixer implements Planner {

  @Override
  public FixedTable plan(FixScope scope, AnalyzedTable table, Set<Fix> skipped) {
    List<FixedRow> rows = new ArrayList<>();
    List<Edit> edits = new ArrayList<>();
    for (FixedRow row : FixedRow.unchanged(table)) {
      List<Finding> corrections = scope.corrections(row.row().line());
      Optional<Fix> fix = corrections.stream().findFirst().map(first -> fix(first, row.row()));
      if (fix.isEmpty() || skipped.contains(fix.get())) {
        rows.add(row);
        continue;
      }
      List<Edit> ofRow = corrections.stream().map(CellFixer::edit).toList();
      List<String> cells = row.row().cells().stream().map(cell -> corrected(cell, ofRow)).toList();
      rows.add(new FixedRow(row.row(), row.placed(), fix, row.order(), Optional.of(cells)));
      edits.addAll(ofRow);
    }
    return new FixedTable(table.table(), List.of(), 0, rows, edits);
  }

  /** The fix of all corrections of a row. */
  private static Fix fix(Finding first, Row row) {
    String fault =
        switch (first.diagnostic().rule()) {
          case MALFORMED_LINK -> "a link is malformed";
          default -> "a tag is malformed";
        };
    return new Fix(first.diagnostic().rule(), row.range(), fault);
  }

  private static Edit edit(Finding finding) {
    Range range = finding.diagnostic().range();
    return new Edit(range.start(), range.end(), finding.replacement().orElseThrow());
  }

  private static String corrected(Cell cell, List<Edit> edits) {
    Range range = cell.range();
    List<Edit> ofCell =
        edits.stream()
            .filter(edit -> range.start() <= edit.start() && edit.end() <= range.end())
            .map(edit -> edit.shifted(-range.start()))
            .toList();
    return Edit.apply(ofCell, cell.markdown(), 0, cell.markdown().length());
  }
}
