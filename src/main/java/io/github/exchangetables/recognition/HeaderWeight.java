package io.github.exchangetables.recognition;

import io.github.exchangetables.table.Table;
import io.github.exchangetables.vocabulary.Column;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.ExchangeHeadings;
import io.github.exchangetables.vocabulary.Words;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Weighs the header of a table, and the heading above it, as evidence that each row is an exchange.
 */
final class HeaderWeight {

  /** The weight of a column that other tables seldom have. */
  private static final int STRONG = 3;

  private static final int LOGO = 2;

  /** The weight of a name column whose header usually means exchanges. */
  private static final int USUAL_NAME = 2;

  private static final int UNUSUAL_NAME = 1;

  /** The weight of a heading above the table that is about exchanges. */
  private static final int HEADING = 1;

  /** The weight of a heading of a list of exchanges, in addition: that of a shared column. */
  private static final int LIST = 1;

  /** The largest total weight of columns that many other tables have. */
  private static final int MOST_OF_SHARED = 2;

  private static final int FOREIGN = -2;
  private static final int COSTS = -2;
  private static final int AMOUNTS = -2;

  /** Columns that outweigh headers about costs and other subjects. */
  private static final Set<ColumnKind> DECIDING =
      EnumSet.of(
          ColumnKind.DOCS,
          ColumnKind.API_DOCS,
          ColumnKind.SIGNUP,
          ColumnKind.CERTIFIED,
          ColumnKind.ID,
          ColumnKind.TIER,
          ColumnKind.WEBSITE,
          ColumnKind.TYPE_FLAG);

  /** Columns beside which a table of exchanges often has amounts as well. */
  private static final Set<ColumnKind> BESIDE_AMOUNTS =
      EnumSet.of(
          ColumnKind.DOCS,
          ColumnKind.API_DOCS,
          ColumnKind.SIGNUP,
          ColumnKind.CERTIFIED,
          ColumnKind.WEBSITE);

  /** Columns beside which a table of exchanges often has the pairs of each. */
  private static final Set<ColumnKind> BESIDE_PAIRS =
      EnumSet.of(ColumnKind.DOCS, ColumnKind.API_DOCS, ColumnKind.SIGNUP, ColumnKind.ID);

  private static final Map<ColumnKind, Integer> WEIGHTS = new EnumMap<>(ColumnKind.class);

  static {
    DECIDING.forEach(kind -> WEIGHTS.put(kind, STRONG));
    WEIGHTS.put(ColumnKind.REBATE, STRONG);
    WEIGHTS.put(ColumnKind.CHAINS, STRONG);
    for (ColumnKind kind :
        List.of(ColumnKind.TYPE, ColumnKind.STATUS, ColumnKind.VERSION, ColumnKind.CAPABILITY)) {
      WEIGHTS.put(kind, 1);
    }
  }

  private final List<Column> columns;
  private final int name;
  private final RowSample rows;

  /** Whether the header of the name column is empty. */
  private final boolean unnamed;

  /** What the heading above the table is about. */
  private final ExchangeHeadings.Subject heading;

  /** Whether nothing but the rows can show that the names are those of exchanges. */
  private final boolean nameOnly;

  private final boolean decided;
  private final int strong;
  private final int shared;
  private final int list;

  HeaderWeight(Table table, List<Column> columns, int name, RowSample rows, Words words) {
    this.columns = columns;
    this.name = name;
    this.rows = rows;
    this.unnamed =
        columns.get(name).weight() == Column.Weight.NEUTRAL && table.headers().get(name).isEmpty();
    this.heading =
        table.section().map(words.headings()::subject).orElse(ExchangeHeadings.Subject.OTHERS);
    this.nameOnly =
        heading == ExchangeHeadings.Subject.OTHERS
            && columns.stream()
                .noneMatch(column -> column.kind().names() && column.kind() != ColumnKind.NAME);
    this.decided = has(DECIDING);
    this.strong = strong();
    this.list = isUnderList() && leads(exchangeColumn()) ? LIST : 0;
    this.shared = shared();
  }

  /** Tells whether the heading is that of a list of what the name column is headed as. */
  private boolean isUnderList() {
    ColumnKind kind = columns.get(name).kind();
    return heading == ExchangeHeadings.Subject.LIST
        || (heading == ExchangeHeadings.Subject.PERHAPS_LIST
            && (kind == ColumnKind.NAME || kind == ColumnKind.EXCHANGE));
  }

  private boolean isUnderExchanges() {
    return heading == ExchangeHeadings.Subject.LIST
        || heading == ExchangeHeadings.Subject.EXCHANGES;
  }

  /** The weight of all evidence, without that of the cells below the names. */
  int total() {
    return nameWeight() + (isUnderExchanges() ? HEADING : 0) + ofColumns() + foreign() + amounts();
  }

  /**
   * The weight of the columns about connectors and trading. A heading of a list of exchanges counts
   * as such a column.
   */
  int ofColumns() {
    return strong + shared + list;
  }

  /** Tells whether a column is one that other tables seldom have. */
  boolean isStrong() {
    return strong > 0;
  }

  /** Tells whether the header of the name column is empty. */
  boolean isUnnamed() {
    return unnamed;
  }

  /** Tells whether nothing but the rows can show that the names are those of exchanges. */
  boolean isNameOnly() {
    return nameOnly;
  }

  /**
   * Tells whether the rows have to confirm the header: that of the names often means something
   * else, or no other header is about connectors or trading.
   */
  boolean isDoubtful() {
    boolean isCommon =
        strong == 0 && (isOfProtocols() || columns.stream().noneMatch(this::isShared));
    return isAmbiguous() || isCommon;
  }

  /** Tells whether the header of the names often means something else, as a platform does. */
  boolean isAmbiguous() {
    Column column = columns.get(name);
    if (column.kind() == ColumnKind.NAME) {
      return heading == ExchangeHeadings.Subject.PERHAPS_LIST;
    }
    return unnamed
        || (heading != ExchangeHeadings.Subject.LIST
            && column.subject() == Column.Subject.PERHAPS_EXCHANGES
            && column.weight() == Column.Weight.NEUTRAL);
  }

  /**
   * Tells whether the header of a column excludes that the table lists exchanges. Costs, the pairs
   * of each exchange and most other subjects do not exclude a table with several columns about what
   * one can do at an exchange.
   */
  boolean isExcludedBy(int index) {
    return switch (columns.get(index).weight()) {
      case EXCLUDING -> true;
      case PAIRS ->
          columns.stream().noneMatch(it -> BESIDE_PAIRS.contains(it.kind()))
              && !(hasCapabilities() && !rows.isMostlyPairs(index))
              && !(isUnderList() && rows.isMostlyCurrencies(index));
      case COSTS -> !decided && (isOfProtocols() || shared < MOST_OF_SHARED);
      case FOREIGN -> !decided && !hasCapabilities();
      default -> false;
    };
  }

  /** Tells whether several headers are about what one can do at an exchange. */
  private boolean hasCapabilities() {
    return shared > 0
        && columns.stream()
                .map(Column::kind)
                .filter(kind -> kind == ColumnKind.CAPABILITY || kind == ColumnKind.TYPE_FLAG)
                .count()
            >= MOST_OF_SHARED;
  }

  /** Tells whether a header that few other tables have is about connectors. */
  boolean isDistinctive() {
    return columns.stream()
        .anyMatch(
            column ->
                column.weight() == Column.Weight.DISTINCTIVE
                    && column.kind() != ColumnKind.CHAINS
                    && weight(column) == STRONG);
  }

  private boolean has(ColumnKind kind) {
    return columns.stream().anyMatch(column -> column.kind() == kind);
  }

  private boolean has(Set<ColumnKind> kinds) {
    return columns.stream().anyMatch(column -> kinds.contains(column.kind()) && counts(column));
  }

  /** The weight of a kind of column. Chains are common beside protocols, which all have them. */
  private int weight(Column column) {
    return column.kind() == ColumnKind.CHAINS && isOfProtocols()
        ? 1
        : WEIGHTS.getOrDefault(column.kind(), 0);
  }

  /** Tells whether the names are headed as protocols, of which many are no exchanges. */
  private boolean isOfProtocols() {
    return columns.get(name).kind() == ColumnKind.PROTOCOL;
  }

  private int nameWeight() {
    if (unnamed || (columns.get(name).kind() == ColumnKind.NAME && nameOnly)) {
      return 0;
    }
    return columns.get(name).subject() == Column.Subject.PERHAPS_EXCHANGES
        ? UNUSUAL_NAME
        : USUAL_NAME;
  }

  /**
   * Tells whether a column is evidence for exchanges; shared headers are so only if the names are
   * those of exchanges, connectors or protocols.
   */
  private boolean counts(Column column) {
    return column.weight() == Column.Weight.DISTINCTIVE
        || (column.weight() == Column.Weight.SHARED && !nameOnly);
  }

  private int strong() {
    int sum = 0;
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      boolean counted =
          weight(column) > 1
              && counts(column)
              && (column.kind() != ColumnKind.TIER || rows.mayHaveTiers(i));
      sum += counted ? weight(column) : 0;
    }
    return sum > 0 && has(ColumnKind.LOGO) ? sum + LOGO : sum;
  }

  /**
   * The weight of columns that many other tables have, which is 0 unless the names are in the first
   * column. Columns of answers, of connector types and of identifiers count, whatever their headers
   * are.
   */
  private int shared() {
    int first = exchangeColumn();
    if (!leads(first)) {
      return 0;
    }
    int count = 0;
    for (int i = 0; i < columns.size() && count < MOST_OF_SHARED; i++) {
      boolean ofAmounts = columns.get(i).kind() == ColumnKind.CAPABILITY && rows.isMostlyAmounts(i);
      boolean speaks = isShared(columns.get(i)) || (i != first && isPerhaps(columns.get(i)));
      count += speaks && !ofAmounts ? 1 : 0;
    }
    for (int i = 0; i < columns.size() && count < MOST_OF_SHARED && !nameOnly; i++) {
      boolean counted = i == first || isPerhaps(columns.get(i));
      count += !counted && speaksInCells(i, first) ? 1 : 0;
    }
    return count;
  }

  /** Tells whether the cells of a column are about connectors or trading, as its header is not. */
  private boolean speaksInCells(int column, int first) {
    if (isOfProtocols()) {
      return false;
    }
    boolean isNeutral = isNeutral(columns.get(column));
    return (isNeutral
            && column > first
            && (rows.isMostlyAnswers(column) || rows.isMostlyTypes(column)))
        || ((isNeutral || columns.get(column).kind().names()) && rows.isMostlyIdentifiers(column));
  }

  private boolean isShared(Column column) {
    boolean ofProtocols =
        column.kind() == ColumnKind.CHAINS && column.weight() == Column.Weight.NEUTRAL;
    return ofProtocols ? !nameOnly : weight(column) == 1 && counts(column);
  }

  /** The first column that is headed as exchange, connector or protocol, or else the name. */
  private int exchangeColumn() {
    for (int i = 0; i < columns.size(); i++) {
      ColumnKind kind = columns.get(i).kind();
      if (kind.names() && kind != ColumnKind.NAME) {
        return i;
      }
    }
    return name;
  }

  /** Tells whether no column that could have the names is before the column at a position. */
  private boolean leads(int first) {
    return first == 0
        || TableRecognizer.standsBeforeName(columns.get(first - 1).kind())
        || isPerhaps(columns.get(first - 1))
        || (first == 1 && (rows.areNumbered() || rows.isMostlyIdentifiers(0)));
  }

  /** Tells whether a header names the implementation for an exchange, such as an adapter. */
  private static boolean isPerhaps(Column column) {
    return column.kind() == ColumnKind.UNKNOWN
        && column.subject() == Column.Subject.PERHAPS_EXCHANGES;
  }

  private static boolean isNeutral(Column column) {
    return column.kind() == ColumnKind.UNKNOWN
        && (column.weight() == Column.Weight.NEUTRAL
            || column.weight() == Column.Weight.DISTINCTIVE);
  }

  private int foreign() {
    int foreign = 0;
    for (Column column : columns) {
      foreign +=
          switch (column.weight()) {
            case FOREIGN, PAIRS -> hasCapabilities() ? 0 : FOREIGN;
            case COSTS -> decided ? 0 : COSTS;
            default -> 0;
          };
    }
    return foreign;
  }

  /**
   * The weight of columns of amounts, as tables of statistics, rates and limits have. One of them
   * may be beside a column that few other tables have.
   */
  int amounts() {
    if (has(BESIDE_AMOUNTS)) {
      return 0;
    }
    int amounts = strong > 0 ? -1 : 0;
    for (int i = name + 1; i < columns.size(); i++) {
      boolean speaks =
          columns.get(i).kind() == ColumnKind.CAPABILITY
              ? rows.isMostlyAmounts(i)
              : isNeutral(columns.get(i)) && rows.isMostlyQuantities(i);
      amounts += speaks ? 1 : 0;
    }
    return AMOUNTS * Math.max(0, amounts);
  }
}
