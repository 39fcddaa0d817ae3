package io.github.exchangetables.vocabulary;

import io.github.exchangetables.exchange.ConnectorType;
import java.util.Optional;

/**
 * A column of a table, as its header tells.
 *
 * @param kind what the column says
 * @param flag the connector type that a column of kind {@link ColumnKind#TYPE_FLAG} says yes or no
 *     to, or that the links of one of kind {@link ColumnKind#DOCS} have
 * @param swap whether the flag is a swap, which is a perpetual one beside futures
 * @param weight how much the header tells of whether the table lists exchanges
 * @param subject what the header tells of what the table lists, if it is the first
 */
public record Column(
    ColumnKind kind, Optional<ConnectorType> flag, boolean swap, Weight weight, Subject subject) {

  /** How much a header tells of whether a table lists exchanges. */
  public enum Weight {
    /** It tells that the table does. */
    TELLING,
    /** It tells the same only beside a column that is headed as exchange, connector or protocol. */
    SHARED,
    /** It tells nothing. */
    SILENT,
    /** It speaks of costs, which a table of exchanges may do as well. */
    COSTS,
    /** It speaks of something else. */
    FOREIGN,
    /** It speaks of trading pairs. */
    PAIRS,
    /** No table of exchanges has such a header. */
    EXCLUDING
  }

  /** What the header of a first column tells of what a table lists. */
  public enum Subject {
    /** It does not tell. */
    UNKNOWN,
    /** Exchanges, by a word that means other things too. */
    PERHAPS_EXCHANGES,
    /** Something else. */
    OTHERS
  }

  /** This column, taken for one of another kind. */
  public Column as(ColumnKind other) {
    return new Column(other, Optional.empty(), false, weight, subject);
  }
}
