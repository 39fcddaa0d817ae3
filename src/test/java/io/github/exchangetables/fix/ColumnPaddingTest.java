package io.github.exchangetables.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** All cells of a column are padded to one width. */
class ColumnPaddingTest {

  private static final RowText DELIMITER = RowText.ofDelimiterRow("|---|:-:|--:|");
  private static final RowText ROW = RowText.ofCells(List.of("a", "bcde", "取引所"));

  @Test
  void padsCellsToTheWidthOfTheirColumn() {
    ColumnPadding padding = new ColumnPadding(DELIMITER, List.of(ROW));

    assertThat(padding.delimiterRow()).hasToString("| --- | :--: | -----: |");
    assertThat(padding.pad(ROW)).hasToString("| a   | bcde | 取引所 |");
    assertThat(padding.rowWidth()).isEqualTo("| a   | bcde | xxxxxx |".length());
  }
}
