package io.github.exchangetables.bench;

import static io.github.exchangetables.bench.MarkdownTable.number;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** How the time grows with the input. */
final class GrowthPart implements Part {

  private static final String HEAP = "4g";

  /** How many kinds of hostile input to show. */
  private static final int WORST = 5;

  @Override
  public String name() {
    return "growth";
  }

  @Override
  public String title() {
    return "Growth of the time with the input (fitted exponents: 1 is linear, 2 is quadratic)";
  }

  @Override
  public String run(BenchOptions options) throws Exception {
    MarkdownTable table = new MarkdownTable("input", "n", "exponent");
    List<Growth> plain = growths("plain");
    plain.forEach(growth -> addRow(table, growth));
    Path plot = options.work().resolve("growth.svg");
    Files.createDirectories(options.work());
    Files.writeString(plot, GrowthPlot.of(plain));
    List<Growth> hostile = growths("hostile");
    MarkdownTable worst = new MarkdownTable("hostile input of n characters", "n", "exponent");
    hostile.stream()
        .sorted(Comparator.comparingDouble(Growth::exponent).reversed())
        .limit(WORST)
        .forEach(growth -> addRow(worst, growth));
    return "%s\nA plot is in %s.\n\nOf %d kinds of hostile input those that grow most:\n\n%s"
        .formatted(table, plot, hostile.size(), worst);
  }

  private static List<Growth> growths(String shapes) throws IOException, InterruptedException {
    return JavaProcess.probe(GrowthProbe.class, HEAP, "ParallelGC", shapes).lines().stream()
        .map(Growth::ofLine)
        .toList();
  }

  private static void addRow(MarkdownTable table, Growth growth) {
    String remark = growth.remark().isEmpty() ? "" : "; " + growth.remark();
    // A pipe would split the cell.
    String shape = growth.shape().replace("|", "\\|");
    table.row(shape, growth.range() + remark, number(growth.exponent()));
  }
}
