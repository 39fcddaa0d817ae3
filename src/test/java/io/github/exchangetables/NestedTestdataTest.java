package io.github.exchangetables;

import static io.github.exchangetables.Differences.differences;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A page of {@code testdata} has the same content inside a quote or a list. */
@Tag("slow")
class NestedTestdataTest {

  /**
   * A way to put a page into a block.
   *
   * @param linesAbove how many lines stand above the page
   * @param columnsBefore how many columns stand before each of its lines
   */
  private record Block(String name, UnaryOperator<String> page, int linesAbove, int columnsBefore) {

    @Override
    public String toString() {
      return name;
    }
  }

  /** A page with what may only be at the top level of one. */
  private static final String MODULES = "mdx/modules";

  private static final List<Block> BLOCKS =
      List.of(
          new Block("quote", page -> page.replaceAll("(?m)^", "> "), 0, 2),
          new Block("list", page -> "- item\n\n" + page.replaceAll("(?m)^(?=.)", "  "), 2, 2));

  static Stream<Arguments> pagesInBlocks() {
    return TestdataPage.all().stream()
        .filter(page -> !page.toString().equals(MODULES))
        .flatMap(page -> BLOCKS.stream().map(block -> Arguments.of(page, block)));
  }

  @ParameterizedTest(name = "{0} in a {1}")
  @MethodSource("pagesInBlocks")
  void nestingChangesOnlyPositions(TestdataPage file, Block block) throws IOException {
    Page page = ExchangeTables.parse(markdown(file), file.options());
    Page nested = ExchangeTables.parse(block.page().apply(markdown(file)), file.options());

    assertThat(differences(said(nested), said(page))).isEmpty();
    assertThat(
            differences(
                positions(nested, 0, 0),
                positions(page, block.linesAbove(), block.columnsBefore())))
        .isEmpty();
  }

  /** A page without what only the very start of one may be, its lines ended by line feeds. */
  private static String markdown(TestdataPage file) throws IOException {
    String page = ExchangeTables.parse(file.file(), file.options()).source();
    return page.replace("\uFEFF", "")
        .replaceAll("\r\n?", "\n")
        .replaceFirst("(?s)\\A---\n.*?\n(?:---|\\.\\.\\.)\n", "");
  }

  private static List<String> said(Page page) {
    List<String> said = new ArrayList<>();
    page.entries().forEach(entry -> said.add(entry.toString()));
    for (Table table : page.tables()) {
      said.add(table.section() + " " + table.isWellFormed() + " " + table.alignments());
      rows(table).flatMap(row -> row.cells().stream()).map(Cell::markdown).forEach(said::add);
    }
    return said;
  }

  private static List<String> positions(Page page, int linesAbove, int columnsBefore) {
    Stream<Range> rows = page.tables().stream().flatMap(table -> rows(table).map(Row::range));
    Stream<Range> diagnostics = page.diagnostics().stream().map(Diagnostic::range);
    return Stream.concat(rows, diagnostics)
        .map(
            range ->
                "%s:%s-%s"
                    .formatted(
                        range.line() + linesAbove,
                        range.column() + columnsBefore,
                        range.endColumn() + columnsBefore))
        .toList();
  }

  private static Stream<Row> rows(Table table) {
    return Stream.concat(Stream.of(table.header()), table.rows().stream());
  }
}
