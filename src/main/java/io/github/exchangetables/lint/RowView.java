package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.Placement;
import io.github.exchangetables.recognition.ExchangeHeader;
import io.github.exchangetables.recognition.MessageText;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.vocabulary.ColumnKind;
import java.util.List;
import java.util.Optional;

/**
 * A row as the rules look at it.
 *
 * @param page the page that it is in
 * @param row the row
 * @param header the header of its table, if that lists exchanges
 * @param entry what the row says of an exchange, if it names one
 */
record RowView(
    PageView page, Row row, Optional<ExchangeHeader> header, Optional<ExchangeEntry> entry) {

  /** A cell, and the header that it belongs under. */
  record Placed(String header, Cell cell) {}

  /** How a message begins: with the exchange, if the row names one. */
  String subject() {
    return entry.map(found -> MessageText.plain(found.name()) + ": ").orElse("");
  }

  /** The cells of all columns of a kind, in the order of the columns. */
  List<Placed> cells(ColumnKind kind) {
    if (header.isEmpty()) {
      return List.of();
    }
    Optional<Placement> placement = entry.flatMap(ExchangeEntry::placement);
    return header.get().columns(kind).stream()
        .flatMap(
            column ->
                placement
                    .flatMap(found -> found.cell(column))
                    .map(cell -> new Placed(header.get().headers().get(column), cell))
                    .stream())
        .toList();
  }

  /** Where the row names its exchange. */
  Range nameRange() {
    String name = entry.map(ExchangeEntry::name).orElse("");
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
