package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Image;
import io.github.exchangetables.table.Link;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reports docs links that lead to missing or redirected pages, or images that are missing. */
final class PageLinks implements PageRule {

  private final Predicate<RowView> rows;
  private final Function<Cell, List<String>> urls;
  private final Function<Cell, List<Range>> ranges;
  private final BiFunction<PageView, String, Optional<String>> detail;
  private final String message;

  private PageLinks(
      Predicate<RowView> rows,
      Function<Cell, List<String>> urls,
      Function<Cell, List<Range>> ranges,
      BiFunction<PageView, String, Optional<String>> detail,
      String message) {
    this.rows = rows;
    this.urls = urls;
    this.ranges = ranges;
    this.detail = detail;
    this.message = message;
  }

  /**
   * Creates a rule about docs links.
   *
   * @param detail returns what is reported about a link of a page
   * @param message a format string for the link and the detail
   */
  static PageLinks ofLinks(BiFunction<PageView, String, Optional<String>> detail, String message) {
    return new PageLinks(
        row -> true,
        cell -> cell.links().stream().map(Link::url).toList(),
        Cell::linkRanges,
        detail,
        message);
  }

  /** Returns a copy that checks only some rows. */
  PageLinks in(Predicate<RowView> rows) {
    return new PageLinks(rows, urls, ranges, detail, message);
  }

  /** Creates a rule about images, with parameters as those of {@link #ofLinks}. */
  static PageLinks ofImages(BiFunction<PageView, String, Optional<String>> detail, String message) {
    return new PageLinks(
        row -> true,
        cell -> cell.images().stream().map(Image::url).toList(),
        Cell::imageRanges,
        detail,
        message);
  }

  @Override
  public void check(PageView page, Reporter reporter) {
    for (RowView row : page.rows().stream().filter(rows).toList()) {
      for (Cell cell : row.row().cells()) {
        check(row, urls.apply(cell), ranges.apply(cell), reporter);
      }
    }
  }

  private void check(
      RowView row, List<String> destinations, List<Range> places, Reporter reporter) {
    Words words = row.page().words();
    for (int i = 0; i < destinations.size(); i++) {
      String url = destinations.get(i);
      Optional<String> found =
          isAddress(url, words) ? detail.apply(row.page(), url) : Optional.empty();
      if (found.isPresent()) {
        reporter.report(
            row,
            row.page().findLast(places.get(i), url),
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
