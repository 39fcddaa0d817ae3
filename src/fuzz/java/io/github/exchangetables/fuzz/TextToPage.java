package io.github.exchangetables.fuzz;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.LocatedEntry;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import java.util.ArrayList;
import java.util.List;

/** Text → page: nothing throws, and every position leads back to what was read there. */
public final class TextToPage {

  private TextToPage() {}

  /**
   * Parses a page in every flavor, with and without tight limits.
   *
   * @param bytes the page, as {@link FuzzedText} reads it
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String markdown = FuzzedText.of(bytes);
    for (Flavor flavor : Flavor.values()) {
      ParseOptions options = ParseOptions.defaults().withFlavor(flavor);
      check(ExchangeTables.parse(markdown, options), markdown);
      check(ExchangeTables.parse(markdown, limited(options, markdown)), markdown);
    }
  }

  /** Limits that many pages exceed. */
  static ParseOptions limited(ParseOptions options, String markdown) {
    return options
        .withMaxPageLength(markdown.length() * 3 / 4 + 1)
        .withMaxTableCells(12)
        .withMaxNesting(2)
        .withMaxCellLength(20);
  }

  private static void check(Page page, String markdown) {
    Law.same(markdown, page.source(), "the page keeps its source");
    Ranges ranges = new Ranges(markdown);
    int number = 1;
    int line = 0;
    for (Table table : page.tables()) {
      Law.same(number++, table.number(), "tables are counted");
      Law.check(table.line() > line, "tables come in their order");
      line = table.line();
      checkTable(table, ranges);
    }
    page.diagnostics().forEach(diagnostic -> ranges.check(diagnostic.range()));
    Law.same(
        page.entries(),
        page.locatedEntries().stream().map(LocatedEntry::entry).toList(),
        "every entry has a place");
    page.locatedEntries().forEach(located -> checkEntry(located, page));
  }

  private static void checkTable(Table table, Ranges ranges) {
    Law.check(!table.header().cells().isEmpty(), "a header has a cell");
    Law.same(table.headers().size(), table.alignments().size(), "every column has an alignment");
    ranges.check(table.delimiterRow());
    table.commentLines().forEach(ranges::check);
    int line = table.line() - 1;
    List<Row> rows = new ArrayList<>(List.of(table.header()));
    rows.addAll(table.rows());
    for (Row row : rows) {
      Law.check(row.line() > line, "rows come in their order");
      line = row.line();
      int difference = row.cells().size() - table.header().cells().size();
      Law.same(difference, row.extraCellCount() - row.missingCellCount(), "cells are counted");
      checkRow(row, ranges);
    }
    Law.check(!table.toString().isEmpty(), "a table can be printed");
  }

  private static void checkRow(Row row, Ranges ranges) {
    ranges.check(row.range());
    Law.check(row.toString().startsWith(ranges.cut(row.range())), "a row's range is its text");
    int end = row.range().start();
    for (Cell cell : row.cells()) {
      Range range = cell.range();
      ranges.check(range);
      Law.same(row.line(), range.line(), "a cell is in its row's line");
      Law.check(
          range.start() >= end && range.end() <= row.range().end(),
          "cells stand side by side in their row");
      end = range.end();
      checkCell(cell, ranges);
    }
  }

  private static void checkCell(Cell cell, Ranges ranges) {
    String markdown = cell.markdown();
    Law.same(ranges.cut(cell.range()), markdown, "a cell's range is its Markdown");
    Law.check(!markdown.isEmpty() || cell.isEmpty(), "a cell without Markdown is empty");
    Law.check(
        !cell.isEmpty() || markdown.isEmpty() || markdown.startsWith("{"),
        "an empty cell has no Markdown but a comment of MDX");
    Law.check(isTrimmed(markdown), "Markdown is trimmed");
    String text = cell.text();
    Law.check(isTrimmed(text), "text is trimmed");
    Law.check(!text.contains("  "), "white space is folded");
    Law.check(text.indexOf('\n') < 0 && text.indexOf('\r') < 0, "a cell's text has no line end");
    Law.check(!cell.isEmpty() || cell.isBlank(), "what is empty is blank");
    Law.check(!cell.textOutsideLinks().contains("  "), "white space is folded outside links, too");
    int parts = cell.links().size() + cell.images().size() + cell.codeSpans().size();
    Law.check(parts + cell.colors().size() <= markdown.length(), "every part is written somewhere");
  }

  private static boolean isTrimmed(String text) {
    return text.isEmpty() || (!isSpace(text.charAt(0)) && !isSpace(text.charAt(text.length() - 1)));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0';
  }

  private static void checkEntry(LocatedEntry located, Page page) {
    Table table = page.tables().get(located.table() - 1);
    Row row =
        table.rows().stream().filter(found -> found.line() == located.line()).findFirst().get();
    Law.same(row.cells(), located.cells(), "an entry keeps the cells of its row");
    Law.same(row.range(), located.range(), "an entry keeps the range of its row");
    Law.check(!row.isAbsorbed(), "a line without a pipe is no entry");
    List<Cell> kept = new ArrayList<>(located.unplacedCells());
    for (int column = 0; column < located.headers().size(); column++) {
      located.cell(column).ifPresent(kept::add);
    }
    Law.same(
        located.headers().size(),
        kept.size() - located.unplacedCells().size() + located.missingColumns().size(),
        "every column has a cell or misses it");
    Law.same(
        row.cells().stream().filter(cell -> !cell.isEmpty()).count(),
        kept.stream().filter(cell -> !cell.isEmpty()).count(),
        "every cell is kept that holds something");
    ExchangeEntry entry = located.entry();
    Law.same(entry, entry.toBuilder().build(), "an entry can be built again");
    Law.same(
        entry.types().stream().sorted().toList(),
        List.copyOf(entry.types()),
        "types have their order");
    entry
        .signups()
        .forEach(
            signup ->
                signup
                    .feeDiscountPercent()
                    .ifPresent(
                        percent -> Law.check(percent.signum() > 0, "a discount is positive")));
  }
}
