package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.recognition.ExchangeHeader;
import io.github.exchangetables.recognition.PlacedRow;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.ColumnKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row as the rules look at it.
 *
 * @param page the page that it is in
 * @param table the table that it is in
 * @param row the row
 * @param placed the row with its cells placed, if the table lists exchanges
 */
record RowView(PageView page, Table table, Row row, Optional<PlacedRow> placed) {

  RowView(PageView page, Table table, PlacedRow placed) {
    this(page, table, placed.row(), Optional.of(placed));
  }

  RowView(PageView page, Table table, Row row) {
    this(page, table, row, Optional.empty());
  }

  /** What the row says of an exchange, if it names one. */
  Optional<ExchangeEntry> entry() {
    return placed.flatMap(PlacedRow::entry);
  }

  /** A cell, and the header that it belongs under. */
  record Placed(String header, Cell cell) {}

  /** How a message begins: with the exchange, if the row names one. */
  String subject() {
    return entry().map(found -> MessageText.plain(found.name()) + ": ").orElse("");
  }

  /** The cells of all columns of a kind, in the order of the columns. */
  List<Placed> cells(ColumnKind kind) {
    List<Placed> cells = new ArrayList<>();
    if (entry().isPresent()) {
      ExchangeHeader header = placed.orElseThrow().header();
      for (int column : header.columns(kind)) {
        placed
            .orElseThrow()
            .cell(column)
            .ifPresent(cell -> cells.add(new Placed(header.headers().get(column), cell)));
      }
    }
    return cells;
  }

  /** Where the row names its exchange. */
  Range nameRange() {
    String name = entry().map(ExchangeEntry::name).orElse("");
    for (ColumnKind kind : ColumnKind.values()) {
      if (kind.names()) {
        for (Placed placed : cells(kind)) {
          if (placed.cell().text().equals(name)) {
            return placed.cell().range();
          }
        }
      }
    }
    return row.range();
  }
}
