package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Link;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.Words;
import java.util.List;
import java.util.Optional;

/** Reports docs links to pages that are not in the docs folder. */
final class MissingPage implements PageRule {

  private final DocsFolder docs;

  MissingPage(DocsFolder docs) {
    this.docs = docs;
  }

  @Override
  public void check(PageView page, Reporter reporter) {
    Optional<String> path = page.file().flatMap(docs::locate);
    for (RowView row : page.rows()) {
      for (Cell cell : row.row().cells()) {
        check(row, cell, path, reporter);
      }
    }
  }

  private void check(RowView row, Cell cell, Optional<String> page, Reporter reporter) {
    Words words = row.page().words();
    List<Link> links = cell.links();
    List<Range> ranges = cell.linkRanges();
    for (int i = 0; i < links.size(); i++) {
      String url = links.get(i).url();
      Optional<String> problem =
          isAddress(url, words) ? docs.problem(page, url, words.sites()) : Optional.empty();
      if (problem.isPresent()) {
        reporter.report(
            row,
            row.page().findLast(ranges.get(i), url),
            "%s leads to a page that does not exist: %s"
                .formatted(MessageText.quote(url), problem.get()));
      }
    }
  }

  private static boolean isAddress(String url, Words words) {
    return words.links().isDocs(url)
        && !Addresses.isTemplate(url)
        && new Addresses(words).problem(url).isEmpty();
  }
}
