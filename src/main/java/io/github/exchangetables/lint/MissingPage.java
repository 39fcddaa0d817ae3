package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Link;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.Urls;
import java.util.Optional;

/** A docs link to a page that is not in the docs folder. */
final class MissingPage implements PageRule {

  private final DocsFolder docs;

  MissingPage(DocsFolder docs) {
    this.docs = docs;
  }

  @Override
  public Rule rule() {
    return Rule.MISSING_PAGE;
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
    CellSource source = new CellSource(cell);
    for (Link link : cell.links()) {
      String url = link.url();
      if (Urls.isDocs(url) && isAddress(url)) {
        docs.missing(page, url)
            .ifPresent(
                missing ->
                    reporter.report(
                        row,
                        source.find(url),
                        "no page is there for %s: the docs folder has no %s"
                            .formatted(MessageText.quote(url), expected(missing))));
      }
    }
  }

  private static boolean isAddress(String url) {
    return !Addresses.isTemplate(url) && Addresses.problem(url).isEmpty();
  }

  private static String expected(String path) {
    if (path.isEmpty()) {
      return MessageText.quote("index.md");
    }
    return path.endsWith(".md")
        ? MessageText.quote(path)
        : MessageText.quote(path + ".md") + " and no " + MessageText.quote(path + "/index.md");
  }
}
