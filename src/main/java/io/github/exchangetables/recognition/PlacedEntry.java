package io.github.exchangetables.recognition;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.LocatedEntry;
import io.github.exchangetables.parser.AbstractCell;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * An entry and its row. Cells are copied, so that a kept entry does not keep the page in memory.
 */
public record PlacedEntry(
    ExchangeEntry entry,
    Optional<String> file,
    Range range,
    int table,
    Optional<String> section,
    List<String> headers,
    List<Cell> cells,
    RowPlacement placement)
    implements LocatedEntry {

  /** The most missing columns that are named. */
  private static final int MAX_MISSING = 64;

  static PlacedEntry of(Optional<String> file, PlacedRow placed) {
    Table table = placed.header().table();
    return new PlacedEntry(
        placed.entry().orElseThrow(),
        file,
        placed.row().range(),
        table.number(),
        table.section(),
        placed.header().headers(),
        placed.row().cells().stream().map(AbstractCell::detached).toList(),
        placed.placement());
  }

  @Override
  public int line() {
    return range.line();
  }

  @Override
  public OptionalInt column(int cell) {
    Objects.checkIndex(cell, cells.size());
    return placement.hasColumn(cell) ? OptionalInt.of(placement.column(cell)) : OptionalInt.empty();
  }

  @Override
  public Optional<Cell> cell(int column) {
    int cell = placement.cell(Objects.checkIndex(column, headers.size()));
    return cell == RowPlacement.NONE ? Optional.empty() : Optional.of(cells.get(cell));
  }

  @Override
  public List<String> missingColumns() {
    return placement.missingColumns().limit(MAX_MISSING).mapToObj(headers::get).toList();
  }

  @Override
  public List<Cell> unplacedCells() {
    return IntStream.range(0, cells.size())
        .filter(cell -> !placement.hasColumn(cell))
        .mapToObj(cells::get)
        .filter(cell -> !cell.isEmpty())
        .toList();
  }

  @Override
  public boolean moved() {
    return placement.moved();
  }
}
