package io.github.exchangetables.bench;

/** A part of the benchmarks that can be run alone. */
interface Part {

  /** The name by which {@code bench.only} asks for the part. */
  String name();

  /** What the part measures. */
  String title();

  /** Measures, and returns the result as Markdown, with a line break at the end. */
  String run(BenchOptions options) throws Exception;
}
