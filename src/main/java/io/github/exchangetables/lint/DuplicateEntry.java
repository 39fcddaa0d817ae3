package io.github.exchangetables.lint;

import io.github.exchangetables.exchange.DocsLink;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.TextWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reports exchanges that one table lists twice with the same docs. Rows that differ in type, id,
 * chain or a column of an unknown kind are different connectors, not duplicates.
 */
final class DuplicateEntry implements PageRule {

  @Override
  public void check(PageView page, Reporter reporter) {
    Map<String, RowView> seen = new HashMap<>();
    for (RowView row : page.rows()) {
      RowView first = row.entry().map(entry -> seen.putIfAbsent(key(row, entry), row)).orElse(null);
      if (first != null) {
        report(row, first, reporter);
      }
    }
  }

  /**
   * The values by which duplicates are found, as a text, since a map finds keys of equal hash codes
   * fast only if they are comparable. Without docs, all values must be equal.
   */
  private static String key(RowView row, ExchangeEntry entry) {
    Set<String> docs =
        entry.docs().stream().map(DocsLink::url).collect(Collectors.toCollection(TreeSet::new));
    return List.of(
            row.table().number(),
            TextWords.fold(entry.name()),
            docs,
            entry.apiDocs(),
            entry.types(),
            entry.connectorIds(),
            entry.chains(),
            row.cells(ColumnKind.UNKNOWN).stream().map(Cell::markdown).toList(),
            docs.isEmpty() && entry.apiDocs().isEmpty() ? List.of(entry) : List.of())
        .toString();
  }

  private static void report(RowView row, RowView first, Reporter reporter) {
    SourceLocation before = row.page().location(first.nameRange());
    reporter.report(
        row.page().location(row.nameRange()),
        row.subject()
            + "line %s already lists this exchange with the same docs"
                .formatted(before.range().line()),
        List.of(before.related("the first time")));
  }
}
