package io.github.exchangetables.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Which columns of a table are kept in a narrow terminal, and their widths. */
class TextLayoutTest {

  private static TextColumn<String> column(String header, int rank, int least) {
    return TextColumn.text(header, rank, least, (page, item) -> item);
  }

  private static TextLayout layout(int width, int... ranks) {
    return new TextLayout(
        List.of(column("a", ranks[0], 4), column("b", ranks[1], 4), column("c", ranks[2], 4)),
        List.of(List.of("aaaaaa", "bbbbbbbb", "cccccc")),
        OptionalInt.of(width));
  }

  @Test
  void columnsOfOneRankAreDroppedFromTheRight() {
    assertThat(layout(16, 1, 1, 1).leftOut()).isEmpty();
    assertThat(layout(15, 1, 1, 1).leftOut()).containsExactly("c");
    assertThat(layout(9, 1, 1, 1).leftOut()).containsExactly("b", "c");
    assertThat(layout(1, 1, 1, 1).leftOut()).containsExactly("b", "c");
  }

  @Test
  void columnOfTheHighestRankIsDroppedFirst() {
    assertThat(layout(15, 1, 3, 2).leftOut()).containsExactly("b");
    assertThat(layout(9, 2, 3, 1).leftOut()).containsExactly("a", "b");
  }

  @Test
  void narrowestColumnsAreWidenedFirst() {
    List<String> cells = List.of("aaaaaa", "bbbbbbbb", "cccccc");

    assertThat(layout(16, 1, 1, 1).line(cells)).isEqualTo("aaa…  bbb…  ccc…\n");
    assertThat(layout(17, 1, 1, 1).line(cells)).isEqualTo("aaaa…  bbb…  ccc…\n");
    assertThat(layout(22, 1, 1, 1).line(cells)).isEqualTo("aaaaaa  bbbbb…  cccccc\n");
    assertThat(layout(24, 1, 1, 1).line(cells)).isEqualTo("aaaaaa  bbbbbbbb  cccccc\n");
    assertThat(layout(99, 1, 1, 1).line(cells)).isEqualTo("aaaaaa  bbbbbbbb  cccccc\n");
    assertThat(layout(3, 1, 1, 1).line(cells)).isEqualTo("aa…\n");
    assertThat(layout(0, 1, 1, 1).line(cells)).isEqualTo("…\n");
  }
}
