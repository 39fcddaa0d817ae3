package io.github.exchangetables.lint;

import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.Placement;
import io.github.exchangetables.recognition.ExchangeHeader;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page as the rules look at it. */
final class PageView {

  private final Page page;
  private final int number;
  private final Suppressions suppressions;
  private final List<RowView> rows = new ArrayList<>();
  private final Map<Integer, String> lines = new HashMap<>();

  PageView(Page page, int number) {
    this.page = page;
    this.number = number;
    this.suppressions = Suppressions.in(page);
    Map<Row, ExchangeEntry> entries = entriesByRow(page);
    for (Table table : page.tables()) {
      addRows(table, entries);
    }
  }

  private static Map<Row, ExchangeEntry> entriesByRow(Page page) {
    Map<Row, ExchangeEntry> entries = new HashMap<>();
    for (ExchangeEntry entry : page.entries()) {
      entry.placement().map(Placement::row).ifPresent(row -> entries.put(row, entry));
    }
    return entries;
  }

  private void addRows(Table table, Map<Row, ExchangeEntry> entries) {
    Optional<ExchangeHeader> header = ExchangeHeader.of(table);
    for (Row row : table.rows()) {
      if (!row.isAbsorbed()) {
        rows.add(new RowView(this, row, header, Optional.ofNullable(entries.get(row))));
      }
    }
  }

  Optional<String> file() {
    return page.file();
  }

  List<Table> tables() {
    return page.tables();
  }

  Suppressions suppressions() {
    return suppressions;
  }

  /** The rows of all tables, those that a table absorbed aside. */
  List<RowView> rows() {
    return rows;
  }

  SourceLocation location(Range range) {
    return new SourceLocation(
        number,
        page.file(),
        range,
        lines.computeIfAbsent(range.line(), line -> lineAround(range)),
        suppressions.at(range.line()));
  }

  private String lineAround(Range range) {
    String source = page.source();
    int start = Math.min(range.start(), source.length());
    int end = start;
    while (start > 0 && !isLineBreak(source.charAt(start - 1))) {
      start--;
    }
    while (end < source.length() && !isLineBreak(source.charAt(end))) {
      end++;
    }
    return source.substring(start, end);
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
