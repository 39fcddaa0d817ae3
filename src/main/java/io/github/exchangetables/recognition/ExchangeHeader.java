package io.github.exchangetables.recognition;

import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.table.Table;
import io.github.exchangetables.vocabulary.Column;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The header of a table that gives entries. Each row is an exchange, or a connector of the exchange
 * that the page is about.
 */
public final class ExchangeHeader {

  /** The most characters of a header. */
  private static final int MAX_LENGTH = 1_000;

  private final Table table;
  private final List<Column> columns;
  private final List<ColumnKind> kinds;
  private final List<String> headers;
  private final boolean listsConnectors;
  private final Words words;

  // Read when first asked for; concurrent first calls read equal lists.
  private @Nullable List<ConnectorType> typesOfSection;

  private final Map<ColumnKind, List<Integer>> columnsByKind = new EnumMap<>(ColumnKind.class);

  ExchangeHeader(Table table, List<Column> columns, boolean listsConnectors, Words words) {
    this.table = table;
    this.columns = List.copyOf(columns);
    this.kinds = columns.stream().map(Column::kind).toList();
    this.headers = table.headers().stream().map(ExchangeHeader::cut).toList();
    this.listsConnectors = listsConnectors;
    this.words = words;
    for (int i = 0; i < kinds.size(); i++) {
      columnsByKind.computeIfAbsent(kinds.get(i), kind -> new ArrayList<>(1)).add(i);
    }
  }

  /** The first characters of a header, because each row repeats it. */
  private static String cut(String header) {
    return header.length() <= MAX_LENGTH
        ? header
        : header.substring(0, header.offsetByCodePoints(0, MAX_LENGTH / 2));
  }

  /** Returns the table. */
  public Table table() {
    return table;
  }

  /** The words by which the header was recognized, and by which its rows are read. */
  public Words words() {
    return words;
  }

  boolean has(ColumnKind kind) {
    return !columns(kind).isEmpty();
  }

  /** The indexes of the columns of a kind. */
  public List<Integer> columns(ColumnKind kind) {
    return columnsByKind.getOrDefault(kind, List.of());
  }

  /** The meaning of the column with an index. */
  public Column column(int index) {
    return columns.get(index);
  }

  /** The plain text of all header cells. A very long one is cut. */
  public List<String> headers() {
    return headers;
  }

  /** Tells whether the table lists the connectors of the exchange that the page is about. */
  public boolean listsConnectors() {
    return listsConnectors;
  }

  /** Tells whether the header row names futures, so that a swap in a row means a perpetual. */
  boolean namesFutures() {
    return headers.stream().anyMatch(words.types()::namesFutures);
  }

  /** The types that the heading above the table gives to rows without types of their own. */
  List<ConnectorType> typesOfSection() {
    List<ConnectorType> types = typesOfSection;
    if (types == null) {
      types = table.section().map(words.types()::inHeading).orElse(List.of());
      typesOfSection = types;
    }
    return types;
  }

  RowAligner aligner() {
    return new RowAligner(kinds);
  }
}
