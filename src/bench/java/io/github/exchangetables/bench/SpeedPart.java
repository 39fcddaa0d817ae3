package io.github.exchangetables.bench;

import static io.github.exchangetables.bench.MarkdownTable.number;

import java.nio.file.Path;
import java.util.List;

/** Time and allocation of the contenders, as ratios to commonmark's bare parse. */
final class SpeedPart implements Part {

  /** A method of {@link Speed}, and what to call it. */
  private record Contender(String benchmark, String title) {}

  private static final Contender BASELINE = new Contender("commonmark", "commonmark, bare parse");

  private static final List<Contender> CONTENDERS =
      List.of(
          new Contender("exchangeTables", "exchange-tables, entries, diagnostics and positions"),
          BASELINE,
          new Contender("flexmark", "flexmark, bare parse"));

  @Override
  public String name() {
    return "speed";
  }

  @Override
  public String title() {
    return "Speed (warm, one thread, medians of one JMH run)";
  }

  @Override
  public String run(BenchOptions options) throws Exception {
    Path docs = options.docsTree();
    Path dense = options.densePages();
    List<Jmh.Result> results = Jmh.run(Speed.class, options, docs, dense);
    MarkdownTable table = new MarkdownTable("pages, contender", "time", "allocation");
    addRows(table, "docs tree", docs, results);
    addRows(table, "table-dense pages", dense, results);
    return table.toString();
  }

  private static void addRows(
      MarkdownTable table, String pages, Path folder, List<Jmh.Result> results) {
    Jmh.Result baseline = Jmh.find(results, BASELINE.benchmark(), folder);
    for (Contender contender : CONTENDERS) {
      Jmh.Result result = Jmh.find(results, contender.benchmark(), folder);
      table.row(
          pages + ": " + contender.title(),
          number(result.median() / baseline.median()),
          number(result.allocation() / baseline.allocation()));
    }
  }
}
