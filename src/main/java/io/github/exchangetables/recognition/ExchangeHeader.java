package io.github.exchangetables.recognition;

import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Table;
import io.github.exchangetables.vocabulary.Column;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.HeaderWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The header of a table that lists exchanges, one a row. */
public final class ExchangeHeader {

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

  private final Table table;
  private final List<Column> columns;
  private final List<ColumnKind> kinds;
  private final List<String> headers;
  private final Map<ColumnKind, List<Integer>> columnsByKind = new EnumMap<>(ColumnKind.class);

  private ExchangeHeader(Table table, List<Column> columns) {
    this.table = table;
    this.columns = columns;
    this.kinds = columns.stream().map(Column::kind).toList();
    this.headers = table.headers();
    for (int i = 0; i < kinds.size(); i++) {
      columnsByKind.computeIfAbsent(kinds.get(i), kind -> new ArrayList<>(1)).add(i);
    }
  }

  /** Returns the header of a table, or empty if the table does not list exchanges. */
  public static Optional<ExchangeHeader> of(Table table) {
    List<Column> columns = new ArrayList<>(table.header().cells().size());
    boolean foreign = false;
    for (Cell cell : table.header().cells()) {
      Column column = HeaderWords.recognise(headerText(cell));
      foreign |= column.foreign();
      columns.add(column);
    }
    if (foreign || columns.isEmpty() || columns.get(0).typeOfExchange()) {
      return Optional.empty();
    }
    settleMeanings(columns);
    int nameColumn = nameColumn(columns);
    return nameColumn != -1 && listsExchanges(columns, nameColumn)
        ? Optional.of(new ExchangeHeader(table, List.copyOf(columns)))
        : Optional.empty();
  }

  /** A header may be nothing but an icon. */
  private static String headerText(Cell cell) {
    return cell.text().isEmpty() && !cell.images().isEmpty()
        ? cell.images().get(0).alt()
        : cell.text();
  }

  /**
   * Settles what depends on the other columns: {@code protocol} means chains where another column
   * names the exchange, and a first column headed {@code DEX} or {@code CEX} names it where none
   * does.
   */
  private static void settleMeanings(List<Column> columns) {
    int name = nameColumn(columns);
    if (name != -1 && columns.get(name).kind() != ColumnKind.PROTOCOL) {
      columns.replaceAll(
          column -> column.kind() == ColumnKind.PROTOCOL ? column.as(ColumnKind.CHAINS) : column);
    }
    int first = firstNamingPosition(columns);
    if (name == -1 && first < columns.size() && isKindOfExchange(columns.get(first))) {
      columns.set(first, columns.get(first).as(ColumnKind.EXCHANGE));
    }
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
      if (kind.names() && (best == -1 || kind.compareTo(columns.get(best).kind()) < 0)) {
        best = i;
      }
    }
    return best;
  }

  private static boolean listsExchanges(List<Column> columns, int nameColumn) {
    int exchangeColumn = exchangeColumn(columns);
    int name = exchangeColumn == -1 ? nameColumn : exchangeColumn;
    boolean leads = name == 0 || standsBeforeName(columns.get(name - 1).kind());
    boolean typeOrStatus = has(columns, ColumnKind.TYPE) || has(columns, ColumnKind.STATUS);
    int features = leads && typeOrStatus ? 1 : 0;
    for (Column column : columns) {
      boolean counts = exchangeColumn != -1 || column.telling();
      features += counts && FEATURES.contains(column.kind()) ? 1 : 0;
    }
    return exchangeColumn == -1
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
    for (Column column : columns) {
      if (column.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** Returns the table. */
  public Table table() {
    return table;
  }

  boolean has(ColumnKind kind) {
    return columnsByKind.containsKey(kind);
  }

  /** The columns of a kind, by their indexes. */
  public List<Integer> columns(ColumnKind kind) {
    return columnsByKind.getOrDefault(kind, List.of());
  }

  /** What a column says, by its index. */
  public Column column(int index) {
    return columns.get(index);
  }

  /** The plain text of every header. */
  public List<String> headers() {
    return headers;
  }

  RowAligner aligner() {
    return new RowAligner(kinds);
  }
}
