package io.github.exchangetables.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells of a very long page say the same however often, and whenever, they are read. */
class ReadRowsTest {

  private static final int ROWS = 2 * ReadRows.KEPT;

  private static final Table TABLE =
      Parsed.table("| a | b |\n|---|---|\n" + "| *c* | [d](/e) |\n".repeat(ROWS));

  private static List<Link> links(Row row) {
    return row.cells().get(1).links();
  }

  @Test
  void whatWasReadLongAgoIsReadAgain() {
    Row first = TABLE.rows().get(0);
    List<Link> before = links(first);
    assertThat(links(first)).isSameAs(before);

    TABLE.rows().forEach(row -> assertThat(links(row)).isEqualTo(before));

    assertThat(links(first)).isEqualTo(before).isNotSameAs(before);
    assertThat(first.cells().get(0).text()).isEqualTo("c");
  }

  @Test
  void whatWasReadLastIsKept() {
    TABLE.rows().forEach(row -> assertThat(links(row)).hasSize(1));
    Row row = TABLE.rows().get(ROWS - ReadRows.KEPT);
    List<Link> before = links(row);

    assertThat(links(row)).isSameAs(before);
  }
}
