package io.github.exchangetables.lint;

import io.github.exchangetables.comparison.ComparedField;
import io.github.exchangetables.comparison.DocsPages;
import io.github.exchangetables.comparison.Markets;
import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.vocabulary.TypeWords;
import io.github.exchangetables.vocabulary.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The values of a row that are compared with other tables.
 *
 * @param location the location of the exchange's name
 * @param name the name as written
 * @param table the number of the table in its page
 * @param markets the markets (such as spot and perp) of the row; rows of different markets are not
 *     compared
 * @param docs the names of the docs pages
 * @param values the values by field
 */
record EntryClaims(
    SourceLocation location,
    String name,
    int table,
    Set<ConnectorType> markets,
    Set<String> docs,
    Map<ComparedField, Map<String, String>> values) {

  static EntryClaims of(
      RowView row, ExchangeEntry entry, Map<String, Set<ConnectorType>> marketsByHeading) {
    Words words = row.page().words();
    Map<ComparedField, Map<String, String>> values = new EnumMap<>(ComparedField.class);
    for (ComparedField field : ComparedField.values()) {
      values.put(field, field.of(entry, words));
    }
    Set<String> docs =
        entry.docs().stream()
            .flatMap(link -> DocsPages.pageName(link.url()).stream())
            .collect(Collectors.toSet());
    return new EntryClaims(
        row.page().location(row.nameRange()),
        entry.name(),
        row.table().number(),
        markets(entry, row.table().section(), words.types(), marketsByHeading),
        docs,
        values);
  }

  /**
   * The markets, from the types and the names of the docs pages, or else from the heading above.
   */
  private static Set<ConnectorType> markets(
      ExchangeEntry entry,
      Optional<String> section,
      TypeWords types,
      Map<String, Set<ConnectorType>> marketsByHeading) {
    Set<ConnectorType> markets = Markets.of(entry, types);
    return markets.isEmpty()
        ? section
            .map(
                heading ->
                    marketsByHeading.computeIfAbsent(heading, text -> Markets.in(text, types)))
            .orElse(markets)
        : markets;
  }
}
