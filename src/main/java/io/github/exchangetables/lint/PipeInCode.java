package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import java.util.List;

/** Reports pipes inside code spans, which split the row on GitHub but not on a MkDocs site. */
final class PipeInCode implements PageRule {

  private static final String IN_CODE =
      " splits the row at this pipe, though it is inside a code span; a MkDocs site shows the pipe"
          + " as text. Use \"&#124;\" in <code> instead";

  private static final String UNCLOSED =
      " ends the cell at this pipe; a MkDocs site shows the pipe as code, as a backtick before it"
          + " is not closed in its cell. Close it";

  @Override
  public void check(PageView page, Reporter reporter) {
    for (Table table : page.tables()) {
      check(page, "", table.header(), widthOfHeader(table), reporter);
    }
    for (RowView row : page.rows()) {
      check(page, row.subject(), row.row(), row.table().headers().size(), reporter);
    }
  }

  /** The number of columns that the header row was meant to have, or 0 if it is not known. */
  private static int widthOfHeader(Table table) {
    return table.isWellFormed() ? table.headers().size() : 0;
  }

  private static void check(PageView page, String subject, Row row, int width, Reporter reporter) {
    List<Range> pipes = row.pipesInCode();
    int cells = row.cells().size() + (page.flavor() == Flavor.MKDOCS ? pipes.size() : 0);
    String renderer = page.flavor() == Flavor.MDX ? "Mintlify" : "GitHub";
    for (Range pipe : pipes) {
      boolean separates = cells == width && isBetweenSpaces(page.source(), pipe);
      String message = subject + renderer + (separates ? UNCLOSED : IN_CODE);
      reporter.report(page.location(pipe), message, List.of());
    }
  }

  private static boolean isBetweenSpaces(String source, Range pipe) {
    return source.charAt(pipe.start() - 1) == ' ' && source.startsWith(" ", pipe.end());
  }
}
