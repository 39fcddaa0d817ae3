package io.github.exchangetables.lint;

import io.github.exchangetables.exchange.Status;
import io.github.exchangetables.parser.AbstractCell;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.ColumnKind;

/** Reports status cells without a known level. */
final class UnknownStatus implements RowRule {

  @Override
  public void check(RowView row, Reporter reporter) {
    for (Cell cell : row.cells(ColumnKind.STATUS)) {
      if (!cell.isBlank()
          && row.page().words().statuses().read(cell).flatMap(Status::level).isEmpty()) {
        reporter.report(
            row,
            cell.range(),
            "unknown status %s; expected a color, an emoji or a word such as active"
                .formatted(MessageText.quote(AbstractCell.textOrMarkdown(cell))));
      }
    }
  }
}
