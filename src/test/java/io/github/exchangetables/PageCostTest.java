package io.github.exchangetables;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a page costs does not grow unnoticed. Memory and classes are counted, because times depend
 * on the machine.
 */
class PageCostTest {

  private static final Path DOCS = Path.of("testdata/golden/docs");

  /** The most memory that is allocated for a page, as a part of that of commonmark's parser. */
  private static final double MOST_ALLOCATED = 0.8;

  /** The most classes that the command loads for one page, without those of the JDK. */
  private static final long MOST_CLASSES = 500;

  private static final int ROUNDS = 50;

  @TempDir Path folder;

  private interface PageParser {
    Object parse(String markdown);
  }

  @Test
  void pageAllocatesLessThanTheParserOfCommonmark() throws IOException {
    Parser commonmark = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    assertThat((double) allocated(PageCostTest::entriesAndDiagnostics))
        .isLessThan(MOST_ALLOCATED * allocated(commonmark::parse));
  }

  private static int entriesAndDiagnostics(String markdown) {
    Page page = ExchangeTables.parse(markdown);
    return page.entries().size() + page.diagnostics().size();
  }

  /** The bytes that are allocated for all pages of a folder, after some rounds to warm up. */
  private static long allocated(PageParser parser) throws IOException {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    List<String> pages;
    try (Stream<Page> walk = ExchangeTables.walk(DOCS)) {
      pages = walk.map(Page::source).toList();
    }
    long before = 0;
    for (int round = 0; round <= ROUNDS; round++) {
      before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
      pages.forEach(parser::parse);
    }
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
  }

  @Test
  void commandLoadsFewClassesForAPage() throws IOException, InterruptedException {
    Path classes = folder.resolve("classes.txt");
    Path page = folder.resolve("page.md");
    Files.writeString(
        page, "| Exchange | Docs |\n|---|---|\n| [A](https://a.example) | [spot](/a) |");

    int exitCode =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + classes + ":none",
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.exchangetables.cli.Main",
                "parse",
                "--format",
                "jsonl",
                page.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();

    assertThat(exitCode).isZero();
    try (Stream<String> lines = Files.lines(classes)) {
      assertThat(lines.filter(line -> line.contains(" source: file:")).count())
          .isBetween(100L, MOST_CLASSES);
    }
  }
}
