package io.github.exchangetables.bench;

import static io.github.exchangetables.bench.MarkdownTable.number;

import java.nio.file.Path;
import java.util.List;

/** Time and allocation of the contenders, as ratios to commonmark's bare parse. */
final class SpeedPart implements Part {

  /** A method of {@link Speed}, and what to call it. */
  private record Contender(String benchmark, String title) {}

  private static final Contender COMMONMARK = new Contender("commonmark", "commonmark, bare parse");

  private static final List<Contender> CONTENDERS =
      List.of(
          new Contender("exchangeTables", "exchange-tables, entries, diagnostics and positions"),
          new Contender("baseline", "the baseline, the same"),
          COMMONMARK,
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
    List<Contender> contenders =
        CONTENDERS.stream()
            .filter(c -> options.baseline().isPresent() || !c.benchmark().equals("baseline"))
            .toList();
    String names = String.join("|", contenders.stream().map(Contender::benchmark).toList());
    List<Jmh.Result> results = Jmh.run(Speed.class, "(" + names + ")$", options, docs, dense);
    MarkdownTable table = new MarkdownTable("pages, contender", "time", "allocation");
    addRows(table, "docs tree", docs, contenders, results);
    addRows(table, "table-dense pages", dense, contenders, results);
    return table.toString();
  }

  private static void addRows(
      MarkdownTable table,
      String pages,
      Path folder,
      List<Contender> contenders,
      List<Jmh.Result> results) {
    Jmh.Result commonmark = Jmh.find(results, COMMONMARK.benchmark(), folder);
    for (Contender contender : contenders) {
      Jmh.Result result = Jmh.find(results, contender.benchmark(), folder);
      table.row(
          pages + ": " + contender.title(),
          number(result.median() / commonmark.median()),
          number(result.allocation() / commonmark.allocation()));
    }
  }
}
