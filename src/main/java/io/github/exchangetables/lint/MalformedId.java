package io.github.exchangetables.lint;

import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.TextWords;
import java.util.regex.Pattern;

/**
 * A connector id that Hummingbot does not have: with spaces, slashes or capitals, or that of a
 * different exchange.
 */
final class MalformedId implements PageRule {

  private static final Pattern FORBIDDEN = Pattern.compile("[\\s/\\p{Lu}]");

  private final SharedValue shared = SharedValue.ofIds();

  @Override
  public void check(PageView page, Reporter reporter) {
    for (RowView row : page.rows()) {
      row.entry().ifPresent(entry -> check(row, entry, reporter));
    }
    shared.check(page, reporter);
  }

  private static void check(RowView row, ExchangeEntry entry, Reporter reporter) {
    for (String id : entry.connectorIds()) {
      if (FORBIDDEN.matcher(id).find() && (isCode(row, id) || resembles(id, entry.name(), row))) {
        reporter.report(
            row,
            row.find(row.cells(ColumnKind.ID), id),
            "the connector id %s has spaces, slashes or capitals".formatted(MessageText.quote(id)));
      }
    }
  }

  private static boolean isCode(RowView row, String id) {
    return row.cells(ColumnKind.ID).stream()
        .flatMap(cell -> cell.codeSpans().stream())
        .anyMatch(code -> code.strip().equals(id));
  }

  /** Text that is not code may be a remark, such as {@code Coming soon}, or a broken code span. */
  private static boolean resembles(String id, String name, RowView row) {
    return id.indexOf('`') < 0
        && (TextWords.fold(id).contains(TextWords.fold(name))
            || ExchangeNames.areOfOneHouse(
                id.replace('_', ' '), name, row.page().words().aliases()));
  }
}
