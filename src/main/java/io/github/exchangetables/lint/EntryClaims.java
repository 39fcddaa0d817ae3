package io.github.exchangetables.lint;

import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.DocsLink;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.table.Table;
import io.github.exchangetables.vocabulary.TypeWords;
import io.github.exchangetables.vocabulary.Urls;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one row says of an exchange, as far as other tables should say the same.
 *
 * @param location where the row names the exchange
 * @param name the name as the row has it
 * @param table the number of the table in its page
 * @param markets what the row's connectors trade and how: connectors for different markets are
 *     different things
 * @param docs the names of the docs pages
 * @param facts what the row says
 */
record EntryClaims(
    SourceLocation location,
    String name,
    int table,
    Set<ConnectorType> markets,
    Set<String> docs,
    Map<ComparedField, Map<String, String>> facts) {

  private static final Set<ConnectorType> MARKETS =
      EnumSet.of(
          ConnectorType.SPOT,
          ConnectorType.PERP,
          ConnectorType.AMM,
          ConnectorType.CLMM,
          ConnectorType.ROUTER);

  static EntryClaims of(RowView row, ExchangeEntry entry) {
    Map<ComparedField, Map<String, String>> facts = new EnumMap<>(ComparedField.class);
    for (ComparedField field : ComparedField.values()) {
      facts.put(field, field.of(entry));
    }
    Set<String> docs = docs(entry);
    return new EntryClaims(
        row.page().location(row.nameRange()),
        entry.name(),
        row.table().number(),
        markets(entry, docs, row.table()),
        docs,
        facts);
  }

  /** The last names of the paths of the docs pages: {@code bybit-perpetual}. */
  private static Set<String> docs(ExchangeEntry entry) {
    Set<String> names = new HashSet<>();
    for (DocsLink link : entry.docs()) {
      List<String> segments = Urls.pathSegments(link.url());
      for (int i = segments.size() - 1; i >= 0; i--) {
        String name = segments.get(i);
        int dot = name.lastIndexOf(".md");
        String page = dot == -1 ? name : name.substring(0, dot);
        if (!page.equals("index")) {
          names.add(page);
          break;
        }
      }
    }
    return names;
  }

  /** From the types, or else from the names of the docs pages, or else from the heading above. */
  private static Set<ConnectorType> markets(ExchangeEntry entry, Set<String> docs, Table table) {
    Set<ConnectorType> markets = EnumSet.noneOf(ConnectorType.class);
    markets.addAll(entry.types());
    docs.forEach(page -> markets.addAll(TypeWords.in(page)));
    markets.retainAll(MARKETS);
    if (markets.isEmpty()) {
      table.section().ifPresent(section -> markets.addAll(TypeWords.in(section)));
      markets.retainAll(MARKETS);
    }
    return markets;
  }
}
