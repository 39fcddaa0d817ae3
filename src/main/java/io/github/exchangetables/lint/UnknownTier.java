package io.github.exchangetables.lint;

import io.github.exchangetables.parser.AbstractCell;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.Words;

/** Reports tier cells with an unknown tier. */
final class UnknownTier implements RowRule {

  @Override
  public void check(RowView row, Reporter reporter) {
    Words words = row.page().words();
    for (Cell cell : row.cells(ColumnKind.TIER)) {
      boolean none = words.answers().isNo(cell.text()) && !words.tiers().namesAny(cell.text());
      if (!cell.isBlank() && words.tiers().read(cell).isEmpty() && !none) {
        reporter.report(
            row,
            cell.range(),
            "unknown tier %s; expected gold, silver or bronze"
                .formatted(MessageText.quote(AbstractCell.textOrMarkdown(cell))));
      }
    }
  }
}
