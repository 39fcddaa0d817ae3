package io.github.exchangetables.lint;

import io.github.exchangetables.parser.AbstractCell;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.Words;

/** A value in a tier column that is no known tier. */
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
            "the tier %s is not known: expected gold, silver or bronze"
                .formatted(MessageText.quote(AbstractCell.textOrMarkdown(cell))));
      }
    }
  }
}
