package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.Signup;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Image;
import io.github.exchangetables.table.Link;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.ColumnKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports signup links whose text names an exchange of the page other than that of the row. */
final class WrongExchangeLabel implements PageRule {

  @Override
  public void check(PageView page, Reporter reporter) {
    ExchangeNames names = new ExchangeNames(page.words());
    for (RowView row : page.rows()) {
      row.entry().ifPresent(entry -> names.add(entry.name()));
    }
    for (RowView row : page.rows()) {
      row.entry().ifPresent(entry -> check(row, entry, names, reporter));
    }
  }

  private static void check(
      RowView row, ExchangeEntry entry, ExchangeNames names, Reporter reporter) {
    Set<String> urls =
        entry.signups().stream()
            .map(Signup::url)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    if (!urls.isEmpty()) {
      Stream.of(ColumnKind.SIGNUP, ColumnKind.DOCS)
          .flatMap(kind -> row.cells(kind).stream())
          .forEach(cell -> check(row, cell, urls, names, reporter));
    }
  }

  private static void check(
      RowView row, Cell cell, Set<String> urls, ExchangeNames names, Reporter reporter) {
    List<Link> links = cell.links();
    List<Range> ranges = cell.linkRanges();
    for (int i = 0; i < links.size(); i++) {
      Link link = links.get(i);
      if (urls.contains(link.url())) {
        check(row, ranges.get(i), link.text(), names, reporter);
        for (Image image : link.images()) {
          check(row, ranges.get(i), image.alt(), names, reporter);
        }
      }
    }
  }

  private static void check(
      RowView row, Range link, String text, ExchangeNames names, Reporter reporter) {
    String own = row.entry().map(ExchangeEntry::name).orElse("");
    Set<String> named = names.in(text);
    Predicate<String> related = ExchangeNames.relatedTo(own);
    if (!named.isEmpty() && named.stream().noneMatch(related)) {
      String other = named.iterator().next();
      reporter.report(
          row,
          row.page().find(link, text),
          "the text of the signup link names %s instead of %s"
              .formatted(MessageText.quote(other), MessageText.quote(own)));
    }
  }
}
