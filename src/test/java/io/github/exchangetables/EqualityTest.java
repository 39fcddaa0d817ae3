package io.github.exchangetables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.LocatedEntry;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import java.lang.ref.WeakReference;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Equality of pages, tables, rows, cells and located entries, and the objects that they keep in
 * memory.
 */
class EqualityTest {

  private static final String PAGE =
      """
      # Spot

      | Logo | Exchange | Docs | Certified |
      |------|----------|------|-----------|
      | [Kraken](https://www.kraken.com/) | [spot](/kraken/) |
      | ![OKX](okx.png) | OKX | [spot](/okx/) | Yes | late |
      """;

  @Test
  void parsingTheSameTextTwiceGivesEqualPages() {
    Page page = ExchangeTables.parse(PAGE, "a.md");

    assertThat(page)
        .isEqualTo(ExchangeTables.parse(PAGE, "a.md"))
        .hasSameHashCodeAs(ExchangeTables.parse(PAGE, "a.md"))
        .isNotEqualTo(ExchangeTables.parse(PAGE, "b.md"))
        .isNotEqualTo(ExchangeTables.parse(PAGE + "\n", "a.md"));
    assertThat(page.locatedEntries())
        .isEqualTo(ExchangeTables.parse(PAGE, "a.md").locatedEntries());
  }

  @Test
  void equalityOfTablesRowsAndCellsIgnoresPositions() {
    Table here = ExchangeTables.parse(PAGE).tables().get(0);
    Table there = ExchangeTables.parse("Text.\n\n> " + PAGE.replace("\n", "\n> ")).tables().get(0);

    assertThat(there.line()).isNotEqualTo(here.line());
    assertThat(there).isEqualTo(here).hasSameHashCodeAs(here);
    assertThat(there.rows()).isEqualTo(here.rows());
    assertThat(there.header()).isEqualTo(here.header()).hasSameHashCodeAs(here.header());
  }

  @ParameterizedTest
  @CsvSource({"# Spot, # Perp", "|------|, |:-----|", "late, early", "Exchange, Connector"})
  void tablesWithDifferentContentAreNotEqual(String written, String other) {
    assertThat(ExchangeTables.parse(PAGE.replace(written, other)).tables())
        .isNotEqualTo(ExchangeTables.parse(PAGE).tables());
  }

  @Test
  void locatedEntryMapsCellsToColumns() {
    Page page = ExchangeTables.parse(PAGE, "docs/spot.md");
    LocatedEntry kraken = page.locatedEntries().get(0);
    LocatedEntry okx = page.locatedEntries().get(1);

    assertThat(kraken.entry()).isEqualTo(page.entries().get(0));
    assertThat(kraken.file()).contains("docs/spot.md");
    assertThat(kraken.line()).isEqualTo(5);
    assertThat(kraken.table()).isEqualTo(1);
    assertThat(kraken.section()).contains("Spot");
    assertThat(kraken.range()).isEqualTo(page.tables().get(0).rows().get(0).range());
    assertThat(kraken.headers()).containsExactly("Logo", "Exchange", "Docs", "Certified");
    assertThat(kraken.cells()).isEqualTo(page.tables().get(0).rows().get(0).cells());
    assertThat(kraken.moved()).isTrue();
    assertThat(kraken.column(0)).hasValue(1);
    assertThat(kraken.cell(2)).map(Cell::text).contains("spot");
    assertThat(kraken.cell(0)).isEmpty();
    assertThat(kraken.missingColumns()).containsExactly("Logo", "Certified");
    assertThat(okx.moved()).isFalse();
    assertThat(okx.column(4)).isEmpty();
    assertThat(okx.unplacedCells()).extracting(Cell::text).containsExactly("late");
    assertThatThrownBy(() -> okx.column(5)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> okx.cell(4)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void entriesWithEqualFactsFromDifferentTablesAreEqual() {
    ExchangeEntry here = ExchangeTables.parse(PAGE).entries().get(1);
    ExchangeEntry there =
        ExchangeTables.parse("\n" + PAGE.replace("Exchange", "Name")).entries().get(1);

    assertThat(there).isEqualTo(here).hasSameHashCodeAs(here).hasToString(here.toString());
  }

  @Test
  void entryDoesNotKeepItsPageInMemory() throws InterruptedException {
    LocatedEntry kept = ExchangeTables.parse(PAGE).locatedEntries().get(0);
    WeakReference<Page> page = new WeakReference<>(ExchangeTables.parse(PAGE + " "));
    LocatedEntry ofPage = page.get().locatedEntries().get(0);

    for (int i = 0; i < 100 && page.get() != null; i++) {
      System.gc();
      Thread.sleep(10);
    }

    assertThat(page.get()).isNull();
    assertThat(ofPage).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "a [b](/c) d ¦ [b](/c)",
        "[b][ref] ¦ [b][ref]",
        "\\| [b\\|c](/d) ¦ [b\\|c](/d)",
        "😀 <a href=\"/c\">b</a> d ¦ <a href=\"/c\">b</a>",
        "<https://a.example> x ¦ <https://a.example>",
        "&amp; see https://a.example/b. ¦ https://a.example/b",
        "*[b](/c \"t\")* ¦ [b](/c \"t\")",
        "[![i](/j)](/c) ¦ [![i](/j)](/c)",
      })
  void linkHasItsRange(String cell, String link) {
    String page = "| Name | Docs |\n|---|---|\n| x | " + cell + " |\n\n[ref]: /r\n";
    Row row = ExchangeTables.parse(page).tables().get(0).rows().get(0);
    List<Range> ranges = row.cells().get(1).linkRanges();

    assertThat(ranges).hasSameSizeAs(row.cells().get(1).links()).hasSize(1);
    assertThat(page.substring(ranges.get(0).start(), ranges.get(0).end())).isEqualTo(link);
    assertThat(ranges.get(0).column())
        .isEqualTo("| x | ".length() + cell.codePointCount(0, cell.indexOf(link)) + 1);
  }

  @Test
  void imageHasItsRange() {
    String page = "| Name | Docs |\n|---|---|\n| x | [![i](/j)](/c) <img src=\"k\"> |\n";
    Cell cell = ExchangeTables.parse(page).tables().get(0).rows().get(0).cells().get(1);

    assertThat(cell.imageRanges())
        .extracting(range -> page.substring(range.start(), range.end()))
        .containsExactly("![i](/j)", "<img src=\"k\">");
  }
}
