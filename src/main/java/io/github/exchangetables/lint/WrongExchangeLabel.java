package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.Signup;
import io.github.exchangetables.table.Image;
import io.github.exchangetables.table.Link;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.ColumnKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The text of a signup names another exchange of the page than its row does. */
final class WrongExchangeLabel implements PageRule {

  private static final List<ColumnKind> WITH_SIGNUPS = List.of(ColumnKind.SIGNUP, ColumnKind.DOCS);

  @Override
  public Rule rule() {
    return Rule.WRONG_EXCHANGE_LABEL;
  }

  @Override
  public void check(PageView page, Reporter reporter) {
    ExchangeNames names = new ExchangeNames();
    for (RowView row : page.rows()) {
      row.entry().ifPresent(entry -> names.add(entry.name()));
    }
    for (RowView row : page.rows()) {
      row.entry().ifPresent(entry -> check(row, entry, names, reporter));
    }
  }

  private static void check(
      RowView row, ExchangeEntry entry, ExchangeNames names, Reporter reporter) {
    Set<String> urls = new HashSet<>();
    for (Signup signup : entry.signups()) {
      signup.url().ifPresent(urls::add);
    }
    if (urls.isEmpty()) {
      return;
    }
    for (ColumnKind kind : WITH_SIGNUPS) {
      for (RowView.Placed placed : row.cells(kind)) {
        CellSource source = new CellSource(placed.cell());
        for (Link link : placed.cell().links()) {
          if (urls.contains(link.url())) {
            check(row, source, link.text(), names, reporter);
            for (Image image : link.images()) {
              check(row, source, image.alt(), names, reporter);
            }
          }
        }
      }
    }
  }

  private static void check(
      RowView row, CellSource source, String text, ExchangeNames names, Reporter reporter) {
    String own = row.entry().map(ExchangeEntry::name).orElse("");
    Set<String> named = names.in(text);
    if (!named.isEmpty() && named.stream().noneMatch(n -> ExchangeNames.areRelated(n, own))) {
      String other = named.iterator().next();
      reporter.report(
          row,
          source.find(text),
          "the text of the signup names %s: expected %s"
              .formatted(MessageText.quote(other), MessageText.quote(own)));
    }
  }
}
