package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Link;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reports docs links that lead to missing or redirected pages. */
final class PageLinks implements PageRule {

  private final BiFunction<PageView, String, Optional<String>> detail;
  private final String message;

  /**
   * Creates a rule.
   *
   * @param detail returns what is reported about a link of a page
   * @param message a format string for the link and the detail
   */
  PageLinks(BiFunction<PageView, String, Optional<String>> detail, String message) {
    this.detail = detail;
    this.message = message;
  }

  @Override
  public void check(PageView page, Reporter reporter) {
    for (RowView row : page.rows()) {
      for (Cell cell : row.row().cells()) {
        check(row, cell, reporter);
      }
    }
  }

  private void check(RowView row, Cell cell, Reporter reporter) {
    Words words = row.page().words();
    List<Link> links = cell.links();
    List<Range> ranges = cell.linkRanges();
    for (int i = 0; i < links.size(); i++) {
      String url = links.get(i).url();
      Optional<String> found =
          isAddress(url, words) ? detail.apply(row.page(), url) : Optional.empty();
      if (found.isPresent()) {
        reporter.report(
            row,
            row.page().findLast(ranges.get(i), url),
            message.formatted(MessageText.quote(url), found.get()));
      }
    }
  }

  private static boolean isAddress(String url, Words words) {
    return words.links().isDocs(url)
        && !Addresses.isTemplate(url)
        && new Addresses(words).problem(url).isEmpty();
  }
}
