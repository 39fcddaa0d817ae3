package io.github.exchangetables;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.table.ParseOptions;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text, readers, streams, files and folders are parsed to equal pages. */
class ExchangeTablesTest {

  private static final String PAGE = "| Exchange | Docs |\n|---|---|\n| Krakén 🐙 | - |\n";
  private static final ParseOptions DEFAULTS = ParseOptions.defaults();

  @TempDir Path folder;

  private Path write(String file, String page) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, page, UTF_8);
  }

  private static List<String> names(Page page) {
    return page.entries().stream().map(ExchangeEntry::name).toList();
  }

  private static Page parseBytes(String bytes, ParseOptions options) throws IOException {
    return ExchangeTables.parse(new ByteArrayInputStream(bytes.getBytes(ISO_8859_1)), options);
  }

  @Test
  void allOverloadsReturnSameEntries() throws IOException {
    Path file = write("page.md", PAGE);

    assertThat(names(ExchangeTables.parse(PAGE))).containsExactly("Krakén 🐙");
    assertThat(names(ExchangeTables.parse(new StringReader(PAGE)))).containsExactly("Krakén 🐙");
    assertThat(names(ExchangeTables.parse(file))).containsExactly("Krakén 🐙");
    assertThat(
            names(ExchangeTables.parse(new ByteArrayInputStream(PAGE.getBytes(UTF_8)), DEFAULTS)))
        .containsExactly("Krakén 🐙");
  }

  @Test
  void pageOfFileHasItsPathAsGivenAndPageOfTextHasNone() throws IOException {
    Path file = write("docs/page.md", PAGE);

    assertThat(ExchangeTables.parse(file).file())
        .contains(file.toString().replace(folder.getFileSystem().getSeparator(), "/"));
    assertThat(ExchangeTables.parse(PAGE).file()).isEmpty();
    assertThat(ExchangeTables.parse(new StringReader(PAGE)).file()).isEmpty();
  }

  @Test
  void sourceOfPageIsKept() {
    assertThat(ExchangeTables.parse("\uFEFF" + PAGE).source()).isEqualTo("\uFEFF" + PAGE);
  }

  /** The file of a page without the folder that the page's file begins with. */
  private String belowFolder(Page page) {
    String file = page.file().orElseThrow();
    String start = folder.toString().replace(File.separatorChar, '/') + "/";
    assertThat(file).startsWith(start);
    return file.substring(start.length());
  }

  @Test
  void walkReturnsPagesInTheOrderOfTheirPaths() throws IOException {
    for (String file : List.of("b.md", "a/z.md", "a.md", "a/b/c.markdown", "C.MD", "a-b.md")) {
      write(file, PAGE);
    }

    try (Stream<Page> pages = ExchangeTables.walk(folder)) {
      assertThat(pages.map(this::belowFolder))
          .containsExactly("C.MD", "a-b.md", "a.md", "a/b/c.markdown", "a/z.md", "b.md");
    }
  }

  @Test
  void skipsHiddenAndOtherFiles() throws IOException {
    for (String file : List.of(".git/a.md", "node_modules/b.md", "x/.hidden/c.md", "d.txt", "md")) {
      write(file, PAGE);
    }
    write("x/e.md", PAGE);

    try (Stream<Page> pages = ExchangeTables.walk(folder)) {
      assertThat(pages.map(this::belowFolder)).containsExactly("x/e.md");
    }
  }

  @Test
  void walksHiddenFolderThatIsGivenAsArgument() throws IOException {
    write(".docs/a.md", PAGE);

    try (Stream<Page> pages = ExchangeTables.walk(folder.resolve(".docs"))) {
      assertThat(pages.map(this::belowFolder)).containsExactly(".docs/a.md");
    }
  }

  @Test
  void reportsUnreadableFilesAndReadsOthers() throws IOException {
    write("a.md", PAGE);
    Files.createSymbolicLink(folder.resolve("b.md"), folder.resolve("nowhere.md"));
    List<Path> unreadable = new ArrayList<>();

    try (Stream<Page> pages =
        ExchangeTables.walk(folder, DEFAULTS, (file, failure) -> unreadable.add(file))) {
      assertThat(pages).hasSize(1);
    }
    assertThat(unreadable).containsExactly(folder.resolve("b.md"));
  }

  @Test
  void throwsOnUnreadableFileWithoutListener() throws IOException {
    Files.createSymbolicLink(folder.resolve("b.md"), folder.resolve("nowhere.md"));

    try (Stream<Page> pages = ExchangeTables.walk(folder)) {
      assertThatThrownBy(pages::toList)
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("b.md")
          .hasCauseInstanceOf(NoSuchFileException.class);
    }
  }

  @Test
  void throwsOnMissingFileOrFolder() {
    Path missing = folder.resolve("missing");

    assertThatThrownBy(() -> ExchangeTables.parse(missing)).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> ExchangeTables.walk(missing)).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void bytesThatAreNotUtf8AreReplacedAndReported() throws IOException {
    Page page = parseBytes("| Exchange | Docs |\n|---|---|\n| Krak\u00E9n | - |\n", DEFAULTS);

    assertThat(names(page)).containsExactly("Krak\uFFFDn");
    assertThat(page.diagnostics())
        .extracting(Diagnostic::rule, Diagnostic::range)
        .containsExactly(tuple(Rule.MALFORMED_ENCODING, new Range(3, 7, 8, 36, 37)));
  }

  @Test
  void replacementCharacterInSourceIsNotReported() throws IOException {
    byte[] page = "| Exchange | Docs |\n|---|---|\n| \uFFFD | - |\n".getBytes(UTF_8);

    assertThat(ExchangeTables.parse(new ByteArrayInputStream(page), DEFAULTS).diagnostics())
        .isEmpty();
  }

  @Test
  void byteOrderMarkIsNotCountedAsColumn() throws IOException {
    Page page = parseBytes("\u00EF\u00BB\u00BFa\u00E9\n", DEFAULTS);

    assertThat(page.diagnostics())
        .extracting(Diagnostic::range)
        .containsExactly(new Range(1, 2, 3, 2, 3));
  }

  @Test
  void columnOfLengthLimitDiagnosticDoesNotCountByteOrderMark() {
    Page page = ExchangeTables.parse("\uFEFF| a | b |\n", DEFAULTS.withMaxPageLength(5));

    assertThat(page.diagnostics())
        .extracting(Diagnostic::range)
        .containsExactly(new Range(1, 5, 5, 5, 5));
  }

  @Test
  void allOverloadsReadLongPageUpToTheLimit() throws IOException {
    ParseOptions options = DEFAULTS.withMaxPageLength(PAGE.length());
    String tooLong = PAGE + "| OKX | - |\n";
    Path file = write("page.md", tooLong);

    for (Page page :
        List.of(
            ExchangeTables.parse(tooLong, options),
            ExchangeTables.parse(new StringReader(tooLong), options),
            ExchangeTables.parse(file, options))) {
      assertThat(names(page)).containsExactly("Krakén 🐙");
      assertThat(page.diagnostics())
          .extracting(Diagnostic::rule)
          .containsExactly(Rule.LIMIT_REACHED);
    }
  }

  @Test
  void doesNotCloseReadersAndStreams() throws IOException {
    List<String> closed = new ArrayList<>();
    Reader reader =
        new StringReader(PAGE) {
          @Override
          public void close() {
            closed.add("reader");
          }
        };
    ByteArrayInputStream stream =
        new ByteArrayInputStream(PAGE.getBytes(UTF_8)) {
          @Override
          public void close() {
            closed.add("stream");
          }
        };

    ExchangeTables.parse(reader);
    ExchangeTables.parse(stream, DEFAULTS);

    assertThat(closed).isEmpty();
  }

  @Test
  void rejectsNull() {
    assertThatThrownBy(() -> ExchangeTables.parse((String) null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> ExchangeTables.parse((Path) null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> ExchangeTables.parse((Reader) null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> ExchangeTables.parse(PAGE, (ParseOptions) null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> ExchangeTables.walk(null)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void diagnosticsOfTablesAndOfEntriesAreInTheOrderOfThePage() {
    String page =
        """
        | Exchange | Docs |
        |---|---|
        | | [spot](/a/) |
        absorbed
        | B | [spot](/b/) | late |
        """;

    assertThat(ExchangeTables.parse(page).diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly(Rule.UNNAMED_ROW, Rule.ABSORBED_LINE, Rule.EXTRA_CELLS);
  }

  @Test
  void readsReaderThatReturnsZeroCharacters() throws IOException {
    Reader halting =
        new FilterReader(new StringReader("| Exchange | Docs |\n|---|---|\n| A | |\n")) {
          private boolean halted;

          @Override
          public int read(char[] buffer) throws IOException {
            halted = !halted;
            return halted ? 0 : super.read(buffer);
          }
        };

    assertThat(ExchangeTables.parse(halting).entries()).hasSize(1);
  }
}
