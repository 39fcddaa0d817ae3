package io.github.exchangetables.recognition;

import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Table;
import io.github.exchangetables.vocabulary.Column;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recognizes the tables that give entries, by their headers and first rows. */
final class TableRecognizer {

  private final Table table;
  private final List<Column> columns;
  private final Words words;

  private TableRecognizer(Table table, Words words) {
    this.table = table;
    this.words = words;
    this.columns = new ArrayList<>(table.header().cells().size());
    for (Cell cell : table.header().cells()) {
      columns.add(words.headers().recognize(headerText(cell)));
    }
  }

  /**
   * The result of recognizing a table.
   *
   * @param header the header, if the table gives entries
   * @param reason why the table gives no entries, if it has a column that may name exchanges
   */
  record Recognition(Optional<ExchangeHeader> header, Optional<String> reason) {

    private static final Recognition NOTHING = new Recognition(Optional.empty(), Optional.empty());

    private static Recognition skipped(String reason) {
      return new Recognition(Optional.empty(), Optional.of(reason));
    }
  }

  static Recognition recognize(Table table, Words words) {
    TableRecognizer recognizer = new TableRecognizer(table, words);
    return recognizer.columns.isEmpty() ? Recognition.NOTHING : recognizer.recognize();
  }

  /** The text of a header, or the alternative text of its icon. */
  private static String headerText(Cell cell) {
    return cell.text().isEmpty() && !cell.images().isEmpty()
        ? cell.images().get(0).alt()
        : cell.text();
  }

  private Recognition recognize() {
    if (ConnectorTables.isOne(table, columns, words.connectors())) {
      columns.set(0, columns.get(0).as(ColumnKind.DOCS));
      return recognized(true);
    }
    boolean named = nameColumn() != -1;
    int name = findNameColumn();
    if (name == -1) {
      return Recognition.NOTHING;
    }
    RowSample rows = new RowSample(table, columns, name, words);
    clearSymbolFlags(rows);
    findRebates(rows);
    Optional<String> reason =
        new TableWeight(table, columns, name, rows, words).reasonAgainst(table.headers());
    if (reason.isEmpty()) {
      return recognized(false);
    }
    return named ? Recognition.skipped(reason.get()) : Recognition.NOTHING;
  }

  private Recognition recognized(boolean listsConnectors) {
    ExchangeHeader header = new ExchangeHeader(table, columns, listsConnectors, words);
    return new Recognition(Optional.of(header), Optional.empty());
  }

  /**
   * Finds the column with the names of the exchanges, or -1. If another column has the names,
   * {@code protocol} means chains. If no header means a name, a first column whose header is empty
   * or ambiguous may have the names.
   */
  private int findNameColumn() {
    int name = nameColumn();
    if (name == -1) {
      int first = firstNamingPosition();
      if (first < columns.size()
          && (columns.get(first).subject() == Column.Subject.PERHAPS_EXCHANGES
              || (first == 0 && headerText(table.header().cells().get(0)).isEmpty()))) {
        columns.set(first, columns.get(first).as(ColumnKind.EXCHANGE));
        return first;
      }
    } else if (columns.get(name).kind() != ColumnKind.PROTOCOL) {
      columns.replaceAll(
          column -> column.kind() == ColumnKind.PROTOCOL ? column.asChains() : column);
    }
    return name;
  }

  /** Treats type flags as unknown columns if their cells are symbols of markets, or rates. */
  private void clearSymbolFlags(RowSample rows) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).kind() == ColumnKind.TYPE_FLAG
          && (rows.isMostlySymbols(i) || rows.isMostlyRates(i))) {
        columns.set(i, columns.get(i).as(ColumnKind.UNKNOWN));
      }
    }
  }

  /** Of several signup columns, one of percentages has the rebates of the others' links. */
  private void findRebates(RowSample rows) {
    if (columns.stream().filter(column -> column.kind() == ColumnKind.SIGNUP).count() < 2) {
      return;
    }
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).kind() == ColumnKind.SIGNUP && rows.isMostlyPercentages(i)) {
        columns.set(i, columns.get(i).as(ColumnKind.REBATE));
      }
    }
  }

  /**
   * The first column that is neither id nor logo nor row numbers, or an id column that may name
   * exchanges.
   */
  private int firstNamingPosition() {
    int first = new RowSample(table, columns, 0, words).areNumbered() ? 1 : 0;
    while (first < columns.size()
        && standsBeforeName(columns.get(first).kind())
        && columns.get(first).subject() != Column.Subject.PERHAPS_EXCHANGES) {
      first++;
    }
    return first;
  }

  static boolean standsBeforeName(ColumnKind kind) {
    return kind == ColumnKind.ID || kind == ColumnKind.LOGO;
  }

  private int nameColumn() {
    int best = -1;
    for (int i = 0; i < columns.size(); i++) {
      ColumnKind kind = columns.get(i).kind();
      if (kind.names() && (best == -1 || kind.compareTo(columns.get(best).kind()) < 0)) {
        best = i;
      }
    }
    return best;
  }
}
