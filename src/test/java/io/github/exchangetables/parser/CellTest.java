package io.github.exchangetables.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import org.junit.jupiter.api.Test;

/** Equality and printed form of cells. */
class CellTest {

  @Test
  void cellsAndRowsPrintTheirMarkdown() {
    Table table = Parsed.table("| a | b |\n|---|---|\n| c | d |  \n");
    Row row = table.rows().get(0);

    assertThat(row).hasToString("| c | d |");
    assertThat(row.cells().get(1)).hasToString("d");
    assertThat(table.toString()).isNotEmpty();
  }

  @Test
  void cellsAreEqualIfMarkdownAndDefinitionsAreEqual() {
    Cell cell = Parsed.cell("[a]", "[a]: /b");

    assertThat(cell)
        .isEqualTo(Parsed.cell("[a]", "text\n\n[a]: /b"))
        .hasSameHashCodeAs(Parsed.cell("[a]", "text\n\n[a]: /b"))
        .isNotEqualTo(Parsed.cell("[a]", "[a]: /c"))
        .isNotEqualTo(Parsed.cell("[a] ", "[a]: /c"))
        .isNotEqualTo(Parsed.cell("[A]", "[a]: /b"))
        .isNotEqualTo("[a]");
  }

  @Test
  void unpairedSurrogatesAreReplaced() {
    assertThat(Parsed.cell("a\uD800b").text()).isEqualTo("a\uFFFDb");
    assertThat(Parsed.cell("*a*\uDC00b").text()).isEqualTo("a\uFFFDb");
    assertThat(Parsed.cell("*a* \uD83D\uDFE2").text()).isEqualTo("a \uD83D\uDFE2");
  }

  @Test
  void cellMayBeOnlyAnUnpairedSurrogate() {
    assertThat(Parsed.cell("\uD800").text()).isEqualTo("\uFFFD");
  }

  @Test
  void differentCellsHaveDifferentHashCodes() {
    assertThat(Parsed.cell("a")).doesNotHaveSameHashCodeAs(Parsed.cell("b"));
  }
}
