package io.github.exchangetables.recognition;

import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Link;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.Column;
import io.github.exchangetables.vocabulary.ColumnKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A row of an exchange table, with its cells assigned to columns, and the entry that it gives. */
public final class PlacedRow {

  private final ExchangeHeader header;
  private final Row row;
  private final RowPlacement placement;

  private Optional<ExchangeEntry> entry = Optional.empty();

  private PlacedRow(ExchangeHeader header, Row row, RowPlacement placement) {
    this.header = header;
    this.row = row;
    this.placement = placement;
  }

  /** Reads a row of exchanges. */
  static PlacedRow read(ExchangeHeader header, Row row, RowPlacement placement) {
    PlacedRow placed = new PlacedRow(header, row, placement);
    placed.entry = EntryReader.read(placed);
    return placed;
  }

  /**
   * Reads a row with a component of an exchange. It gives an entry if the component is a connector.
   */
  static PlacedRow readComponent(
      ExchangeHeader header, Row row, RowPlacement placement, Optional<String> exchange) {
    PlacedRow placed = new PlacedRow(header, row, placement);
    boolean connector =
        placed
            .cell(0)
            .filter(cell -> header.words().connectors().nameConnector(cell.text()))
            .isPresent();
    placed.entry =
        exchange
            .filter(name -> connector)
            .map(name -> EntryReader.read(placed, new EntryName(name, Optional.empty())));
    return placed;
  }

  /** Returns the row. */
  public Row row() {
    return row;
  }

  /** Returns the header of the row's table. */
  public ExchangeHeader header() {
    return header;
  }

  /** Returns which cell went to which column. */
  public RowPlacement placement() {
    return placement;
  }

  /** Returns the entry of the row, or empty if the row names no exchange. */
  public Optional<ExchangeEntry> entry() {
    return entry;
  }

  /**
   * Returns the beginning of messages about the row: the name of the exchange, if the row has one.
   */
  public String subject() {
    return entry.map(found -> MessageText.plain(found.name()) + ": ").orElse("");
  }

  boolean moved() {
    return placement.moved();
  }

  /** Describes a moved cell: the header that it is under, and the header that it belongs under. */
  String misplacement() {
    int moved = firstMoved();
    return "%s is %s and belongs %s"
        .formatted(
            MessageText.quote(row.cells().get(moved).markdown()),
            under(moved < header.headers().size() ? moved : RowPlacement.NONE),
            under(placement.column(moved)));
  }

  /** The first cell that went to a different column, or else the first that has no column. */
  private int firstMoved() {
    for (int i = 0; i < row.cells().size(); i++) {
      if (placement.hasColumn(i) && placement.column(i) != i) {
        return i;
      }
    }
    int lost = 0;
    while (placement.hasColumn(lost)) {
      lost++;
    }
    return lost;
  }

  private String under(int column) {
    return column == RowPlacement.NONE
        ? "under no header"
        : "under " + MessageText.quote(header.headers().get(column));
  }

  /** Returns the cells of all columns of a kind, in the order of the columns. */
  public List<Cell> cells(ColumnKind kind) {
    List<Integer> columns = header.columns(kind);
    if (columns.size() == 1) {
      return cell(columns.get(0)).map(List::of).orElseGet(List::of);
    }
    List<Cell> cells = new ArrayList<>();
    forEach(kind, (column, cell) -> cells.add(cell));
    return cells;
  }

  void forEach(ColumnKind kind, BiConsumer<Column, Cell> action) {
    for (int column : header.columns(kind)) {
      Optional<Cell> cell = cell(column);
      if (cell.isEmpty() && !placement.moved()) {
        // If no cell has moved, the columns after this one have no cell either.
        break;
      }
      cell.ifPresent(found -> action.accept(header.column(column), found));
    }
  }

  /** Returns the cell that went to a column, if any. */
  public Optional<Cell> cell(int column) {
    int cell = placement.cell(column);
    return cell == RowPlacement.NONE ? Optional.empty() : Optional.of(row.cells().get(cell));
  }

  /** The first value that is read from the cells of a kind. */
  <T> Optional<T> first(ColumnKind kind, Function<Cell, Optional<T>> read) {
    List<Integer> columns = header.columns(kind);
    for (int i = 0; i < columns.size(); i++) {
      int cell = placement.cell(columns.get(i));
      if (cell != RowPlacement.NONE) {
        Optional<T> value = read.apply(row.cells().get(cell));
        if (value.isPresent()) {
          return value;
        }
      } else if (!placement.moved()) {
        break;
      }
    }
    return Optional.empty();
  }

  /** All links of the row, including those of cells without a column. */
  List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (Cell cell : row.cells()) {
      links.addAll(cell.links());
    }
    return links;
  }
}
