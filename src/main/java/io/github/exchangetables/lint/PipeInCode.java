package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import java.util.List;

/** A pipe inside a code span: it splits the row on GitHub, not on the MkDocs site. */
final class PipeInCode implements PageRule {

  private static final String MESSAGE =
      "this pipe is inside a code span, so it splits the row on GitHub and not on a MkDocs site:"
          + " expected none, or \"&#124;\" in <code>";

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
