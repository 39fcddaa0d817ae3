package io.github.exchangetables.lint;

import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.Aliases;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.TextWords;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
    List<String> ids =
        entry.connectorIds().stream().filter(id -> FORBIDDEN.matcher(id).find()).toList();
    if (ids.isEmpty()) {
      return;
    }
    Set<String> code = codeIn(row);
    Predicate<String> resembling = resembling(entry.name(), row.page().words().aliases());
    for (String id : ids) {
      if (code.contains(id) || resembling.test(id)) {
        reporter.report(
            row,
            row.find(row.cells(ColumnKind.ID), id),
            "the connector id %s has spaces, slashes or capitals".formatted(MessageText.quote(id)));
      }
    }
  }

  private static Set<String> codeIn(RowView row) {
    return row.cells(ColumnKind.ID).stream()
        .flatMap(cell -> cell.codeSpans().stream())
        .map(String::strip)
        .collect(Collectors.toSet());
  }

  /** Text that is not code may be a remark, such as {@code Coming soon}, or a broken code span. */
  private static Predicate<String> resembling(String name, Aliases aliases) {
    Predicate<String> ofOneHouse = ExchangeNames.ofOneHouse(name, aliases);
    String folded = TextWords.fold(name);
    return id ->
        id.indexOf('`') < 0
            && (TextWords.fold(id).contains(folded) || ofOneHouse.test(id.replace('_', ' ')));
  }
}
