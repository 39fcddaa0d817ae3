package io.github.exchangetables.bench;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.bench.pages.PageFolder;
import io.github.exchangetables.table.ParseOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * All pages of a folder, parsed with and without the shortcuts of the parser. It has no switches
 * for them: pages and options are chosen for which a shortcut is not allowed.
 */
@State(Scope.Benchmark)
public class Shortcuts {

  /** A delimiter row without a header row. It is no table, but no part of its page is skipped. */
  private static final String NOTHING_IS_SKIPPED = "\n\n:-:\n";

  /** A limit on nesting below that up to which cells are read without commonmark. */
  private static final ParseOptions CELLS_BY_COMMONMARK = ParseOptions.defaults().withMaxNesting(2);

  /** The folder of pages. */
  @Param("target/bench/docs")
  public String folder = "";

  private List<String> pages = List.of();
  private List<String> wholePages = List.of();

  /** Loads the pages. */
  @Setup
  public void load() throws IOException {
    pages = PageFolder.load(Path.of(folder));
    wholePages = pages.stream().map(page -> page + NOTHING_IS_SKIPPED).toList();
  }

  /** With all shortcuts. */
  @Benchmark
  public void all(Blackhole blackhole) {
    read(pages, ParseOptions.defaults(), blackhole);
  }

  /** Without skipping pages, or parts of pages, that have no table. */
  @Benchmark
  public void wholePages(Blackhole blackhole) {
    read(wholePages, ParseOptions.defaults(), blackhole);
  }

  /** Without the parser of common cells. */
  @Benchmark
  public void cellsByCommonmark(Blackhole blackhole) {
    read(pages, CELLS_BY_COMMONMARK, blackhole);
  }

  private static void read(List<String> pages, ParseOptions options, Blackhole blackhole) {
    for (String markdown : pages) {
      blackhole.consume(ExchangeTables.parse(markdown, options).entries());
    }
  }
}
