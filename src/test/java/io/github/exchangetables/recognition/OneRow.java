package io.github.exchangetables.recognition;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.exchange.ExchangeEntry;
import java.util.List;

/** Parses a table of one row. */
final class OneRow {

  private OneRow() {}

  static List<ExchangeEntry> entries(String headers, String row) {
    return page(headers, row).entries();
  }

  static Page page(String headers, String row) {
    String delimiters = headers.replaceAll("[^|]+", "---");
    return ExchangeTables.parse(headers + "\n" + delimiters + "\n" + row + "\n");
  }
}
