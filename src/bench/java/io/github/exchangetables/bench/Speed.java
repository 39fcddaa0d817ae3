package io.github.exchangetables.bench;

import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.bench.pages.PageFolder;
import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.table.Cell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
 * <p>The library gives entries, diagnostics and positions. The others parse and do nothing else.
 */
@State(Scope.Benchmark)
public class Speed {

  /** The folder of pages. */
  @Param("target/bench/docs")
  public String folder = "";

  private List<String> pages = List.of();
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

  /** This library: entries with the positions of their cells, and diagnostics with theirs. */
  @Benchmark
  public void exchangeTables(Blackhole blackhole) {
    for (String markdown : pages) {
      Page page = ExchangeTables.parse(markdown);
      for (ExchangeEntry entry : page.entries()) {
        blackhole.consume(entry);
        blackhole.consume(entry.row().range());
        for (Cell cell : entry.row().cells()) {
          blackhole.consume(cell.range());
        }
      }
      for (Diagnostic diagnostic : page.diagnostics()) {
        blackhole.consume(diagnostic.range());
      }
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
