package io.github.exchangetables.bench;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.table.ParseOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A folder of pages, walked from the disk (in fact from the system's cache) to the entries. */
@State(Scope.Benchmark)
public class Walk {

  /** The folder of pages. */
  @Param("target/bench/docs")
  public String folder = "";

  /** In a JVM that sees one processor. */
  @Benchmark
  @Fork(jvmArgsAppend = {"-XX:+UseParallelGC", "-XX:ActiveProcessorCount=1"})
  public void oneCore(Blackhole blackhole) throws IOException {
    walk(blackhole);
  }

  /** In a JVM that sees two processors. */
  @Benchmark
  @Fork(jvmArgsAppend = {"-XX:+UseParallelGC", "-XX:ActiveProcessorCount=2"})
  public void twoCores(Blackhole blackhole) throws IOException {
    walk(blackhole);
  }

  private void walk(Blackhole blackhole) throws IOException {
    try (Stream<Page> pages =
        ExchangeTables.walk(
            Path.of(folder),
            ParseOptions.defaults(),
            (file, failure) -> {
              throw new UncheckedIOException(failure);
            })) {
      pages.forEach(blackhole::consume);
    }
  }
}
