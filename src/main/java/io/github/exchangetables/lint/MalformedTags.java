package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.parser.MalformedTag;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.text.MessageText;

/** Reports text that looks like an HTML tag but is not one. */
final class MalformedTags implements RowRule {

  @Override
  public void check(RowView row, Reporter reporter) {
    for (Cell cell : row.row().cells()) {
      Range range = cell.range();
      int offset = range.start();
      for (MalformedTag tag : MalformedTag.in(cell)) {
        range = row.page().range(range, offset + tag.start(), offset + tag.end());
        String found = cell.markdown().substring(tag.start(), tag.end());
        reporter.report(
            row,
            range,
            "%s is shown as text, as it is not a tag: %s"
                .formatted(MessageText.quote(found), tag.reason()),
            tag.space().stream()
                .map(space -> space - tag.start())
                .mapToObj(space -> found.substring(0, space) + ' ' + found.substring(space))
                .findFirst());
      }
    }
  }
}
