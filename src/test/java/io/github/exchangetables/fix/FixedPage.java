package io.github.exchangetables.fix;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.exchange.LocatedEntry;
import io.github.exchangetables.lint.Finding;
import io.github.exchangetables.lint.Linter;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A page before and after it was fixed.
 *
 * @param before the page
 * @param after the fixed page, read again
 * @param result what was fixed
 */
record FixedPage(Page before, Page after, FixResult result) {

  private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n|\\r|\\n|$)");

  /** What is asked for. */
  record Mode(Flavor flavor, boolean addsColumns, boolean aligns) {

    ParseOptions options() {
      return ParseOptions.defaults().withFlavor(flavor);
    }

    Fixer fixer() {
      Fixer fixer = Fixer.defaults().withParseOptions(options());
      fixer = addsColumns ? fixer.withAddedColumns() : fixer;
      return aligns ? fixer.withAlignedColumns() : fixer;
    }
  }

  static Arbitrary<Mode> modes() {
    return Combinators.combine(
            Arbitraries.of(Flavor.GFM, Flavor.GFM, Flavor.MKDOCS),
            Arbitraries.of(false, false, true),
            Arbitraries.of(false, false, true))
        .as(Mode::new);
  }

  static FixedPage of(String page, Mode mode) {
    FixResult result = mode.fixer().fix(page);
    return new FixedPage(
        ExchangeTables.parse(page, mode.options()),
        ExchangeTables.parse(result.markdown(), mode.options()),
        result);
  }

  List<String> factsBefore() {
    return facts(before);
  }

  List<String> factsAfter() {
    return facts(after);
  }

  private static List<String> facts(Page page) {
    return page.locatedEntries().stream()
        .map(
            located ->
                "table %d %s: %s".formatted(located.table(), located.section(), located.entry()))
        .toList();
  }

  List<String> cellsBefore() {
    return cells(before);
  }

  List<String> cellsAfter() {
    return cells(after);
  }

  /** The cells with content of every entry and their headers, then those without a column. */
  private static List<String> cells(Page page) {
    List<String> cells = new ArrayList<>();
    for (LocatedEntry located : page.locatedEntries()) {
      String name = located.entry().name();
      for (int column = 0; column < located.headers().size(); column++) {
        String header = located.headers().get(column);
        located
            .cell(column)
            .filter(cell -> !cell.isEmpty())
            .ifPresent(cell -> cells.add(name + " " + header + ": " + cell));
      }
      cells.add(name + " extra: " + located.unplacedCells());
    }
    return cells;
  }

  List<String> outsideBefore() {
    return outside(before.source());
  }

  List<String> outsideAfter() {
    return outside(after.source());
  }

  /** The lines of a page; of those that belong to a table before only the line end. */
  private List<String> outside(String page) {
    List<String> lines = new ArrayList<>();
    for (Matcher line = LINE.matcher(page); line.find(); ) {
      int number = lines.size() + 1;
      boolean inTable = before.tables().stream().anyMatch(table -> isIn(table, number));
      lines.add(inTable ? "table" + line.group(2) : line.group());
    }
    return lines;
  }

  private static boolean isIn(Table table, int line) {
    int last =
        table.rows().isEmpty()
            ? table.delimiterRow().line()
            : table.rows().get(table.rows().size() - 1).line();
    return table.line() <= line && line <= last;
  }

  /** Row by row the cells with content, sorted, since a row may be moved. */
  List<List<String>> textBefore() {
    return text(before);
  }

  List<List<String>> textAfter() {
    return text(after);
  }

  private static List<List<String>> text(Page page) {
    return page.tables().stream()
        .flatMap(table -> table.rows().stream())
        .map(
            row ->
                row.cells().stream()
                    .filter(cell -> !cell.isEmpty())
                    .map(Cell::markdown)
                    .sorted()
                    .toList())
        .toList();
  }

  List<String> headersBefore() {
    return headers(before);
  }

  /** The header cells, without those of new columns. */
  List<String> headersAfter() {
    return headers(after).stream().filter(header -> !header.startsWith("Column ")).toList();
  }

  private static List<String> headers(Page page) {
    return page.tables().stream().flatMap(table -> table.headers().stream()).toList();
  }

  /** The lines of comments that cut tables. */
  List<String> commentsBefore() {
    return before.tables().stream()
        .flatMap(table -> table.commentLines().stream())
        .map(range -> lines(before.source()).get(range.line() - 1))
        .toList();
  }

  List<String> linesAfter() {
    return lines(after.source());
  }

  private static List<String> lines(String page) {
    return LINE.matcher(page).results().map(line -> line.group(1)).toList();
  }

  /** What was left alone: the kind, the table, and the row or -1. */
  Set<String> skipped() {
    Set<String> left = new HashSet<>();
    for (Fix fix : result.skipped()) {
      for (Table table : before.tables()) {
        if (isIn(table, fix.range().line())) {
          left.add(finding(fix.kind(), table, fix.kind().isOfTable() ? -1 : index(table, fix)));
        }
      }
    }
    return left;
  }

  private static int index(Table table, Fix fix) {
    return table.rows().stream().map(Row::line).toList().indexOf(fix.range().line());
  }

  private static String finding(Fix.Kind kind, Table table, int row) {
    return "%s in table %d, row %d".formatted(kind, table.number(), row);
  }

  /** What still needs fixing, but for what renderers take for no table at all. */
  Set<String> needsMending() {
    Set<Integer> moved = new HashSet<>();
    after.locatedEntries().stream()
        .filter(LocatedEntry::moved)
        .forEach(located -> moved.add(located.line()));
    Set<String> needs = new HashSet<>();
    for (Table table : after.tables()) {
      if (!table.isWellFormed()) {
        needs.add(finding(Fix.Kind.DELIMITER_ROW, table, -1));
        continue;
      }
      List<Range> comments = table.commentLines();
      int shownUpTo = comments.isEmpty() ? Integer.MAX_VALUE : comments.get(0).line();
      for (int i = 0; i < table.rows().size(); i++) {
        int index = i;
        Row row = table.rows().get(i);
        if (row.line() > shownUpTo) {
          needs.add(finding(Fix.Kind.CUT_TABLE, table, -1));
        } else if (!row.isAbsorbed()) {
          kind(row, moved).ifPresent(kind -> needs.add(finding(kind, table, index)));
        }
      }
    }
    return needs;
  }

  /** What {@code check} finds in the fixed page that fixes are for. */
  List<Diagnostic> findings() {
    Set<Rule> rules =
        Stream.of(Fix.Kind.values())
            .filter(kind -> kind != Fix.Kind.NEW_COLUMNS)
            .flatMap(kind -> kind.rule().stream())
            .collect(Collectors.toSet());
    return Linter.defaults().withOnlyRules(rules).check(after).stream()
        .map(Finding::diagnostic)
        // A comment below which nothing but a lone pipe follows cuts no row off.
        .filter(found -> after.tables().stream().anyMatch(it -> isIn(it, found.range().line())))
        .toList();
  }

  /** Whether a finding is in a table or in a row that was left alone, or no entry's to move. */
  boolean isLeftAlone(Diagnostic finding) {
    int line = finding.range().line();
    Table table = after.tables().stream().filter(it -> isIn(it, line)).findFirst().orElseThrow();
    int row = table.rows().stream().map(Row::line).toList().indexOf(line);
    boolean names = after.locatedEntries().stream().anyMatch(entry -> entry.line() == line);
    return (finding.rule() == Rule.MISPLACED_CELLS && !names)
        || Stream.of(Fix.Kind.values())
            .flatMap(kind -> Stream.of(finding(kind, table, row), finding(kind, table, -1)))
            .anyMatch(skipped()::contains);
  }

  private static Optional<Fix.Kind> kind(Row row, Set<Integer> moved) {
    if (moved.contains(row.line())) {
      return Optional.of(Fix.Kind.MOVED_ROW);
    }
    if (row.missingCellCount() > 0) {
      return Optional.of(Fix.Kind.MISSING_CELLS);
    }
    int width = row.cells().size() - row.extraCellCount();
    boolean surplus =
        row.cells().subList(width, row.cells().size()).stream().anyMatch(Cell::isEmpty);
    return surplus ? Optional.of(Fix.Kind.EMPTY_CELLS) : Optional.empty();
  }
}
