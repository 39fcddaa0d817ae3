package io.github.exchangetables.recognition;

import io.github.exchangetables.table.Table;
import java.util.List;
import java.util.Optional;

/**
 * A table with its recognized header and its placed rows.
 *
 * @param table the table
 * @param header the header, if the table gives entries
 * @param rows the rows with their cells in columns, if the table gives entries, without absorbed
 *     lines
 */
public record AnalyzedTable(Table table, Optional<ExchangeHeader> header, List<PlacedRow> rows) {

  /** Creates an analyzed table. */
  public AnalyzedTable {
    rows = List.copyOf(rows);
  }
}
