package io.github.exchangetables.recognition;

import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.Column;
import io.github.exchangetables.vocabulary.ColumnKind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Weighs the evidence that each row of a table is an exchange against the evidence for a different
 * subject.
 */
final class TableWeight {

  /** The weight from which a table lists exchanges. */
  private static final int ENOUGH = 5;

  /** The weight of the header from which the rows are not checked. */
  private static final int ENOUGH_WITHOUT_ROWS = 10;

  /** The weight of a column that other tables seldom have. */
  private static final int STRONG = 3;

  private static final int LOGO = 2;

  /** The weight of a name column whose header usually means exchanges. */
  private static final int USUAL_NAME = 2;

  private static final int UNUSUAL_NAME = 1;

  /** The largest total weight of columns that many other tables have. */
  private static final int MOST_OF_SHARED = 2;

  private static final int MOST_OF_SHARED_BELOW_NAME = 1;
  private static final int FOREIGN = -2;
  private static final int COSTS = -2;
  private static final int AMOUNTS = -2;
  private static final int SYMBOLS = -3;
  private static final int NO_TYPES = -3;
  private static final int SOME_KNOWN = 3;
  private static final int HALF_KNOWN = 4;
  private static final int TYPES = 2;
  private static final int LINKS = 2;

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
  private final boolean nameOnly;
  private final boolean pairsAreBeside;

  /** The weight of the columns that few other tables have. */
  private final int strong;

  TableWeight(List<Column> columns, int name, RowSample rows) {
    this.columns = columns;
    this.name = name;
    this.rows = rows;
    this.nameOnly =
        columns.stream()
            .noneMatch(column -> column.kind().names() && column.kind() != ColumnKind.NAME);
    this.pairsAreBeside =
        has(ColumnKind.DOCS)
            || has(ColumnKind.API_DOCS)
            || has(ColumnKind.SIGNUP)
            || has(ColumnKind.ID);
    this.strong = strong();
  }

  private boolean has(ColumnKind kind) {
    return columns.stream().anyMatch(column -> column.kind() == kind);
  }

  private boolean has(Set<ColumnKind> kinds) {
    return columns.stream().anyMatch(column -> kinds.contains(column.kind()) && counts(column));
  }

  /** Returns why the table lists no exchanges, or empty if it does. */
  Optional<String> reasonAgainst(List<String> headers) {
    if (columns.get(0).subject() == Column.Subject.OTHERS) {
      return Optional.of("its first column is headed " + MessageText.quote(headers.get(0)));
    }
    boolean decided = has(DECIDING);
    int shared = shared();
    for (int i = 0; i < columns.size(); i++) {
      if (excludes(columns.get(i).weight(), decided, shared)) {
        return Optional.of(
            "its header %s is about a different subject"
                .formatted(MessageText.quote(headers.get(i))));
      }
    }
    int columnWeight = strong + shared;
    if (columnWeight == 0) {
      return Optional.of("no header is about connectors or trading");
    }
    int amounts = amounts();
    int header = nameWeight(headers) + columnWeight + foreign(decided) + amounts;
    if (header >= ENOUGH_WITHOUT_ROWS && !isEmptyHeader(headers)) {
      return Optional.empty();
    }
    if (rows.nameSeveral()) {
      return Optional.of("its rows have several exchanges each");
    }
    if (isEmptyHeader(headers) && !rows.areHalfKnown()) {
      return Optional.of("its first header is empty, and too few of its rows name known exchanges");
    }
    return isEnough(header, amounts == 0)
        ? Optional.empty()
        : Optional.of(
            "it has too little evidence of exchanges, such as known names, types or links");
  }

  /** Adds the evidence of the rows, the cheapest first, until the result is certain. */
  private boolean isEnough(int header, boolean someAreEnough) {
    if (header + TYPES + LINKS + HALF_KNOWN < ENOUGH) {
      return false;
    }
    int weight = header + typesInRows() + linksInRows();
    if (weight < ENOUGH - SYMBOLS) {
      weight += rows.haveSymbols() ? SYMBOLS : 0;
    }
    return weight >= ENOUGH || weight + known(someAreEnough) >= ENOUGH;
  }

  /** Costs do not exclude a table with several columns about what one can do at an exchange. */
  private boolean excludes(Column.Weight weight, boolean decided, int shared) {
    return switch (weight) {
      case EXCLUDING -> true;
      case PAIRS -> !pairsAreBeside;
      case COSTS -> !decided && shared < MOST_OF_SHARED;
      case FOREIGN -> !decided;
      default -> false;
    };
  }

  private int nameWeight(List<String> headers) {
    Column column = columns.get(name);
    if (column.kind() == ColumnKind.NAME && nameOnly) {
      return 0;
    }
    if (isEmptyHeader(headers)) {
      return 0;
    }
    return column.subject() == Column.Subject.PERHAPS_EXCHANGES ? UNUSUAL_NAME : USUAL_NAME;
  }

  private boolean isEmptyHeader(List<String> headers) {
    return headers.get(name).isEmpty() && columns.get(name).weight() == Column.Weight.NEUTRAL;
  }

  /**
   * Tells whether a column is evidence for exchanges; shared headers are so only if a column is
   * headed exchange, connector or protocol.
   */
  private boolean counts(Column column) {
    return column.weight() == Column.Weight.DISTINCTIVE
        || (column.weight() == Column.Weight.SHARED && !nameOnly);
  }

  private int strong() {
    int strong = 0;
    for (Column column : columns) {
      int weight = WEIGHTS.getOrDefault(column.kind(), 0);
      strong += weight > 1 && counts(column) ? weight : 0;
    }
    return strong > 0 && has(ColumnKind.LOGO) ? strong + LOGO : strong;
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

  /**
   * The weight of columns that many other tables have, which is 0 unless the names are in the first
   * column.
   */
  private int shared() {
    int first = exchangeColumn();
    if (!leads(first)) {
      return 0;
    }
    int shared = 0;
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      boolean one =
          (WEIGHTS.getOrDefault(column.kind(), 0) == 1 && counts(column))
              || (i != first && isPerhaps(column));
      boolean amounts = column.kind() == ColumnKind.CAPABILITY && rows.isMostlyAmounts(i);
      shared += one && !amounts ? 1 : 0;
    }
    return Math.min(shared, nameOnly ? MOST_OF_SHARED_BELOW_NAME : MOST_OF_SHARED);
  }

  /** Tells whether no column that could have the names is before the column at a position. */
  private boolean leads(int first) {
    return first == 0
        || TableRecognizer.standsBeforeName(columns.get(first - 1).kind())
        || isPerhaps(columns.get(first - 1))
        || (first == 1 && isNeutral(columns.get(0)) && rows.isMostlyAmounts(0));
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

  private int foreign(boolean decided) {
    int foreign = 0;
    for (Column column : columns) {
      foreign +=
          switch (column.weight()) {
            case FOREIGN, PAIRS -> FOREIGN;
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
  private int amounts() {
    if (has(BESIDE_AMOUNTS)) {
      return 0;
    }
    int amounts = strong > 0 ? -1 : 0;
    for (int i = name + 1; i < columns.size(); i++) {
      boolean ofCapabilities = columns.get(i).kind() == ColumnKind.CAPABILITY;
      boolean speaks =
          ofCapabilities
              ? rows.isMostlyAmounts(i)
              : isNeutral(columns.get(i)) && rows.isMostlyQuantities(i);
      amounts += speaks ? 1 : 0;
    }
    return AMOUNTS * Math.max(0, amounts);
  }

  private int typesInRows() {
    if (rows.areTyped()) {
      return TYPES;
    }
    return rows.haveOtherTypes() && !isDistinctive() ? NO_TYPES : 0;
  }

  /** Tells whether a header that few other tables have is about connectors. */
  private boolean isDistinctive() {
    return columns.stream()
        .anyMatch(
            column ->
                column.weight() == Column.Weight.DISTINCTIVE
                    && WEIGHTS.getOrDefault(column.kind(), 0) == STRONG);
  }

  private int linksInRows() {
    return columns.get(name).kind() == ColumnKind.EXCHANGE && rows.areLinked() ? LINKS : 0;
  }

  private int known(boolean someAreEnough) {
    if (rows.areHalfKnown()) {
      return HALF_KNOWN;
    }
    return someAreEnough && rows.areSomeKnown() ? SOME_KNOWN : 0;
  }
}
