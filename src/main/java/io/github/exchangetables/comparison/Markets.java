package io.github.exchangetables.comparison;

import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.vocabulary.TypeWords;
import java.util.EnumSet;
import java.util.Set;

/**
 * The connector types that are markets. Connectors of one exchange for different markets are
 * different connectors, and their entries are not compared with each other.
 */
public final class Markets {

  private static final Set<ConnectorType> MARKETS =
      EnumSet.of(
          ConnectorType.SPOT,
          ConnectorType.PERP,
          ConnectorType.AMM,
          ConnectorType.CLMM,
          ConnectorType.ROUTER);

  private Markets() {}

  /** Returns the markets of an entry, from its types and from the names of its docs pages. */
  public static Set<ConnectorType> of(ExchangeEntry entry, TypeWords words) {
    Set<ConnectorType> markets = EnumSet.noneOf(ConnectorType.class);
    markets.addAll(entry.types());
    entry.docs().stream()
        .flatMap(link -> DocsPages.pageName(link.url()).stream())
        .forEach(page -> markets.addAll(words.in(page)));
    markets.retainAll(MARKETS);
    return markets;
  }

  /** Returns the markets that a text names. */
  public static Set<ConnectorType> in(String text, TypeWords words) {
    Set<ConnectorType> markets = EnumSet.noneOf(ConnectorType.class);
    markets.addAll(words.in(text));
    markets.retainAll(MARKETS);
    return markets;
  }
}
