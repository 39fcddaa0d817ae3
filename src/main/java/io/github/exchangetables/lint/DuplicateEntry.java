package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.DocsLink;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.table.Table;
import io.github.exchangetables.vocabulary.TextWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The same exchange twice in one table, with the same docs. Rows that tell connectors of one
 * exchange apart, by their type, id or chain, are no duplicates.
 */
final class DuplicateEntry implements PageRule {

  private record Key(
      int table,
      String name,
      Set<String> docs,
      Optional<String> apiDocs,
      Set<ConnectorType> types,
      List<String> connectorIds,
      List<String> chains,
      Optional<ExchangeEntry> whole) {}

  @Override
  public Rule rule() {
    return Rule.DUPLICATE_ENTRY;
  }

  @Override
  public void check(PageView page, Reporter reporter) {
    Map<Key, RowView> seen = new HashMap<>();
    for (RowView row : page.rows()) {
      if (row.entry().isPresent()) {
        RowView first = seen.putIfAbsent(key(row.table(), row.entry().get()), row);
        if (first != null) {
          report(row, first, reporter);
        }
      }
    }
  }

  /** Without any docs, nothing but saying all the same makes a duplicate. */
  private static Key key(Table table, ExchangeEntry entry) {
    Set<String> docs = new HashSet<>();
    entry.docs().stream().map(DocsLink::url).forEach(docs::add);
    boolean without = docs.isEmpty() && entry.apiDocs().isEmpty();
    return new Key(
        table.number(),
        TextWords.fold(entry.name()),
        docs,
        entry.apiDocs(),
        entry.types(),
        entry.connectorIds(),
        entry.chains(),
        without ? Optional.of(entry) : Optional.empty());
  }

  private static void report(RowView row, RowView first, Reporter reporter) {
    SourceLocation location = row.page().location(row.nameRange());
    SourceLocation before = row.page().location(first.nameRange());
    reporter.report(
        location,
        row.subject()
            + "the table lists it in line %s already, with the same docs"
                .formatted(before.range().line()),
        List.of(before.place("the first time")));
  }
}
