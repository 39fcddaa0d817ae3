package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import java.util.List;

/** Reports pipes inside code spans, which split the row on GitHub but not on a MkDocs site. */
final class PipeInCode implements PageRule {

  private static final String MESSAGE =
      "this pipe splits the row on GitHub, though it is inside a code span; on a MkDocs site it is"
          + " text. Use \"&#124;\" in <code> instead";

  @Override
  public void check(PageView page, Reporter reporter) {
    for (Table table : page.tables()) {
      check(page, "", table.header(), reporter);
    }
    for (RowView row : page.rows()) {
      check(page, row.subject(), row.row(), reporter);
    }
  }

  private static void check(PageView page, String subject, Row row, Reporter reporter) {
    for (Range pipe : row.pipesInCode()) {
      reporter.report(page.location(pipe), subject + MESSAGE, List.of());
    }
  }
}
