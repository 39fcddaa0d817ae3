package io.github.exchangetables.recognition;

import io.github.exchangetables.table.Table;
import java.util.List;
import java.util.Optional;

/**
 * A table, and what was understood of it.
 *
 * @param table the table
 * @param header its header, if the table lists exchanges
 * @param rows its rows with their cells placed, if it lists exchanges; lines that the table
 *     absorbed are left out
 */
public record AnalysedTable(Table table, Optional<ExchangeHeader> header, List<PlacedRow> rows) {

  /** Makes an analysed table. */
  public AnalysedTable {
    rows = List.copyOf(rows);
  }
}
