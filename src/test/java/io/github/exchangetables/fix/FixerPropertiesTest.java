package io.github.exchangetables.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.exchange.LocatedEntry;
import io.github.exchangetables.fixtures.FixturePage;
import io.github.exchangetables.fixtures.Pages;
import io.github.exchangetables.lint.Linter;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Properties of every fixed page, whatever its damage and the options. */
class FixerPropertiesTest {

  private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(?:\\r\\n|\\r|\\n|$)");

  /** The rules whose findings a fixer without added columns fixes. */
  private static final Set<Rule> FIXED =
      Set.of(
          Rule.BROKEN_HEADER,
          Rule.CUT_TABLE,
          Rule.MISPLACED_CELLS,
          Rule.MISSING_CELLS,
          Rule.EMPTY_EXTRA_CELL);

  /** A page before and after it is fixed. */
  record Fixed(Fixer fixer, Page before, FixResult result, Page after) {

    static Fixed of(String markdown, Flavor flavor, boolean addsColumns, boolean aligns) {
      Fixer fixer = addsColumns ? Fixer.defaults().withAddedColumns() : Fixer.defaults();
      fixer = aligns ? fixer.withAlignedColumns() : fixer;
      ParseOptions options = ParseOptions.defaults().withFlavor(flavor);
      Page before = ExchangeTables.parse(markdown, options);
      FixResult result = fixer.fix(before);
      return new Fixed(fixer, before, result, ExchangeTables.parse(result.markdown(), options));
    }
  }

  @Provide
  Arbitrary<Fixed> pages() {
    Arbitrary<Boolean> seldom = Arbitraries.of(false, false, true);
    Arbitrary<Flavor> flavors = Arbitraries.of(Flavor.GFM, Flavor.GFM, Flavor.MKDOCS, Flavor.MDX);
    return Combinators.combine(DamagedPages.any(), flavors, seldom, seldom).as(Fixed::of);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void fixChangesNoEntry(@ForAll("pages") Fixed page) {
    assertThat(page.after().entries()).isEqualTo(page.before().entries());
    assertThat(places(page.after())).isEqualTo(places(page.before()));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void fixedPageHasTheGeneratedEntries(@ForAll("generated") FixturePage page) {
    Fixed fixed = Fixed.of(page.markdown(), page.flavor(), false, false);

    assertThat(fixed.after().entries()).isEqualTo(page.entries());
  }

  @Provide
  Arbitrary<FixturePage> generated() {
    return Arbitraries.oneOf(Pages.any(), Pages.ofConnectors(), Pages.mdx());
  }

  private static List<String> places(Page page) {
    return page.locatedEntries().stream().map(it -> it.table() + " " + it.section()).toList();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void fixKeepsCellsInTheirColumns(@ForAll("pages") Fixed page) {
    if (page.result().fixes().stream()
        .noneMatch(it -> it.rule().equals(Optional.of(Rule.EXTRA_CELLS)))) {
      assertThat(columns(page.after())).isEqualTo(columns(page.before()));
    }
  }

  /** Of every entry the cells that are not empty, column by column, then those without column. */
  private static List<List<Cell>> columns(Page page) {
    List<List<Cell>> columns = new ArrayList<>();
    for (LocatedEntry entry : page.locatedEntries()) {
      IntStream.range(0, entry.headers().size())
          .mapToObj(column -> entry.cell(column).filter(it -> !it.isEmpty()).stream().toList())
          .forEach(columns::add);
      columns.add(entry.unplacedCells());
    }
    return columns;
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void secondFixChangesNothing(@ForAll("pages") Fixed page) {
    FixResult second = page.fixer().fix(page.after());

    assertThat(second.markdown()).isSameAs(page.after().source());
    assertThat(second.fixes()).isEmpty();
    assertThat(second.skipped()).hasSameSizeAs(page.result().skipped());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void fixChangesNothingOutsideOfTables(@ForAll("pages") Fixed page) {
    assertThat(outside(page, page.after())).isEqualTo(outside(page, page.before()));
  }

  /** The lines of a page, line ends included, that belonged to no table before it was fixed. */
  private static List<String> outside(Fixed fixed, Page page) {
    List<String> lines = lines(page.source());
    fixed
        .before()
        .tables()
        .forEach(table -> lines.subList(first(table), end(table)).replaceAll(line -> ""));
    return lines;
  }

  private static List<String> lines(String page) {
    return new ArrayList<>(LINE.matcher(page).results().map(MatchResult::group).toList());
  }

  private static int first(Table table) {
    return table.line() - 1;
  }

  private static int end(Table table) {
    return table.rows().isEmpty()
        ? table.delimiterRow().line()
        : table.rows().get(table.rows().size() - 1).line();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void fixLosesNoText(@ForAll("pages") Fixed page) {
    assertThat(texts(page.after())).isEqualTo(texts(page.before()));
    List<String> lines = page.after().source().lines().toList();
    for (Table table : page.before().tables()) {
      for (Range comment : table.commentLines()) {
        String line = lines(page.before().source()).get(comment.line() - 1);
        assertThat(lines).contains(line.replaceFirst("[\\r\\n]+$", ""));
      }
    }
  }

  /** Row by row the cells that are not empty, sorted, without the headers of added columns. */
  private static List<List<String>> texts(Page page) {
    return page.tables().stream()
        .flatMap(table -> Stream.concat(Stream.of(table.header()), table.rows().stream()))
        .map(FixerPropertiesTest::texts)
        .toList();
  }

  private static List<String> texts(Row row) {
    return row.cells().stream()
        .filter(cell -> !cell.isEmpty() && !cell.markdown().matches("Column \\d+"))
        .map(Cell::markdown)
        .sorted()
        .toList();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void noFaultRemainsIfNothingIsSkipped(@ForAll("pages") Fixed page) {
    if (page.result().skipped().isEmpty()) {
      assertThat(Linter.defaults().withOnlyRules(FIXED).check(page.after()))
          // A comment above a lone pipe separates no rows.
          .filteredOn(it -> isInTable(page.after(), it.diagnostic().range().line()))
          .isEmpty();
    }
  }

  private static boolean isInTable(Page page, int line) {
    return page.tables().stream().anyMatch(it -> first(it) < line && line <= end(it));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void textChangesIfAndOnlyIfAFixIsReported(@ForAll("pages") Fixed page) {
    assertThat(page.after().source().equals(page.before().source()))
        .isEqualTo(!page.result().changed());
  }
}
