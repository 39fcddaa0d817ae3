package io.github.exchangetables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.DocsLink;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.LocatedEntry;
import io.github.exchangetables.fix.FixResult;
import io.github.exchangetables.fix.FixResult.Fix;
import io.github.exchangetables.fix.Fixer;
import io.github.exchangetables.lint.Finding;
import io.github.exchangetables.lint.Linter;
import io.github.exchangetables.markdown.MarkdownWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Java of {@code README.md}, each block between two lines {@code // README}.
 *
 * <p>{@link ReadmeTest} compares the blocks with these, and runs the methods.
 */
class ReadmeSnippets {

  private static final Path PERP = Path.of("testdata", "perp-connectors.md");

  /** Runs a snippet, and returns the lines that it printed. */
  private static Stream<String> printed(Snippet snippet) throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      snippet.run();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).lines();
  }

  private interface Snippet {
    void run() throws IOException;
  }

  @Test
  void aPageIsParsed() throws IOException {
    assertThat(printed(ReadmeSnippets::parse))
        .hasSize(7)
        .startsWith("Binance Futures [SPOT, PERP] in line 9")
        .endsWith("dYdX Perpetual [PERP] in line 20");
  }

  private static void parse() throws IOException {
    // README
    Page page = ExchangeTables.parse(Path.of("testdata/perp-connectors.md"));
    for (LocatedEntry located : page.locatedEntries()) {
      System.out.println(located.line() + ": " + located.entry().name());
    }
    page.diagnostics().forEach(System.out::println);
    // README
  }

  @Test
  void aFolderIsWalked(@TempDir Path folder) throws IOException {
    Files.copy(PERP, folder.resolve("perp.md"));

    assertThat(printed(() -> walk(folder))).hasSize(4).first().asString().startsWith("Binance");
  }

  private static void walk(Path docs) throws IOException {
    // README
    try (Stream<Page> pages = ExchangeTables.walk(docs)) {
      pages
          .flatMap(page -> page.entries().stream())
          .filter(entry -> entry.certified().orElse(false))
          .forEach(
              entry -> System.out.println(entry.name() + " " + entry.docs(ConnectorType.SPOT)));
    }
    // README
  }

  @Test
  void anEntryLeadsBack() throws IOException {
    Page page = ExchangeTables.parse(PERP);

    assertThat(printed(() -> lead(page))).singleElement().asString().startsWith("9 of table 1: [B");
  }

  private static void lead(Page page) {
    // README
    LocatedEntry first = page.locatedEntries().get(0);
    System.out.println(first.line() + " of table " + first.table() + ": " + first.cells().get(0));
    // README
  }

  @Test
  void aFolderIsChecked(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("index.md"),
        """
        | Exchange | Docs |
        |----------|------|
        | Kraken | [spot](kraken.md) |
        """);

    assertThat(printed(() -> check(folder)))
        .singleElement()
        .asString()
        .startsWith("index.md: Kraken: no page is there for");
  }

  private static void check(Path docs) throws IOException {
    // README
    Linter linter = Linter.defaults().withoutRule(Rule.EMPTY_EXTRA_CELL).withDocsRoot(docs);
    for (Finding finding : linter.check(ExchangeTables.walk(docs))) {
      Diagnostic found = finding.diagnostic();
      System.out.println(finding.file().orElse("-") + ": " + found.message());
    }
    // README
  }

  @Test
  void aPageIsFixed(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(folder.resolve("a.md"), "| Exchange | Docs |\n|---|---|\n| Kraken |\n");

    assertThat(printed(() -> fix(file))).containsExactly("3: the row lacks cells");
    assertThat(file).hasContent("| Exchange | Docs |\n|---|---|\n| Kraken | |\n");
  }

  private static void fix(Path file) throws IOException {
    // README
    FixResult result = Fixer.defaults().fix(Files.readString(file));
    for (Fix fix : result.fixes()) {
      System.out.println(fix.range().line() + ": " + fix.message());
    }
    if (result.changed()) {
      Files.writeString(file, result.markdown());
    }
    // README
  }

  @Test
  void entriesAreWritten() throws IOException {
    assertThat(printed(ReadmeSnippets::write))
        .containsExactly(
            "| Exchange | Docs | Certified |",
            "| --- | --- | --- |",
            "| [Kraken](https://www.kraken.com/) | [spot](/exchanges/kraken/) | Yes |");
  }

  private static void write() {
    // README
    ExchangeEntry kraken =
        ExchangeEntry.builder("Kraken")
            .website("https://www.kraken.com/")
            .docs(List.of(new DocsLink("spot", List.of(ConnectorType.SPOT), "/exchanges/kraken/")))
            .types(Set.of(ConnectorType.SPOT))
            .certified(true)
            .build();
    System.out.print(MarkdownWriter.write(List.of(kraken)));
    // README
  }
}
