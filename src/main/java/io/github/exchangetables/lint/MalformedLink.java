package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Link;
import io.github.exchangetables.text.MessageText;
import java.util.List;
import java.util.Optional;

/**
 * Reports text that looks like a link but is not one, and link destinations that cannot be URLs.
 */
final class MalformedLink implements RowRule {

  /** What can be written before the destination of a Markdown or an HTML link. */
  private static final List<String> BEFORE_DESTINATION =
      List.of("](", "](<", "href=\"", "href='", "href=");

  @Override
  public void check(RowView row, Reporter reporter) {
    for (Cell cell : row.row().cells()) {
      checkSyntax(row, cell, reporter);
      checkDestinations(row, cell, reporter);
    }
  }

  private static void checkSyntax(RowView row, Cell cell, Reporter reporter) {
    String markdown = cell.markdown();
    Range range = cell.range();
    int offset = range.start();
    for (LinkSyntax.Broken broken : LinkSyntax.check(cell)) {
      range = row.page().range(range, offset + broken.start(), offset + broken.end());
      String found = markdown.substring(broken.start(), broken.end());
      reporter.report(
          row, range, "%s is not a link: %s".formatted(MessageText.quote(found), broken.reason()));
    }
  }

  private static void checkDestinations(RowView row, Cell cell, Reporter reporter) {
    Addresses addresses = new Addresses(row.page().words());
    List<Link> links = cell.links();
    List<Range> ranges = cell.linkRanges();
    for (int i = 0; i < links.size(); i++) {
      Link link = links.get(i);
      Optional<String> problem = addresses.problem(link.url());
      if (problem.isPresent()) {
        Range whole = ranges.get(i);
        String shown = link.url().isEmpty() ? "()" : link.url();
        Optional<Range> written = destination(row.page(), whole, link.url());
        reporter.report(
            row,
            written.orElseGet(() -> row.page().findLast(whole, shown)),
            "the link %s leads to %s: %s"
                .formatted(
                    MessageText.quote(link.text()), MessageText.quote(link.url()), problem.get()),
            written.flatMap(range -> addresses.corrected(link.url())));
      }
    }
  }

  /**
   * Finds the destination of a link; empty if it is written with escapes, or somewhere else, as
   * that of a reference link.
   */
  private static Optional<Range> destination(PageView page, Range link, String url) {
    return url.isEmpty()
        ? Optional.empty()
        : BEFORE_DESTINATION.stream()
            .map(before -> page.findLast(link, before + url, before.length()))
            .flatMap(Optional::stream)
            .findFirst();
  }
}
