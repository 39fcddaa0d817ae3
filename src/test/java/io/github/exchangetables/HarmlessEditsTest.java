package io.github.exchangetables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.arbitraries.PageText;
import io.github.exchangetables.arbitraries.Pages;
import io.github.exchangetables.arbitraries.RowStyle;
import io.github.exchangetables.arbitraries.TableText;
import io.github.exchangetables.arbitraries.Tables;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.LocatedEntry;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Edits that change nothing in the rendered page change no entry. */
@Tag("slow")
class HarmlessEditsTest {

  @Provide
  Arbitrary<TableText> exchangeTables() {
    return Tables.raggedExchanges();
  }

  @Provide
  Arbitrary<PageText> pages() {
    return Pages.any();
  }

  private static List<ExchangeEntry> entries(TableText table) {
    return ExchangeTables.parse(table.markdown()).entries();
  }

  @Property(tries = 400)
  void outerPipesChangeNoEntry(@ForAll("exchangeTables") TableText table) {
    assertThat(entries(table.withStyle(table.style().withOuterPipes()))).isEqualTo(entries(table));
  }

  @Property(tries = 400)
  void paddingChangesNoEntry(@ForAll("exchangeTables") TableText table) {
    RowStyle style = table.style();

    assertThat(entries(table.withStyle(style.withPadding(" \t\u00A0 ")))).isEqualTo(entries(table));
    assertThat(entries(table.withStyle(style.withPadding("")))).isEqualTo(entries(table));
  }

  @Property(tries = 400)
  void lineEndsChangeNoEntry(@ForAll("pages") PageText page) {
    String markdown = page.markdown();
    List<ExchangeEntry> entries = ExchangeTables.parse(markdown).entries();

    assertThat(ExchangeTables.parse(markdown.replace("\n", "\r\n")).entries()).isEqualTo(entries);
    assertThat(ExchangeTables.parse(markdown.replace("\n", "\r")).entries()).isEqualTo(entries);
    assertThat(ExchangeTables.parse(markdown.stripTrailing()).entries()).isEqualTo(entries);
  }

  /**
   * An empty cell at the end counts where cells are moved, and a row with as many cells as the
   * header may have a blank name. So rows that are moved, before or after, are not compared.
   */
  @Property(tries = 400)
  void droppingEmptyCellsAtTheEndChangesNoEntry(@ForAll("exchangeTables") TableText table) {
    TableText shortened =
        table.withRows(table.rows().stream().map(HarmlessEditsTest::withoutEmptyEnd).toList());
    List<LocatedEntry> before = located(table);
    List<LocatedEntry> after = located(shortened);

    for (LocatedEntry entry : before) {
      after.stream()
          .filter(found -> found.line() == entry.line() && !found.moved() && !entry.moved())
          .forEach(
              found -> assertThat(withoutEmptyCells(found)).isEqualTo(withoutEmptyCells(entry)));
    }
  }

  private static List<String> withoutEmptyEnd(List<String> row) {
    int end = row.size();
    while (end > 1 && row.get(end - 1).isEmpty()) {
      end--;
    }
    return row.subList(0, end);
  }

  /** What an entry says, and which column holds what, missing columns and empty cells aside. */
  private static List<Object> withoutEmptyCells(LocatedEntry located) {
    List<Object> columns = new ArrayList<>();
    for (int column = 0; column < located.headers().size(); column++) {
      columns.add(located.cell(column).filter(cell -> !cell.isEmpty()));
    }
    return List.of(located.entry(), columns, located.unplacedCells());
  }

  private static List<LocatedEntry> located(TableText table) {
    return ExchangeTables.parse(table.markdown()).locatedEntries();
  }
}
