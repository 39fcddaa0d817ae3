package io.github.exchangetables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.exchangetables.arbitraries.Texts;
import io.github.exchangetables.exchange.LocatedEntry;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import io.github.exchangetables.table.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Parsing and reading the result throw no exception, whatever the page. */
@Tag("slow")
class ArbitraryTextTest {

  @Provide
  Arbitrary<String> texts() {
    return Texts.anything();
  }

  private static ParseOptions options(Flavor flavor) {
    return ParseOptions.defaults().withFlavor(flavor);
  }

  @Property(tries = 3_000)
  void parsesAnyTextWithoutException(@ForAll("texts") String text, @ForAll Flavor flavor) {
    Page page = ExchangeTables.parse(text, options(flavor));

    assertThat(page.source()).isEqualTo(text);
    assertThatCode(() -> read(page)).doesNotThrowAnyException();
  }

  @Property
  void parsesAnyBytesWithoutException(@ForAll byte[] bytes) throws IOException {
    Page page = ExchangeTables.parse(new ByteArrayInputStream(bytes), ParseOptions.defaults());

    assertThat(page.source()).isEqualTo(new String(bytes, UTF_8));
    assertThatCode(() -> read(page)).doesNotThrowAnyException();
  }

  @Property(tries = 300)
  void readerAndTextGiveEqualEntries(@ForAll("texts") String text) throws IOException {
    assertThat(ExchangeTables.parse(new StringReader(text)).entries())
        .isEqualTo(ExchangeTables.parse(text).entries());
  }

  @Property(tries = 300)
  void parsesAnyTextWithSmallLimitsWithoutException(
      @ForAll("texts") String text, @ForAll Flavor flavor) {
    ParseOptions options = new ParseOptions(flavor, Vocabulary.standard(), 150, 5, 2, 20);

    assertThatCode(() -> read(ExchangeTables.parse(text, options))).doesNotThrowAnyException();
  }

  /** Asks a page for all that it can tell. */
  private static List<Object> read(Page page) {
    List<Object> read = new ArrayList<>(page.diagnostics());
    page.tables().forEach(table -> read(table, read));
    page.locatedEntries().forEach(located -> read(located, read));
    return read;
  }

  private static void read(Table table, List<Object> read) {
    read.add(table.toString());
    read.addAll(table.headers());
    read.add(table.section());
    read.addAll(table.alignments());
    read.add(table.delimiterRow());
    read.addAll(table.commentLines());
    read(table.header(), read);
    table.rows().forEach(row -> read(row, read));
  }

  private static void read(Row row, List<Object> read) {
    read.add(row.toString());
    read.add(row.range());
    read.add(row.missingCellCount() + row.extraCellCount());
    row.cells().forEach(cell -> read(cell, read));
  }

  private static void read(Cell cell, List<Object> read) {
    read.add(cell.range());
    read.add(cell.markdown());
    read.add(cell.text());
    read.add(cell.textOutsideLinks());
    read.addAll(cell.links());
    read.addAll(cell.images());
    read.addAll(cell.linkRanges());
    read.addAll(cell.imageRanges());
    read.addAll(cell.codeSpans());
    read.addAll(cell.colors());
    read.add(cell.isBlank());
  }

  private static void read(LocatedEntry located, List<Object> read) {
    read.add(located.toString());
    read.add(located.entry());
    read.add(located.line());
    read.addAll(located.cells());
    read.addAll(located.missingColumns());
    read.addAll(located.unplacedCells());
  }
}
