package io.github.exchangetables.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.diff.EntryChange;
import io.github.exchangetables.diff.EntryDiff;
import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.DocsLink;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.LocatedEntry;
import io.github.exchangetables.fix.FixResult;
import io.github.exchangetables.fix.Fixer;
import io.github.exchangetables.format.EntryFormat;
import io.github.exchangetables.format.MarkdownWriter;
import io.github.exchangetables.lint.Baseline;
import io.github.exchangetables.lint.Finding;
import io.github.exchangetables.lint.Linter;
import io.github.exchangetables.lint.ProjectSettings;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the Java blocks of the documentation. Each is between two lines {@code // snippet}; {@link
 * JavaSnippetsTest} compares them with the pages.
 */
class SnippetsTest {

  private static final Path PERP = Path.of("testdata", "perp-connectors.md");

  @TempDir Path folder;

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
  void parsesPage() throws IOException {
    assertThat(printed(SnippetsTest::parse))
        .hasSize(7)
        .startsWith("Binance Futures [SPOT, PERP]")
        .endsWith("dYdX Perpetual [PERP]");
  }

  private static void parse() throws IOException {
    // snippet
    Page page = ExchangeTables.parse(Path.of("testdata/perp-connectors.md"));
    for (ExchangeEntry entry : page.entries()) {
      System.out.println(entry.name() + " " + entry.types());
    }
    page.diagnostics().forEach(System.out::println);
    // snippet
  }

  @Test
  void comparesLists() throws IOException {
    Page page = ExchangeTables.parse(PERP);
    Page other = ExchangeTables.parse("");

    assertThat(printed(() -> compare(page, page))).isEmpty();
    assertThat(printed(() -> compare(other, page))).contains("ADDED Bitmex");
  }

  private static void compare(Page before, Page after) {
    // snippet
    EntryDiff diff = EntryDiff.between(before.entries(), after.entries());
    for (EntryChange change : diff.changes()) {
      System.out.println(change.kind() + " " + change.name());
    }
    // snippet
  }

  @Test
  void walksFolder() throws IOException {
    Files.copy(PERP, folder.resolve("perp.md"));

    assertThat(printed(() -> walk(folder))).hasSize(4).first().asString().startsWith("Binance");
  }

  private static void walk(Path docs) throws IOException {
    // snippet
    ExchangeTables.walk(docs)
        .flatMap(page -> page.entries().stream())
        .filter(entry -> entry.certified().orElse(false))
        .forEach(entry -> System.out.println(entry.name() + " " + entry.docs(ConnectorType.SPOT)));
    // snippet
  }

  @Test
  void findsWhereEntryWasRead() throws IOException {
    assertThat(printed(() -> locate(ExchangeTables.parse(PERP))))
        .contains("Binance Futures: line 9, missing []", "Bybit: line 10, missing [signup code]");
  }

  private static void locate(Page page) {
    // snippet
    for (LocatedEntry located : page.locatedEntries()) {
      System.out.println(
          located.entry().name()
              + ": line "
              + located.line()
              + ", missing "
              + located.missingColumns());
    }
    // snippet
  }

  @Test
  void printsAllCells() throws IOException {
    assertThat(printed(() -> readCells(ExchangeTables.parse(PERP))))
        .first()
        .asString()
        .startsWith("Binance Futures [Link[text=Binance Futures, url=https://www.binance.com/");
  }

  private static void readCells(Page page) {
    // snippet
    for (Table table : page.tables()) {
      for (Row row : table.rows()) {
        for (Cell cell : row.cells()) {
          System.out.println(cell.text() + " " + cell.links());
        }
      }
    }
    // snippet
  }

  @Test
  void cutsRangesFromSource() throws IOException {
    assertThat(printed(() -> cut(ExchangeTables.parse(PERP))))
        .singleElement()
        .asString()
        .startsWith("9:3: [Binance Futures](https://");
  }

  private static void cut(Page page) {
    Cell cell = page.tables().get(0).rows().get(0).cells().get(0);
    // snippet
    Range range = cell.range();
    String markdown = page.source().substring(range.start(), range.end());
    System.out.println(range.line() + ":" + range.column() + ": " + markdown);
    // snippet
  }

  @Test
  void appliesOptions() {
    Page page = withOptions("| Exchange | ID |\n|---|---|\n| OKX | `okx|okx_perpetual` |\n");

    assertThat(page.entries().get(0).connectorIds()).containsExactly("okx|okx_perpetual");
    assertThat(page.file()).contains("docs/exchanges.md");
  }

  private static Page withOptions(String markdown) {
    // snippet
    ParseOptions options =
        ParseOptions.defaults().withFlavor(Flavor.MKDOCS).withMaxPageLength(1_000_000);
    Page page = ExchangeTables.parse(markdown, "docs/exchanges.md", options);
    // snippet
    return page;
  }

  @Test
  void checksFolder() throws IOException {
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
        .contains("index.md:3:19: error: Kraken: ")
        .endsWith("[missing-page]");
  }

  private static void check(Path docs) throws IOException {
    // snippet
    Linter linter =
        Linter.defaults()
            .withRule(Rule.MISSING_CELLS)
            .withoutRule(Rule.EMPTY_EXTRA_CELL)
            .withDocsRoot(docs);
    for (Finding finding : linter.check(ExchangeTables.walk(docs))) {
      System.out.println(finding);
    }
    // snippet
  }

  @Test
  void checksBySettingsOfProject() throws IOException {
    Files.writeString(folder.resolve(".exchange-tables.yml"), "exclude: b.md\n");
    for (String name : List.of("a.md", "b.md")) {
      Files.writeString(
          folder.resolve(name), "| Exchange | Docs |\n|---|---|\n| OKX | [spot](/okx) | x |\n");
    }

    assertThat(printed(() -> checkProject(folder)))
        .singleElement()
        .asString()
        .contains("a.md:3:24: error: OKX: ");
  }

  private static void checkProject(Path docs) throws IOException {
    // snippet
    ProjectSettings settings = ProjectSettings.find(docs);
    List<Page> pages = new ArrayList<>();
    for (Path file : ExchangeTables.files(docs, (path, failure) -> System.err.println(failure))) {
      if (!settings.isExcluded(file)) {
        pages.add(ExchangeTables.parse(file, settings.parseOptions(file)));
      }
    }
    settings.linter().check(pages.stream()).forEach(System.out::println);
    // snippet
  }

  @Test
  void printsNewFindings() throws IOException {
    String head = "| Exchange | Docs |\n|---|---|\n";
    Path docs = Files.createDirectory(folder.resolve("docs"));
    Path page = Files.writeString(docs.resolve("a.md"), head + "| OKX | | late |\n");
    List<Finding> found = Linter.defaults().check(ExchangeTables.walk(docs));
    Path known = folder.resolve("known.csv");
    Files.writeString(known, Baseline.of(known, found).text());
    Files.writeString(page, head + "| HTX | | new |\n");

    assertThat(printed(() -> checkNew(Linter.defaults(), docs, known)))
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).contains("a.md:3:11: error: HTX: "))
        .anySatisfy(line -> assertThat(line).startsWith("no longer found: FindingKey["));
  }

  private static void checkNew(Linter linter, Path docs, Path file) throws IOException {
    // snippet
    Baseline baseline = Baseline.read(file);
    Baseline.Comparison compared = baseline.compare(linter.check(ExchangeTables.walk(docs)));
    compared.added().forEach(System.out::println);
    compared.gone().forEach(key -> System.out.println("no longer found: " + key));
    // snippet
  }

  @Test
  void fixesFile() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.md"), "| Exchange | Docs |\n|---|---|\n| Kraken | ||\n");

    assertThat(printed(() -> fix(file)))
        .containsExactly("3: the row has empty cells beyond the header");
    assertThat(file).hasContent("| Exchange | Docs |\n|---|---|\n| Kraken | |\n");
  }

  private static void fix(Path file) throws IOException {
    // snippet
    FixResult result = Fixer.defaults().fix(Files.readString(file));
    for (FixResult.Fix fix : result.fixes()) {
      System.out.println(fix.range().line() + ": " + fix.message());
    }
    if (result.changed()) {
      Files.writeString(file, result.markdown());
    }
    // snippet
  }

  @Test
  void writesEntriesOfFolder() throws IOException {
    Path file = folder.resolve("exchanges.csv");
    Files.copy(PERP, folder.resolve("perp.md"));

    writeCsv(folder, file);

    assertThat(Files.readAllLines(file)).hasSize(8).first().asString().startsWith("file,line,");
  }

  private static void writeCsv(Path docs, Path file) throws IOException {
    // snippet
    try (Writer out = Files.newBufferedWriter(file)) {
      EntryFormat.CSV.write(ExchangeTables.walk(docs), out);
    }
    // snippet
  }

  @Test
  void writesEntriesAsMarkdown() throws IOException {
    assertThat(printed(SnippetsTest::write))
        .containsExactlyElementsOf(DocumentationPage.outputBelow("MarkdownWriter.write("));
  }

  private static void write() {
    // snippet
    ExchangeEntry kraken =
        ExchangeEntry.builder("Kraken")
            .website("https://www.kraken.com/")
            .docs(List.of(new DocsLink("spot", "/exchanges/kraken/", ConnectorType.SPOT)))
            .types(Set.of(ConnectorType.SPOT))
            .certified(true)
            .build();
    System.out.print(MarkdownWriter.write(List.of(kraken)));
    // snippet
  }
}
