package io.github.exchangetables.bench;

import static io.github.exchangetables.bench.MarkdownTable.number;

import java.nio.file.Path;
import java.util.List;

/** How much faster two cores walk a folder than one does. */
final class WalkPart implements Part {

  @Override
  public String name() {
    return "walk";
  }

  @Override
  public String title() {
    return "Walking the docs tree (warm, medians of one JMH run)";
  }

  @Override
  public String run(BenchOptions options) throws Exception {
    if (Runtime.getRuntime().availableProcessors() < 2) {
      return "This machine has one core only.\n";
    }
    Path docs = options.docsTree();
    List<Jmh.Result> results = Jmh.run(Walk.class, "", options, docs);
    double one = Jmh.find(results, "oneCore", docs).median();
    double two = Jmh.find(results, "twoCores", docs).median();
    MarkdownTable table = new MarkdownTable("cores", "speed");
    table.row("one", number(1));
    table.row("two", number(one / two));
    return table.toString();
  }
}
