package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.Table;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports a line below a table that is only a pipe. It ends the table on GitHub but not on a MkDocs
 * site. In MDX it is a row.
 */
final class LonePipe implements PageRule {

  private static final Pattern LONE_PIPE = Pattern.compile("[> \\t]*+(\\|)[ \\t]*+");

  private static final String MESSAGE =
      "a line that is only a pipe ends the table on GitHub; a MkDocs site shows an empty row";

  @Override
  public void check(PageView page, Reporter reporter) {
    for (Table table : page.tables()) {
      int line = Suppressions.lastLine(table) + 1;
      Matcher below = LONE_PIPE.matcher(page.line(line));
      if (below.matches() && table.isWellFormed() && page.flavor() != Flavor.MDX) {
        Range pipe = page.range(line, below.start(1), below.end(1));
        reporter.report(page.location(pipe), MESSAGE, List.of());
      }
    }
  }
}
