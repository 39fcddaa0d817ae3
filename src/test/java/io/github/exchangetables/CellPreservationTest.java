package io.github.exchangetables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.arbitraries.Cells;
import io.github.exchangetables.arbitraries.TableText;
import io.github.exchangetables.arbitraries.Tables;
import io.github.exchangetables.exchange.LocatedEntry;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.table.Table;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Every cell of a row is in the table, and in the entry of the row. */
@Tag("slow")
class CellPreservationTest {

  @Provide
  Arbitrary<TableText> tables() {
    return Arbitraries.oneOf(Tables.ragged(Cells.any()), Tables.raggedExchanges());
  }

  @Provide
  Arbitrary<TableText> exchangeTables() {
    return Tables.raggedExchanges();
  }

  @Property(tries = 400)
  void tableKeepsEveryCellInItsRow(@ForAll("tables") TableText written, @ForAll Flavor flavor) {
    ParseOptions options = ParseOptions.defaults().withFlavor(flavor);
    Table table = ExchangeTables.parse(written.markdown(), options).tables().get(0);

    assertThat(markdown(table.header().cells())).isEqualTo(written.headers());
    assertThat(table.rows().stream().map(row -> markdown(row.cells())))
        .containsExactlyElementsOf(written.rows());
  }

  @Property(tries = 400)
  void missingAndExtraCellsAreCounted(@ForAll("tables") TableText written) {
    Table table = ExchangeTables.parse(written.markdown()).tables().get(0);
    int width = written.headers().size();

    assertThat(
            table.rows().stream().map(row -> width - row.missingCellCount() + row.extraCellCount()))
        .containsExactlyElementsOf(written.rows().stream().map(List::size).toList());
  }

  @Property(tries = 400)
  void entriesKeepEveryNonEmptyCell(@ForAll("exchangeTables") TableText written) {
    Page page = ExchangeTables.parse(written.markdown());

    assertThat(page.locatedEntries())
        .allSatisfy(
            entry ->
                assertThat(kept(entry))
                    .containsExactlyInAnyOrderElementsOf(notEmpty(markdown(entry.cells()))));
  }

  @Property(tries = 400)
  void entriesHaveEveryColumnOnce(@ForAll("exchangeTables") TableText written) {
    Page page = ExchangeTables.parse(written.markdown());

    assertThat(page.locatedEntries())
        .allSatisfy(
            entry ->
                assertThat(columns(entry)).containsExactlyInAnyOrderElementsOf(entry.headers()));
  }

  private static List<String> columns(LocatedEntry entry) {
    List<String> columns = new ArrayList<>(entry.missingColumns());
    for (int column = 0; column < entry.headers().size(); column++) {
      if (entry.cell(column).isPresent()) {
        columns.add(entry.headers().get(column));
      }
    }
    return columns;
  }

  private static List<String> kept(LocatedEntry entry) {
    List<Cell> kept = new ArrayList<>(entry.unplacedCells());
    for (int column = 0; column < entry.headers().size(); column++) {
      entry.cell(column).ifPresent(kept::add);
    }
    return notEmpty(markdown(kept));
  }

  private static List<String> notEmpty(List<String> cells) {
    return cells.stream().filter(cell -> !cell.isEmpty()).toList();
  }

  private static List<String> markdown(List<Cell> cells) {
    return cells.stream().map(Cell::markdown).toList();
  }
}
