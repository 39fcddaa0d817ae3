package io.github.exchangetables.lint;

import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.vocabulary.TypeWords;
import io.github.exchangetables.vocabulary.Urls;
import io.github.exchangetables.vocabulary.Words;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
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

  private static final Set<ConnectorType> MARKETS =
      EnumSet.of(
          ConnectorType.SPOT,
          ConnectorType.PERP,
          ConnectorType.AMM,
          ConnectorType.CLMM,
          ConnectorType.ROUTER);

  static EntryClaims of(RowView row, ExchangeEntry entry) {
    Words words = row.page().words();
    Map<ComparedField, Map<String, String>> values = new EnumMap<>(ComparedField.class);
    for (ComparedField field : ComparedField.values()) {
      values.put(field, field.of(entry, words));
    }
    Set<String> docs =
        entry.docs().stream()
            .flatMap(link -> pageName(Urls.pathSegments(link.url())).stream())
            .collect(Collectors.toSet());
    return new EntryClaims(
        row.page().location(row.nameRange()),
        entry.name(),
        row.table().number(),
        markets(entry, docs, row.table().section(), words.types()),
        docs,
        values);
  }

  /** The last segment of a path that identifies a page, such as {@code bybit-perpetual}. */
  private static Optional<String> pageName(List<String> path) {
    return path.stream()
        .map(name -> name.substring(0, (name + ".md").indexOf(".md")))
        .filter(name -> !name.equals("index"))
        .reduce((before, last) -> last);
  }

  /**
   * The markets, from the types, or else from the names of the docs pages, or else from the heading
   * above.
   */
  private static Set<ConnectorType> markets(
      ExchangeEntry entry, Set<String> docs, Optional<String> section, TypeWords types) {
    Set<ConnectorType> markets = EnumSet.noneOf(ConnectorType.class);
    markets.addAll(entry.types());
    docs.forEach(page -> markets.addAll(types.in(page)));
    markets.retainAll(MARKETS);
    if (markets.isEmpty()) {
      section.ifPresent(heading -> markets.addAll(types.in(heading)));
      markets.retainAll(MARKETS);
    }
    return markets;
  }
}
