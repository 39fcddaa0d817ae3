package io.github.exchangetables.reading;

import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Table;
import io.github.exchangetables.vocabulary.Column;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.HeaderWords;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The header of a table that lists exchanges, one a row. */
final class ExchangeHeader {

  /** Columns that say something of a connector, wherever the name stands. */
  private static final Set<ColumnKind> FEATURES =
      EnumSet.of(
          ColumnKind.DOCS,
          ColumnKind.CERTIFIED,
          ColumnKind.SIGNUP,
          ColumnKind.WEBSITE,
          ColumnKind.ID,
          ColumnKind.TIER,
          ColumnKind.VERSION,
          ColumnKind.CHAINS,
          ColumnKind.TYPE_FLAG);

  private final List<Column> columns;
  private final List<ColumnKind> kinds;
  private final List<String> headers;

  private ExchangeHeader(List<Column> columns) {
    this.columns = columns;
    this.kinds = columns.stream().map(Column::kind).toList();
    this.headers = columns.stream().map(Column::header).toList();
  }

  /** Returns the header of a table, or empty if the table does not list exchanges. */
  static Optional<ExchangeHeader> of(Table table) {
    return of(table.header().cells().stream().map(ExchangeHeader::headerText).toList());
  }

  /** A header may be nothing but an icon. */
  private static String headerText(Cell cell) {
    return cell.text().isEmpty() && !cell.images().isEmpty()
        ? cell.images().get(0).alt()
        : cell.text();
  }

  /** Returns the header that columns so headed make, or empty if they do not list exchanges. */
  static Optional<ExchangeHeader> of(List<String> headers) {
    List<Column> columns = withOneMeaning(headers.stream().map(HeaderWords::recognise).toList());
    int nameColumn = nameColumn(columns);
    boolean foreign =
        columns.stream().anyMatch(Column::foreign)
            || (!headers.isEmpty() && HeaderWords.isTypeOfExchange(headers.get(0)));
    return nameColumn >= 0 && !foreign && listsExchanges(columns, nameColumn)
        ? Optional.of(new ExchangeHeader(columns))
        : Optional.empty();
  }

  /**
   * Settles what depends on the other columns: {@code protocol} means chains where another column
   * names the exchange, and a first column headed {@code DEX} or {@code CEX} names it where none
   * does.
   */
  private static List<Column> withOneMeaning(List<Column> columns) {
    List<Column> settled = new ArrayList<>(columns);
    boolean named =
        columns.stream().anyMatch(c -> c.kind().names() && c.kind() != ColumnKind.PROTOCOL);
    for (int i = 0; i < settled.size(); i++) {
      Column column = settled.get(i);
      if (column.kind() == ColumnKind.PROTOCOL && named) {
        settled.set(i, column.as(ColumnKind.CHAINS));
      }
    }
    int first = firstNamingPosition(settled);
    if (first < settled.size() && nameColumn(settled) < 0 && isKindOfExchange(settled.get(first))) {
      settled.set(first, settled.get(first).as(ColumnKind.EXCHANGE));
    }
    return settled;
  }

  private static boolean isKindOfExchange(Column column) {
    return column
        .flag()
        .filter(type -> type == ConnectorType.CEX || type == ConnectorType.DEX)
        .isPresent();
  }

  /** The first column that is neither id nor logo. */
  private static int firstNamingPosition(List<Column> columns) {
    int first = 0;
    while (first < columns.size() && standsBeforeName(columns.get(first).kind())) {
      first++;
    }
    return first;
  }

  private static boolean standsBeforeName(ColumnKind kind) {
    return kind == ColumnKind.ID || kind == ColumnKind.LOGO;
  }

  /** The column that names the exchange before any other does, or -1 if none does. */
  private static int nameColumn(List<Column> columns) {
    int best = -1;
    for (int i = 0; i < columns.size(); i++) {
      ColumnKind kind = columns.get(i).kind();
      if (kind.names() && (best < 0 || kind.compareTo(columns.get(best).kind()) < 0)) {
        best = i;
      }
    }
    return best;
  }

  private static boolean listsExchanges(List<Column> columns, int nameColumn) {
    int exchangeColumn = exchangeColumn(columns);
    int name = exchangeColumn < 0 ? nameColumn : exchangeColumn;
    boolean leads = name == 0 || standsBeforeName(columns.get(name - 1).kind());
    boolean typeOrStatus = has(columns, ColumnKind.TYPE) || has(columns, ColumnKind.STATUS);
    long features =
        columns.stream().filter(column -> FEATURES.contains(column.kind())).count()
            + (leads && typeOrStatus ? 1 : 0);
    return exchangeColumn < 0
        ? features >= 2 || (features == 1 && has(columns, ColumnKind.LOGO))
        : features >= 1;
  }

  /** The first column headed as exchange, connector or protocol, or -1 if there is none. */
  private static int exchangeColumn(List<Column> columns) {
    for (int i = 0; i < columns.size(); i++) {
      ColumnKind kind = columns.get(i).kind();
      if (kind.names() && kind != ColumnKind.NAME) {
        return i;
      }
    }
    return -1;
  }

  private static boolean has(List<Column> columns, ColumnKind kind) {
    return columns.stream().anyMatch(column -> column.kind() == kind);
  }

  boolean has(ColumnKind kind) {
    return kinds.contains(kind);
  }

  List<Column> columns() {
    return columns;
  }

  List<String> headers() {
    return headers;
  }

  RowAligner aligner() {
    return new RowAligner(kinds);
  }
}
