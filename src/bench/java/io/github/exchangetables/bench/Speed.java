package io.github.exchangetables.bench;

import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.exchangetables.bench.pages.PageFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * All pages of a folder, parsed one after another.
 *
 * <p>This library, in each version, gives entries, diagnostics and positions. The others parse and
 * do nothing else.
 */
@State(Scope.Benchmark)
public class Speed {

  /** The folder of pages. */
  @Param("target/bench/docs")
  public String folder = "";

  private List<String> pages = List.of();
  private Optional<Library> library = Optional.empty();
  private final Parser commonmark =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private final com.vladsch.flexmark.parser.Parser flexmark = flexmark();

  private static com.vladsch.flexmark.parser.Parser flexmark() {
    MutableDataSet options =
        new MutableDataSet()
            .set(
                com.vladsch.flexmark.parser.Parser.EXTENSIONS,
                List.of(com.vladsch.flexmark.ext.tables.TablesExtension.create()));
    return com.vladsch.flexmark.parser.Parser.builder(options).build();
  }

  /** Loads the pages. */
  @Setup
  public void load() throws IOException {
    pages = PageFolder.load(Path.of(folder));
  }

  /** This library: entries, diagnostics, and the positions of cells. */
  @Benchmark
  public void exchangeTables(Blackhole blackhole) throws Exception {
    read(Library::current, blackhole);
  }

  /** The same of the version whose jar {@code bench.baseline} names. */
  @Benchmark
  public void baseline(Blackhole blackhole) throws Exception {
    read(() -> Library.inJar(Path.of(System.getProperty("bench.baseline"))), blackhole);
  }

  private void read(Callable<Library> version, Blackhole blackhole) throws Exception {
    if (library.isEmpty()) {
      library = Optional.of(version.call());
    }
    for (String markdown : pages) {
      library.get().read(markdown, blackhole);
    }
  }

  /** The bare parse of commonmark-java with its extension for tables. */
  @Benchmark
  public void commonmark(Blackhole blackhole) {
    for (String markdown : pages) {
      blackhole.consume(commonmark.parse(markdown));
    }
  }

  /** The bare parse of flexmark-java with its extension for tables. */
  @Benchmark
  public void flexmark(Blackhole blackhole) {
    for (String markdown : pages) {
      blackhole.consume(flexmark.parse(markdown));
    }
  }
}
