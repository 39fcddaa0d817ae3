package io.github.exchangetables.vocabulary;

import io.github.exchangetables.exchange.ConnectorType;
import java.util.Optional;

/**
 * A column of a table, as its header tells.
 *
 * @param kind what the column says
 * @param flag the connector type that a column of kind {@link ColumnKind#TYPE_FLAG} says yes or no
 *     to
 * @param telling whether the header also tells that the table lists exchanges
 * @param foreign whether the header speaks of something that no list of exchanges has
 */
public record Column(
    ColumnKind kind,
    Optional<ConnectorType> flag,
    boolean telling,
    boolean foreign,
    boolean typeOfExchange) {

  public Column as(ColumnKind other) {
    return new Column(other, Optional.empty(), telling, foreign, typeOfExchange);
  }
}
