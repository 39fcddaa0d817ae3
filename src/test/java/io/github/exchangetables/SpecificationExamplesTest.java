package io.github.exchangetables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import io.github.exchangetables.table.Table.Alignment;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example of the CommonMark and the GFM specification has exactly the tables of the HTML in
 * the specification, cell by cell.
 */
@Tag("slow")
class SpecificationExamplesTest {

  /** A table as renderers write it; one that the example has as raw HTML has no such head. */
  private static final Pattern TABLE =
      Pattern.compile("<table>\n<thead>\n.*?</table>", Pattern.DOTALL);

  private static final Pattern ROW = Pattern.compile("<tr>.*?</tr>", Pattern.DOTALL);
  private static final Pattern CELL =
      Pattern.compile("<(t[hd])(?: align=\"(\\w+)\")?>(.*?)</\\1>", Pattern.DOTALL);

  /** A cell as the HTML shows it. */
  private record ShownCell(String text, Alignment alignment) {}

  @TestFactory
  Stream<DynamicTest> commonMarkExamplesHaveTheTablesOfTheirHtml() {
    return tests(TestResources.getSpec());
  }

  @TestFactory
  Stream<DynamicTest> gfmExamplesHaveTheTablesOfTheirHtml() {
    return tests(TestResources.getGfmSpec());
  }

  /** So that no test passes because nothing was read. */
  @Test
  void bothSpecificationsAreComplete() {
    assertThat(examples(TestResources.getSpec())).hasSize(652);
    assertThat(examples(TestResources.getGfmSpec()))
        .hasSizeGreaterThan(652)
        .filteredOn(example -> example.getHtml().contains("<thead>"))
        .hasSize(7);
  }

  private static List<Example> examples(URL specification) {
    return ExampleReader.readExamples(specification);
  }

  private static Stream<DynamicTest> tests(URL specification) {
    return examples(specification).stream()
        .map(example -> dynamicTest(example.toString(), () -> check(example)));
  }

  private static void check(Example example) {
    List<List<List<ShownCell>>> shown = shownTables(example.getHtml());
    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
      String markdown = example.getSource().replace("\n", lineEnd);
      for (Flavor flavor : Flavor.values()) {
        Page page = ExchangeTables.parse(markdown, ParseOptions.defaults().withFlavor(flavor));
        if (flavor == Flavor.GFM) {
          assertThat(page.tables()).allMatch(Table::isWellFormed);
          assertThat(page.tables().stream().map(SpecificationExamplesTest::cells).toList())
              .isEqualTo(shown);
        }
      }
    }
  }

  /** The cells as a renderer shows them: rows as wide as the header. */
  private static List<List<ShownCell>> cells(Table table) {
    return Stream.concat(Stream.of(table.header()), table.rows().stream())
        .map(row -> cells(row, table.alignments()))
        .toList();
  }

  private static List<ShownCell> cells(Row row, List<Alignment> alignments) {
    return IntStream.range(0, alignments.size())
        .mapToObj(
            i ->
                new ShownCell(
                    i < row.cells().size() ? row.cells().get(i).text() : "", alignments.get(i)))
        .toList();
  }

  private static List<List<List<ShownCell>>> shownTables(String html) {
    return matches(TABLE, html).stream()
        .map(
            table ->
                matches(ROW, table).stream().map(SpecificationExamplesTest::shownCells).toList())
        .toList();
  }

  private static List<ShownCell> shownCells(String row) {
    List<ShownCell> cells = new ArrayList<>();
    Matcher matcher = CELL.matcher(row);
    while (matcher.find()) {
      String text = matcher.group(3).replaceAll("<[^>]*>", "");
      String alignment = matcher.group(2);
      cells.add(
          new ShownCell(
              text,
              alignment == null
                  ? Alignment.NONE
                  : Alignment.valueOf(alignment.toUpperCase(Locale.ROOT))));
    }
    return cells;
  }

  private static List<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group()).toList();
  }
}
