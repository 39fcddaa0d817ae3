package io.github.exchangetables.bench;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs a class of JMH benchmarks over folders of pages. JMH's own output goes to a file. */
final class Jmh {

  private static final int PERCENTILE_OF_MEDIAN = 50;

  /** What the profiler calls the bytes that one run allocates. */
  private static final String ALLOCATION = "gc.alloc.rate.norm";

  private Jmh() {}

  /**
   * What one benchmark gave for one folder.
   *
   * @param benchmark the name of the method
   * @param folder the folder of pages
   * @param median the median time of one run over all pages
   * @param allocation the bytes that one run allocates
   */
  record Result(String benchmark, String folder, double median, double allocation) {

    private static Result of(RunResult run) {
      return new Result(
          run.getPrimaryResult().getLabel(),
          run.getParams().getParam("folder"),
          run.getPrimaryResult().getStatistics().getPercentile(PERCENTILE_OF_MEDIAN),
          requireNonNull(run.getSecondaryResults().get(ALLOCATION), ALLOCATION).getScore());
    }
  }

  /** Runs the benchmarks of a class whose names match a pattern. */
  static List<Result> run(
      Class<?> benchmarks, String methods, BenchOptions options, Path... folders) throws Exception {
    String[] names = new String[folders.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = folders[i].toString();
    }
    Files.createDirectories(options.work());
    ChainedOptionsBuilder jmh =
        new OptionsBuilder()
            .include(benchmarks.getName() + "\\." + methods)
            .param("folder", names)
            .mode(Mode.SampleTime)
            .addProfiler(GCProfiler.class)
            .forks(3)
            .warmupIterations(4)
            .warmupTime(TimeValue.seconds(2))
            .measurementIterations(3)
            .measurementTime(TimeValue.seconds(2))
            .output(options.work().resolve(benchmarks.getSimpleName() + ".log").toString());
    List<Result> results = new ArrayList<>();
    for (RunResult run : new Runner(jmh.build()).run()) {
      results.add(Result.of(run));
    }
    return results;
  }

  static Result find(List<Result> results, String benchmark, Path folder) {
    return results.stream()
        .filter(r -> r.benchmark().equals(benchmark) && r.folder().equals(folder.toString()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("JMH gave no result for " + benchmark));
  }
}
