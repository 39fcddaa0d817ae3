package io.github.exchangetables.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.LocatedEntry;
import io.github.exchangetables.fixtures.FixturePage;
import io.github.exchangetables.fixtures.Pages;
import io.github.exchangetables.lint.Linter;
import io.github.exchangetables.recognition.AnalyzedPage;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
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

  /** The rules whose findings a fixer without added columns fixes, whatever the row. */
  private static final Set<Rule> FIXED =
      Set.of(Rule.BROKEN_HEADER, Rule.CUT_TABLE, Rule.MISPLACED_CELLS, Rule.EMPTY_EXTRA_CELL);

  /** An option of a fixer. */
  private enum Option {
    PADS,
    ADDS_COLUMNS,
    ALIGNS,
    COMPACTS,
    SORTS;

    Fixer in(Fixer fixer) {
      return switch (this) {
        case PADS -> fixer.withLinter(Linter.defaults().withRule(Rule.MISSING_CELLS));
        case ADDS_COLUMNS -> fixer.withAddedColumns();
        case ALIGNS -> fixer.withAlignedColumns();
        case COMPACTS -> fixer.withCompactCells();
        case SORTS -> fixer.withRowsSortedBy("exchange");
      };
    }
  }

  /** A page before and after it is fixed. */
  record Fixed(Fixer fixer, Set<Option> options, Page before, FixResult result, Page after) {

    static Fixed of(String markdown, Flavor flavor, Set<Option> options) {
      Fixer fixer = Fixer.defaults();
      for (Option option : options) {
        fixer = option.in(fixer);
      }
      ParseOptions parse = ParseOptions.defaults().withFlavor(flavor);
      Page before = ExchangeTables.parse(markdown, parse);
      FixResult result = fixer.fix(before);
      Page after = ExchangeTables.parse(result.markdown(), parse);
      return new Fixed(fixer, options, before, result, after);
    }

    boolean hasFix(Rule rule) {
      return result.fixes().stream().anyMatch(it -> it.rule().equals(Optional.of(rule)));
    }

    /** Whether the content of a cell was corrected. */
    boolean hasCorrection() {
      return hasFix(Rule.MALFORMED_LINK) || hasFix(Rule.MALFORMED_TAG);
    }

    /** What is listed row by row, in an order that sorting rows does not change. */
    <T> List<T> rowByRow(List<T> rows) {
      return options.contains(Option.SORTS)
          ? rows.stream().sorted(Comparator.comparing(String::valueOf)).toList()
          : rows;
    }
  }

  @Provide
  Arbitrary<Fixed> pages() {
    Arbitrary<Set<Option>> options = Arbitraries.of(Option.class).set().ofMaxSize(3);
    Arbitrary<Flavor> flavors = Arbitraries.of(Flavor.GFM, Flavor.GFM, Flavor.MKDOCS, Flavor.MDX);
    return Combinators.combine(DamagedPages.any(), flavors, options).as(Fixed::of);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void fixChangesNoEntry(@ForAll("pages") Fixed page) {
    List<ExchangeEntry> after = page.rowByRow(page.after().entries());
    List<ExchangeEntry> before = page.rowByRow(page.before().entries());
    if (page.hasCorrection()) {
      // A row whose tag was text may be read as an exchange now.
      assertThat(after).hasSizeGreaterThanOrEqualTo(before.size());
    } else {
      assertThat(after).isEqualTo(before);
      assertThat(places(page.after())).isEqualTo(places(page.before()));
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void fixHidesNoCell(@ForAll("pages") Fixed page) {
    if (!page.hasCorrection()) {
      List<List<String>> before = shown(page.before());
      List<List<String>> after = shown(page.after());
      // A row whose tag was text may be read as an exchange now.
      assertThat(after).hasSizeGreaterThanOrEqualTo(before.size());
      for (int table = 0; table < before.size(); table++) {
        assertThat(after.get(table)).containsAll(before.get(table));
      }
    }
  }

  /** Of every table the cells below a header that are not empty. */
  private static List<List<String>> shown(Page page) {
    return page.tables().stream()
        .map(
            table ->
                table.rows().stream()
                    .flatMap(row -> row.cells().stream().limit(table.headers().size()))
                    .filter(cell -> !cell.isEmpty())
                    .map(Cell::markdown)
                    .toList())
        .toList();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void fixedPageHasTheGeneratedEntries(@ForAll("generated") FixturePage page) {
    Fixed fixed = Fixed.of(page.markdown(), page.flavor(), Set.of());

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
    if (!page.hasFix(Rule.EXTRA_CELLS) && !page.hasCorrection()) {
      assertThat(page.rowByRow(columns(page.after())))
          .isEqualTo(page.rowByRow(columns(page.before())));
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
    if (!page.hasCorrection()) {
      assertThat(page.rowByRow(texts(page.after()))).isEqualTo(page.rowByRow(texts(page.before())));
    }
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

  @Property(edgeCases = EdgeCasesMode.NONE)
  void rowsOfTablesWithoutEntriesLackNoCellOncePadded(@ForAll("pages") Fixed page) {
    if (page.options().contains(Option.PADS) && page.result().skipped().isEmpty()) {
      assertThat(AnalyzedPage.of(page.after()).analyzedTables())
          .filteredOn(table -> table.header().isEmpty() && table.table().isWellFormed())
          .flatExtracting(table -> table.table().rows())
          .filteredOn(row -> !row.isAbsorbed())
          .allSatisfy(row -> assertThat(row.missingCellCount()).isZero());
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
