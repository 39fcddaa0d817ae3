package io.github.exchangetables.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.arbitraries.Cells;
import io.github.exchangetables.arbitraries.PageText;
import io.github.exchangetables.arbitraries.Pages;
import io.github.exchangetables.arbitraries.TableText;
import io.github.exchangetables.arbitraries.Tables;
import io.github.exchangetables.arbitraries.Texts;
import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.LinkReferenceDefinition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Shortcuts of the parser do not change its result: pages without a delimiter row are skipped, as
 * are the parts of a page before its first and after its last table, and commonmark's inline parser
 * for common cells.
 */
@Tag("slow")
@net.jqwik.api.Tag("slow")
class ParserShortcutsTest {

  /** A delimiter row without a header row. It is no table, but with it nothing is skipped. */
  private static final String NOTHING_IS_SKIPPED = "\n\n:-:\n";

  private static final List<String> NEIGHBORS =
      List.of(
          "```\n",
          "~~~ md\n",
          "   ```\n",
          "    ```\n",
          "````\n",
          "```a` b\n",
          "    code\n",
          "\tcode\n",
          "> quote\n",
          "> | a |\n",
          "- item\n",
          "1. item\n",
          "  more\n",
          "<div>\n",
          "</div>\n",
          "<!-- a\n",
          "b -->\n",
          "<pre>\n",
          "<br/>\n",
          "# Heading\n",
          "## Second\n",
          "#heading\n",
          "Heading\n===\n",
          "Heading\n---\n",
          "***\n",
          "!!! note\n",
          "=== \"Tab\"\n",
          "[spot]: /exchanges/okx/\n",
          "[ref]:\n/x\n'title'\n",
          "[a]: <b c>\n",
          "text\n",
          "a: b\n",
          ":-:\n",
          "a\n:-\n",
          "|-|\n",
          "- | -\n",
          "\n",
          "\n",
          "\n");

  private static Stream<Path> pagesOfTestdata() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("testdata"))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    }
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("pagesOfTestdata")
  void shortcutsChangeNoPageOfTestdata(Path file) throws IOException {
    String page = read(file);

    assertThat(found(page)).isEqualTo(found(page + NOTHING_IS_SKIPPED));
  }

  @ParameterizedTest
  @MethodSource("pagesOfTestdata")
  void cellsOfTestdataAgreeWithCommonmark(Path file) throws IOException {
    InlineReader inlines =
        new InlineReader(
            new DefinitionMap<>(LinkReferenceDefinition.class), ParseOptions.defaults());

    assertThat(Parsed.page(read(file)).tables())
        .flatExtracting(ParserShortcutsTest::rows)
        .flatExtracting(Row::cells)
        // Of a page commonmark replaces NUL before it looks at inlines (CommonMark, section 2.3).
        .extracting(cell -> cell.markdown().replace('\0', '\uFFFD'))
        .allSatisfy(
            cell ->
                assertThat(inlines.read(cell))
                    .describedAs(cell)
                    .isEqualTo(inlines.readByCommonmark(cell)));
  }

  @Property(tries = 1_000)
  void shortcutsChangeNoGeneratedPage(@ForAll("pages") String page) {
    assertThat(found(page)).isEqualTo(found(page + NOTHING_IS_SKIPPED));
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, tablesAmongOtherBlocks()),
        Tuple.of(1, Pages.any().map(PageText::markdown)),
        Tuple.of(1, Texts.anything()));
  }

  private static Arbitrary<String> tablesAmongOtherBlocks() {
    Arbitrary<String> blocks =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.of(NEIGHBORS)),
            Tuple.of(1, Tables.raggedExchanges().map(TableText::markdown)),
            Tuple.of(1, Tables.ragged(Cells.any()).map(TableText::markdown)));
    Arbitrary<String> indents = Arbitraries.of("", "", "", "> ", "  ", "\t");
    Arbitrary<String> indented =
        Combinators.combine(indents, blocks)
            .as((indent, block) -> block.replaceAll("(?m)^(?=.)", indent));
    return Combinators.combine(
            indented.list().ofMaxSize(12),
            Arbitraries.of("", "---\na: b\n---\n"),
            Arbitraries.of("\n", "\r\n", "\r"))
        .as((parts, start, lineEnd) -> (start + String.join("", parts)).replace("\n", lineEnd));
  }

  private static List<Row> rows(Table table) {
    List<Row> rows = new ArrayList<>(table.rows());
    rows.add(0, table.header());
    return rows;
  }

  /** All that is found on a page, a line each. */
  private static List<String> found(String markdown) {
    io.github.exchangetables.parser.ParsedTables page = Parsed.page(markdown);
    List<String> found = new ArrayList<>();
    for (Table table : page.tables()) {
      found.add(table.section() + " " + table.isWellFormed() + " " + table.commentLines());
      found.add(table.alignments() + " " + table.delimiterRow());
      for (Row row : rows(table)) {
        found.add(row.range() + " " + row.isAbsorbed());
        for (Cell cell : row.cells()) {
          found.add(cell.range() + " " + cell.text() + cell.links() + cell.images());
        }
      }
    }
    page.diagnostics().stream().map(Diagnostic::toString).forEach(found::add);
    found.add("title " + page.title().text());
    return found;
  }
}
