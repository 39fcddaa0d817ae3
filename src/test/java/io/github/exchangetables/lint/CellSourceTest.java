package io.github.exchangetables.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.table.Cell;
import org.junit.jupiter.api.Test;

/** Where the parts of a cell are. */
class CellSourceTest {

  /** The cell begins in line 3, column 7, at offset 24. */
  private static Cell cell(String markdown) {
    String page = "| a | b |\n|---|---|\n| 🟢 | " + markdown + " |\n";
    return ExchangeTables.parse(page).tables().get(0).rows().get(0).cells().get(1);
  }

  @Test
  void textsAreFoundOneBehindTheOther() {
    Cell cell = cell("🟢x x🔴x");
    CellSource source = new CellSource(cell);
    int start = cell.range().start();

    assertThat(source.find("x")).isEqualTo(new Range(3, 8, 9, start + 2, start + 3));
    assertThat(source.find("x")).isEqualTo(new Range(3, 10, 11, start + 4, start + 5));
    assertThat(source.find("🔴x")).isEqualTo(new Range(3, 11, 13, start + 5, start + 8));
    assertThat(source.find("x")).isEqualTo(cell.range());
  }

  @Test
  void onceATextIsNotFoundTheCellStandsForAllOthers() {
    Cell cell = cell("a b c");
    CellSource source = new CellSource(cell);

    assertThat(source.find("a")).isNotEqualTo(cell.range());
    assertThat(source.find("b")).isNotEqualTo(cell.range());
    assertThat(source.find("a")).isEqualTo(cell.range());
    assertThat(source.find("c")).isEqualTo(cell.range());
  }

  @Test
  void noTextIsTheWholeCell() {
    Cell cell = cell("a b");
    CellSource source = new CellSource(cell);

    assertThat(source.find("")).isEqualTo(cell.range());
    assertThat(source.find("b")).isEqualTo(cell.range());
  }

  @Test
  void partsMayOverlap() {
    Cell cell = cell("a🟢bc");
    CellSource source = new CellSource(cell);
    int start = cell.range().start();

    assertThat(source.markdown()).isEqualTo("a🟢bc");
    assertThat(source.range(0, 4)).isEqualTo(new Range(3, 7, 10, start, start + 4));
    assertThat(source.range(0, 5)).isEqualTo(new Range(3, 7, 11, start, start + 5));
    assertThat(source.range(3, 5)).isEqualTo(new Range(3, 9, 11, start + 3, start + 5));
  }
}
