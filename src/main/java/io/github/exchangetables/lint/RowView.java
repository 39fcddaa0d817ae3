package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.Status;
import io.github.exchangetables.recognition.PlacedRow;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import io.github.exchangetables.vocabulary.ColumnKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of any table, with its page and table.
 *
 * @param page the page
 * @param table the table
 * @param row the row
 * @param placed the row with its cells in columns, if the table lists exchanges
 */
record RowView(PageView page, Table table, Row row, Optional<PlacedRow> placed) {

  RowView(PageView page, PlacedRow placed) {
    this(page, placed.header().table(), placed.row(), Optional.of(placed));
  }

  /** The entry of the row, if it names an exchange. */
  Optional<ExchangeEntry> entry() {
    return placed.flatMap(PlacedRow::entry);
  }

  /** The beginning of a message: the name of the exchange, if there is one. */
  String subject() {
    return placed.map(PlacedRow::subject).orElse("");
  }

  /**
   * The cells of all columns of a kind, in the order of the columns; empty if the table does not
   * list exchanges.
   */
  List<Cell> cells(ColumnKind kind) {
    return placed.filter(found -> found.entry().isPresent()).stream()
        .flatMap(found -> found.cells(kind).stream())
        .toList();
  }

  /**
   * Tells whether the status of the row is red. If the status cell has no level, another cell
   * without a link may be the status, because rows of connector tables often have a cell too many.
   */
  boolean isRed() {
    Stream<Cell> status = placed.stream().flatMap(found -> found.cells(ColumnKind.STATUS).stream());
    Stream<Cell> others =
        placed.stream()
            .filter(found -> found.header().listsConnectors())
            .flatMap(found -> row.cells().stream())
            .filter(cell -> cell.links().isEmpty());
    return Stream.concat(status, others)
        .flatMap(cell -> page.words().statuses().read(cell).flatMap(Status::level).stream())
        .findFirst()
        .filter(level -> level == Status.Level.RED)
        .isPresent();
  }

  /** The name of the exchange, or {@code ""} if the row does not name one. */
  String name() {
    return entry().map(ExchangeEntry::name).orElse("");
  }

  /** The cell whose text is the name of the exchange; an image may be the name as well. */
  Optional<Cell> nameCell() {
    String name = name();
    return Arrays.stream(ColumnKind.values())
        .filter(ColumnKind::names)
        .flatMap(kind -> cells(kind).stream())
        .filter(cell -> cell.text().equals(name))
        .findFirst();
  }

  /** The range of the exchange's name. */
  Range nameRange() {
    return nameCell().map(Cell::range).orElseGet(row::range);
  }

  /**
   * Where a text is in the first of some cells that has it, or where the row names its exchange.
   */
  Range find(List<Cell> cells, String text) {
    return cells.stream()
        .filter(cell -> cell.markdown().contains(text))
        .map(cell -> page.findLast(cell.range(), text))
        .findFirst()
        .orElseGet(this::nameRange);
  }
}
