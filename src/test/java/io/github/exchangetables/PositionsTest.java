package io.github.exchangetables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.arbitraries.PageText;
import io.github.exchangetables.arbitraries.Pages;
import io.github.exchangetables.arbitraries.Texts;
import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.exchange.LocatedEntry;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Positions are counted as their documentation states. */
@Tag("slow")
class PositionsTest {

  @Provide
  Arbitrary<Page> pages() {
    Arbitrary<String> written =
        Combinators.combine(
                Arbitraries.of("", "\uFEFF", "---\ntitle: x\n---\n", "\uD83D\uDFE2\n\n"),
                Pages.any().map(PageText::markdown),
                Arbitraries.of("\n", "\r\n", "\r"))
            .as((start, page, lineEnd) -> (start + page).replace("\n", lineEnd));
    return Arbitraries.oneOf(Texts.anything(), written).map(ExchangeTables::parse);
  }

  @Property(tries = 500)
  void rangeOfCellContainsItsMarkdown(@ForAll("pages") Page page) {
    assertThat(rows(page).flatMap(row -> row.cells().stream()))
        .allSatisfy(cell -> assertThat(cut(page, cell.range())).isEqualTo(cell.markdown()));
  }

  @Property(tries = 500)
  void rangeOfRowBeginsWithPipeOrCell(@ForAll("pages") Page page) {
    assertThat(rows(page).filter(row -> !row.cells().isEmpty()))
        .allMatch(
            row ->
                cut(page, row.range()).startsWith("|")
                    || isWhiteSpace(page, row.range().start(), row.cells().get(0).range().start()));
  }

  @Property(tries = 500)
  void rangeOfRowEndsWithPipeOrCell(@ForAll("pages") Page page) {
    assertThat(rows(page).filter(row -> !row.cells().isEmpty()))
        .allMatch(
            row ->
                cut(page, row.range()).endsWith("|")
                    || isWhiteSpace(
                        page,
                        row.cells().get(row.cells().size() - 1).range().end(),
                        row.range().end()));
  }

  /** At the edge of a row no other white space than a no-break space or the like is left. */
  private static boolean isWhiteSpace(Page page, int start, int end) {
    return page.source().substring(start, end).matches("[\\p{Z}\\s\\x85]*");
  }

  @Property(tries = 500)
  void linesAndColumnsAreCountedFromOneInCodePoints(@ForAll("pages") Page page) {
    assertThat(ranges(page))
        .allSatisfy(range -> assertThat(range).isEqualTo(counted(page.source(), range)));
  }

  @Property(tries = 500)
  void diagnosticsAndTablesAreInTheOrderOfThePage(@ForAll("pages") Page page) {
    assertThat(page.diagnostics().stream().map(Diagnostic::range))
        .isSortedAccordingTo(Comparator.comparingInt(Range::start));
    assertThat(page.tables()).isSortedAccordingTo(Comparator.comparingInt(Table::line));
    assertThat(page.locatedEntries())
        .isSortedAccordingTo(Comparator.comparingInt(LocatedEntry::line));
  }

  private static String cut(Page page, Range range) {
    return page.source().substring(range.start(), range.end());
  }

  private static Stream<Row> rows(Page page) {
    return page.tables().stream()
        .flatMap(table -> Stream.concat(Stream.of(table.header()), table.rows().stream()));
  }

  private static List<Range> ranges(Page page) {
    return Stream.of(
            rows(page).map(Row::range),
            rows(page).flatMap(row -> row.cells().stream()).map(Cell::range),
            page.tables().stream().map(Table::delimiterRow),
            page.tables().stream().flatMap(table -> table.commentLines().stream()),
            page.diagnostics().stream().map(Diagnostic::range))
        .flatMap(ranges -> ranges)
        .toList();
  }

  /** The range with its line and columns counted from its offsets, one code point after another. */
  private static Range counted(String source, Range range) {
    int line = 1;
    int column = 1;
    int offset = source.startsWith("\uFEFF") ? 1 : 0;
    while (offset < range.start()) {
      int end = offset + Character.charCount(source.codePointAt(offset));
      boolean lineEnd = "\r\n".indexOf(source.charAt(offset)) >= 0;
      if (lineEnd && source.startsWith("\r\n", offset)) {
        end = offset + 2;
      }
      line += lineEnd ? 1 : 0;
      column = lineEnd ? 1 : column + 1;
      offset = end;
    }
    int length = (int) cutCodePoints(source, range);
    return new Range(line, column, column + length, range.start(), range.end());
  }

  private static long cutCodePoints(String source, Range range) {
    return source.substring(range.start(), range.end()).codePoints().count();
  }
}
