package io.github.exchangetables.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A placement tells which column every cell of a row went to. */
class PlacementTest {

  private static final List<String> HEADERS = List.of("Logo", "Exchange", "Docs");

  private static Row row(String cells) {
    return ExchangeTables.parse("| Logo | Exchange | Docs |\n|---|---|---|\n" + cells)
        .tables()
        .get(0)
        .rows()
        .get(0);
  }

  private static final Row TWO_CELLS = row("| Kraken | spot |");

  @Test
  void aRowThatStandsAsWrittenHasNotMoved() {
    Placement placement = Placement.of(TWO_CELLS, HEADERS, 0, 1);

    assertThat(placement.moved()).isFalse();
    assertThat(placement.row()).isSameAs(TWO_CELLS);
    assertThat(placement.column(1)).hasValue(1);
    assertThat(placement.cell(0)).map(Cell::markdown).contains("Kraken");
    assertThat(placement.cell(2)).isEmpty();
    assertThat(placement.cell(-1)).isEmpty();
    assertThat(placement.missingColumns()).containsExactly("Docs");
    assertThat(placement.extraCells()).isEmpty();
    assertThat(placement).hasToString("line 3");
  }

  @Test
  void aRowThatLacksItsFirstCellHasMoved() {
    Placement placement = Placement.of(TWO_CELLS, HEADERS, 1, 2);

    assertThat(placement.moved()).isTrue();
    assertThat(placement.column(0)).hasValue(1);
    assertThat(placement.cell(0)).isEmpty();
    assertThat(placement.cell(1)).map(Cell::markdown).contains("Kraken");
    assertThat(placement.cell(2)).map(Cell::markdown).contains("spot");
    assertThat(placement.missingColumns()).containsExactly("Logo");
    assertThat(placement).hasToString("line 3, moved");
  }

  @Test
  void aCellWithoutColumnIsExtra() {
    Placement placement = Placement.of(TWO_CELLS, HEADERS, 1, -1);

    assertThat(placement.column(1)).isEmpty();
    assertThat(placement.extraCells()).extracting(Cell::markdown).containsExactly("spot");
    assertThat(placement.cells()).extracting(PlacedCell::header).containsExactly("Exchange");
    assertThat(placement.missingColumns()).containsExactly("Logo", "Docs");
  }

  @Test
  void everyCellNeedsAColumnOrNone() {
    assertThatThrownBy(() -> Placement.of(TWO_CELLS, HEADERS, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 columns for 2 cells");
    assertThatThrownBy(() -> Placement.of(TWO_CELLS, HEADERS, 0, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("column 3 of 3");
    assertThatThrownBy(() -> Placement.of(TWO_CELLS, HEADERS, -2, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("column -2 of 3");
  }

  @Test
  void placementsAreEqualIfRowsAndColumnsAre() {
    Placement placement = Placement.of(TWO_CELLS, HEADERS, 0, 1);

    assertThat(placement)
        .isEqualTo(Placement.of(row("| Kraken | spot"), HEADERS, 0, 1))
        .hasSameHashCodeAs(Placement.of(row("| Kraken | spot"), HEADERS, 0, 1))
        .isNotEqualTo(Placement.of(TWO_CELLS, HEADERS, 1, 2))
        .isNotEqualTo(Placement.of(TWO_CELLS, HEADERS, 0, -1))
        .isNotEqualTo(Placement.of(row("| Kraken | perp |"), HEADERS, 0, 1))
        .isNotEqualTo(Placement.of(TWO_CELLS, List.of("Logo", "Exchange"), 0, 1))
        .isNotEqualTo("line 3");
  }

  @Test
  void aRowOnAnotherLineIsAnotherRow() {
    Row below =
        ExchangeTables.parse("\n| Logo | Exchange | Docs |\n|---|---|---|\n| Kraken | spot |")
            .tables()
            .get(0)
            .rows()
            .get(0);

    assertThat(Placement.of(below, HEADERS, 0, 1))
        .isNotEqualTo(Placement.of(TWO_CELLS, HEADERS, 0, 1));
  }

  @Test
  void rowsOfOtherLinesHaveOtherHashes() {
    Row below = row("| Kraken | spot |\n| Kraken | spot |").table().rows().get(1);

    assertThat(Placement.of(TWO_CELLS, HEADERS, 0, 1))
        .doesNotHaveSameHashCodeAs(Placement.of(below, HEADERS, 0, 1));
  }
}
