package io.github.exchangetables.vocabulary;

import io.github.exchangetables.exchange.ConnectorType;
import java.util.Optional;

/**
 * The meaning of a column, as its header states it.
 *
 * @param kind what the cells of the column contain
 * @param flag the connector type of a column of kind {@link ColumnKind#TYPE_FLAG}, whose cells mean
 *     yes or no, or the type of the links in a column of kind {@link ColumnKind#DOCS}
 * @param swap whether the flag is "swap", which means a perpetual if the header row also names
 *     futures
 * @param weight the evidence of the header that the table lists exchanges, or that it does not
 * @param subject what the header states about the subject of the table, if the column is the first
 */
public record Column(
    ColumnKind kind, Optional<ConnectorType> flag, boolean swap, Weight weight, Subject subject) {

  /** The evidence of a header that a table lists exchanges, or that it does not. */
  public enum Weight {
    /** Evidence for exchanges in every table. */
    DISTINCTIVE,
    /** Evidence for exchanges only if another column is headed exchange, connector or protocol. */
    SHARED,
    /** No evidence. */
    NEUTRAL,
    /** The header is about costs, which a table of exchanges may have as well. */
    COSTS,
    /** The header is about another subject. */
    FOREIGN,
    /** The header is about trading pairs. */
    PAIRS,
    /** No table of exchanges has such a header. */
    EXCLUDING
  }

  /** What the header of the first column states about the subject of the table. */
  public enum Subject {
    /** The header does not state it. */
    UNKNOWN,
    /** Perhaps exchanges: the word has other meanings too. */
    PERHAPS_EXCHANGES,
    /** Not exchanges. */
    OTHERS
  }

  /** Returns this column of protocols as one of chains, which is little evidence. */
  public Column asChains() {
    return new Column(ColumnKind.CHAINS, Optional.empty(), false, Weight.NEUTRAL, subject);
  }

  /** Returns this column with a different kind and without a flag. */
  public Column as(ColumnKind other) {
    return new Column(other, Optional.empty(), false, weight, subject);
  }
}
