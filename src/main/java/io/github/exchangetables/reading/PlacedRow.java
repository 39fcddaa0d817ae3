package io.github.exchangetables.reading;

import io.github.exchangetables.exchange.Placement;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Link;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.vocabulary.Column;
import io.github.exchangetables.vocabulary.ColumnKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A row whose cells have found their columns. */
final class PlacedRow {

  private final ExchangeHeader header;
  private final Row row;
  private final RowPlacement placement;

  PlacedRow(ExchangeHeader header, Row row, RowPlacement placement) {
    this.header = header;
    this.row = row;
    this.placement = placement;
  }

  Placement placement() {
    return Placement.of(row, header.headers(), placement.columns());
  }

  boolean hasColumn(ColumnKind kind) {
    return header.has(kind);
  }

  /** The cells of all columns of a kind, in their order. */
  List<Cell> cells(ColumnKind kind) {
    if (!header.has(kind)) {
      return List.of();
    }
    List<Cell> cells = new ArrayList<>(1);
    forEach(
        (column, cell) -> {
          if (column.kind() == kind) {
            cells.add(cell);
          }
        });
    return cells;
  }

  /** Hands over every cell that has a column. */
  void forEach(BiConsumer<Column, Cell> action) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (placement.hasColumn(i)) {
        action.accept(header.columns().get(placement.column(i)), row.cells().get(i));
      }
    }
  }

  /** What the first cell of a kind says that says anything. */
  <T> Optional<T> first(ColumnKind kind, Function<Cell, Optional<T>> read) {
    for (Cell cell : cells(kind)) {
      Optional<T> value = read.apply(cell);
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  /** All links of the row, those of cells left over too. */
  List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (Cell cell : row.cells()) {
      links.addAll(cell.links());
    }
    return links;
  }
}
