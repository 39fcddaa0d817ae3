package io.github.exchangetables.lint;

import io.github.exchangetables.exchange.Status;
import io.github.exchangetables.parser.AbstractCell;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.ColumnKind;
import java.util.function.Predicate;

/**
 * Reports status cells without a known level, in tables whose status cells mostly have one. In
 * other tables the status is one of something else, such as a test.
 */
final class UnknownStatus implements PageRule {

  @Override
  public void check(PageView page, Reporter reporter) {
    Predicate<Cell> isKnown =
        cell -> page.words().statuses().read(cell).flatMap(Status::level).isPresent();
    new FamiliarColumns(page, ColumnKind.STATUS, isKnown)
        .forEach(
            (row, cell) -> {
              if (!isKnown.test(cell)) {
                reporter.report(
                    row,
                    cell.range(),
                    "unknown status %s; expected a color, an emoji or a word such as active"
                        .formatted(MessageText.quote(AbstractCell.textOrMarkdown(cell))));
              }
            });
  }
}
