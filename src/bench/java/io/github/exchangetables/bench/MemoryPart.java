package io.github.exchangetables.bench;

import static io.github.exchangetables.bench.MarkdownTable.number;

import java.io.IOException;
import java.util.List;

/** The heap that a table of 1,000,000 rows and 4 columns keeps, beside commonmark's tree. */
final class MemoryPart implements Part {

  private static final int ROWS = 1_000_000;
  private static final int COLUMNS = 4;
  private static final String HEAP = "4g";

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public String title() {
    return "Heap kept by a table of 1,000,000 rows × 4 cells, in bytes per cell";
  }

  @Override
  public String run(BenchOptions options) throws Exception {
    MarkdownTable table =
        new MarkdownTable("table", "parsed", "every cell read", "commonmark's tree", "ratio");
    for (MemoryProbe.Content content : MemoryProbe.Content.values()) {
      double parsed = bytesPerCell(MemoryProbe.Contender.PARSED, content);
      double read = bytesPerCell(MemoryProbe.Contender.READ, content);
      double commonmark = bytesPerCell(MemoryProbe.Contender.COMMONMARK, content);
      table.row(
          content.title(),
          Math.round(parsed),
          Math.round(read),
          Math.round(commonmark),
          number(read / commonmark));
    }
    return table.toString();
  }

  private static double bytesPerCell(MemoryProbe.Contender contender, MemoryProbe.Content content)
      throws IOException, InterruptedException {
    List<String> lines =
        JavaProcess.probe(
                MemoryProbe.class,
                HEAP,
                "SerialGC",
                contender.name(),
                content.name(),
                String.valueOf(ROWS))
            .lines();
    return Double.parseDouble(lines.get(0)) / ((double) ROWS * COLUMNS);
  }
}
