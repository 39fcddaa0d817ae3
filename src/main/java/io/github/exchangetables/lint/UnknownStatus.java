package io.github.exchangetables.lint;

import io.github.exchangetables.exchange.Status;
import io.github.exchangetables.parser.AbstractCell;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.ColumnKind;

/** A value in a status column that names no level. */
final class UnknownStatus implements RowRule {

  @Override
  public void check(RowView row, Reporter reporter) {
    for (Cell cell : row.cells(ColumnKind.STATUS)) {
      if (!cell.isBlank()
          && row.page().words().statuses().read(cell).flatMap(Status::level).isEmpty()) {
        reporter.report(
            row,
            cell.range(),
            "the status %s is not known: expected a color, a mark or a word such as active"
                .formatted(MessageText.quote(AbstractCell.textOrMarkdown(cell))));
      }
    }
  }
}
