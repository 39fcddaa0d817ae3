package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Link;
import io.github.exchangetables.text.MessageText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A link that did not become one, or whose destination cannot be a URL. */
final class MalformedLink implements RowRule {

  @Override
  public Rule rule() {
    return Rule.MALFORMED_LINK;
  }

  @Override
  public void check(RowView row, Reporter reporter) {
    for (Cell cell : row.row().cells()) {
      String markdown = cell.markdown();
      if (markdown.indexOf('[') >= 0 || markdown.indexOf(']') >= 0 || markdown.indexOf('<') >= 0) {
        checkSyntax(row, cell, reporter);
        checkDestinations(row, cell, reporter);
      }
    }
  }

  private static void checkSyntax(RowView row, Cell cell, Reporter reporter) {
    String text = cell.text();
    if (text.indexOf(']') < 0 && text.indexOf('[') < 0) {
      // Every bracket became part of a link.
      return;
    }
    CellSource source = new CellSource(cell);
    List<LinkSyntax.Broken> broken = LinkSyntax.check(source.markdown());
    broken.stream()
        .filter(found -> !isTemplate(source, found))
        .sorted(Comparator.comparingInt(LinkSyntax.Broken::start))
        .forEach(
            found ->
                reporter.report(
                    row,
                    source.range(found.start(), found.end()),
                    "%s is no link: %s"
                        .formatted(
                            MessageText.quote(
                                source.markdown().substring(found.start(), found.end())),
                            found.reason())));
  }

  private static boolean isTemplate(CellSource source, LinkSyntax.Broken found) {
    return Addresses.isTemplate(source.markdown().substring(found.start(), found.end()));
  }

  private static void checkDestinations(RowView row, Cell cell, Reporter reporter) {
    CellSource source = new CellSource(cell);
    for (Link link : cell.links()) {
      Optional<String> problem = Addresses.problem(link.url());
      if (problem.isPresent()) {
        reporter.report(
            row,
            source.find(link.url().isEmpty() ? "()" : link.url()),
            "the link %s leads to %s: %s"
                .formatted(
                    MessageText.quote(link.text()), MessageText.quote(link.url()), problem.get()));
      }
    }
  }
}
