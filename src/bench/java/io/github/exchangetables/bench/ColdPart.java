package io.github.exchangetables.bench;

import static io.github.exchangetables.bench.MarkdownTable.number;

import io.github.exchangetables.bench.pages.PageFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The command as whole processes, from start to exit, beside a program that prints a line.
 *
 * <p>The processes take turns, so that a busy moment of the machine hits them all.
 */
final class ColdPart implements Part {

  private static final int ROUNDS = 25;
  private static final int WARM_UP_ROUNDS = 2;

  @Override
  public String name() {
    return "cold";
  }

  @Override
  public String title() {
    return "The command, cold: `parse`, from start to exit (medians)";
  }

  @Override
  public String run(BenchOptions options) throws Exception {
    if (!Files.exists(options.cli())) {
      return options.cli() + " is not built.\n";
    }
    Path docs = options.docsTree();
    Path page = PageFolder.files(options.densePages()).get(0);
    List<JavaProcess> processes =
        List.of(
            JavaProcess.of("-classpath", classPath(), OneLine.class.getName()),
            parse(options, page),
            parse(options, docs),
            launch(options, page),
            launch(options, docs));
    List<Double> medians = medians(processes);
    MarkdownTable table = new MarkdownTable("process", "time");
    table.row("a Java program that prints one line", number(1));
    table.row("`java -jar`, one page", number(medians.get(1) / medians.get(0)));
    table.row("`java -jar`, the docs tree", number(medians.get(2) / medians.get(0)));
    table.row("the launcher, one page", number(medians.get(3) / medians.get(0)));
    table.row("the launcher, the docs tree", number(medians.get(4) / medians.get(0)));
    return table.toString();
  }

  /** Where the one-line program is, and nothing else. */
  private static String classPath() throws Exception {
    return Path.of(OneLine.class.getProtectionDomain().getCodeSource().getLocation().toURI())
        .toString();
  }

  private static JavaProcess parse(BenchOptions options, Path pages) {
    return JavaProcess.of(
        "-jar", options.cli().toString(), "parse", "--format", "jsonl", pages.toString());
  }

  private static JavaProcess launch(BenchOptions options, Path pages) {
    Path launcher = options.cli().resolveSibling("exchange-tables");
    return JavaProcess.launcher(
        launcher, options.work(), "parse", "--format", "jsonl", pages.toString());
  }

  private static List<Double> medians(List<JavaProcess> processes)
      throws IOException, InterruptedException {
    double[][] times = new double[processes.size()][ROUNDS];
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      for (int i = 0; i < times.length; i++) {
        times[i][Math.max(0, round)] = processes.get(i).nanoseconds();
      }
    }
    return List.of(times).stream().map(Statistics::median).toList();
  }
}
