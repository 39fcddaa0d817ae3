package io.github.exchangetables.fix;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.fix.FixResult.Fix;
import io.github.exchangetables.recognition.AnalyzedPage;
import io.github.exchangetables.recognition.AnalyzedTable;
import io.github.exchangetables.table.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Plans the fixes of one table. */
final class TableFixer {

  /** The longest row of an aligned table, in columns of a terminal. */
  private static final int MAX_ALIGNED_WIDTH = 1000;

  /** How many cells a table may have after it got empty ones, for each cell that is written. */
  private static final int MAX_GROWTH = 8;

  /** The number of cells that a table may have even if it is mostly empty. */
  private static final int SMALL_TABLE = 10_000;

  private final FixScope scope;
  private final AnalyzedPage page;
  private final Table table;
  private final Fixer fixer;
  private final Set<Fix> skipped;
  private final int width;

  private final List<Fix> tableFixes = new ArrayList<>();
  private final List<FixedRow> rows;
  private final Optional<CutTable> cut;

  /** The new texts of the header row and the rows. */
  private final Map<Range, RowText> texts = new LinkedHashMap<>();

  private TableFixer(FixScope scope, AnalyzedTable table, Set<Fix> skipped) {
    this.scope = scope;
    this.page = scope.page();
    this.table = table.table();
    this.fixer = scope.fixer();
    this.skipped = skipped;
    this.width = table.table().header().cells().size();
    this.rows = FixedRow.unchanged(table);
    this.cut = CutTable.of(page, this.table);
  }

  /**
   * Plans the fixes of a table.
   *
   * @param scope what may be fixed
   * @param table a table of the page
   * @param skipped the fixes to skip; those that cannot be made are added
   */
  static FixedTable fix(FixScope scope, AnalyzedTable table, Set<Fix> skipped) {
    return new TableFixer(scope, table, skipped).fix();
  }

  private FixedTable fix() {
    boolean shown = table.isWellFormed() || fixesHeader();
    if (!shown) {
      return new FixedTable(table, List.of(), 0, rows, List.of());
    }
    boolean joined = cut.isPresent() && joinsRows(cut.get());
    int end = joined ? Integer.MAX_VALUE : cut.map(CutTable::line).orElse(Integer.MAX_VALUE);
    int newColumns = newColumns(end);
    texts.put(table.header().range(), header(newColumns));
    boolean mayPad = mayHaveCells(width + newColumns);
    rows.replaceAll(row -> isShown(row, end) ? fixed(row, newColumns, mayPad) : row);
    for (FixedRow row : rows) {
      if (row.isChanged() || (fixer.layout().isPresent() && isShown(row, end))) {
        texts.put(row.row().range(), row.text(page.source()));
      }
    }
    RowText delimiter = layOut(delimiter(newColumns));
    List<Edit> edits = new ArrayList<>(joined ? cut.orElseThrow().moveComments() : List.of());
    texts.forEach((range, text) -> addEdit(range, text, edits));
    addEdit(table.delimiterRow(), delimiter, edits);
    return new FixedTable(table, tableFixes, newColumns, rows, edits);
  }

  private boolean fixesHeader() {
    return scope.reports(Rule.BROKEN_HEADER, table.header().line())
        && fixes(
            new Fix(
                Rule.BROKEN_HEADER,
                table.delimiterRow(),
                "the delimiter row and the header row have different numbers of cells"));
  }

  private boolean joinsRows(CutTable cut) {
    if (!scope.reports(Rule.CUT_TABLE, cut.line())) {
      return false;
    }
    Fix fix = new Fix(Rule.CUT_TABLE, cut.range(), "a comment between rows ends the table");
    if (!cut.hasOnlyComments()) {
      skipped.add(fix);
    }
    return fixes(fix);
  }

  private boolean fixes(Fix fix) {
    return !skipped.contains(fix) && tableFixes.add(fix);
  }

  /** Tells whether renderers see a row as part of the table after the fixes. */
  private static boolean isShown(FixedRow row, int end) {
    return row.row().line() < end && !row.row().isAbsorbed();
  }

  private FixedRow fixed(FixedRow row, int newColumns, boolean mayPad) {
    int newWidth = width + newColumns;
    FixedRow fixed = row.fixed(width, newWidth, reported(row));
    boolean isTooLarge = fixed.isPadded() && !fixed.isMoved() && !mayPad;
    if (isTooLarge || fixed.hidesCell(width, newWidth)) {
      fixed.fix().ifPresent(skipped::add);
      return row;
    }
    return fixed.fix().filter(skipped::contains).isPresent() ? row : fixed;
  }

  private Predicate<Rule> reported(FixedRow row) {
    return rule -> scope.reports(rule, row.row().line());
  }

  /**
   * Tells whether rows may get empty cells, so that the table has some number of columns. It must
   * not become much larger than it is written.
   */
  private boolean mayHaveCells(int columns) {
    long written = rows.stream().mapToLong(row -> row.order().size()).sum() + width;
    long cells = (long) columns * (rows.size() + 1);
    return cells <= Math.max(SMALL_TABLE, MAX_GROWTH * written)
        && cells <= page.origin().options().maxTableCells();
  }

  private int newColumns(int end) {
    if (!fixer.addsColumns()) {
      return 0;
    }
    int extraCells =
        rows.stream()
            .filter(row -> isShown(row, end))
            .filter(row -> fixedAlone(row).fix().filter(skipped::contains).isEmpty())
            .mapToInt(row -> row.cellsWithoutColumn(width, reported(row)))
            .max()
            .orElse(0);
    if (extraCells == 0) {
      return 0;
    }
    Fix fix =
        new Fix(Rule.EXTRA_CELLS, table.header().range(), "cells beyond the header have no column");
    if (!mayHaveCells(width + extraCells)) {
      skipped.add(fix);
    }
    return fixes(fix) ? extraCells : 0;
  }

  private FixedRow fixedAlone(FixedRow row) {
    return row.fixed(width, width, reported(row));
  }

  private RowText header(int newColumns) {
    return RowText.of(page.source(), table.header())
        .withCells(FixedTable.newHeaders(width, newColumns));
  }

  private RowText delimiter(int newColumns) {
    Range range = table.delimiterRow();
    RowText written = RowText.ofDelimiterRow(page.source().substring(range.start(), range.end()));
    int cells = width + newColumns;
    int missing = cells - written.pieces().size();
    return missing < 0
        ? written.keeping(IntStream.range(0, cells).boxed().toList())
        : written.withCells(Collections.nCopies(missing, "---"));
  }

  /** Changes the white space of the new texts, and returns the delimiter row. */
  private RowText layOut(RowText delimiter) {
    if (fixer.layout().isEmpty()) {
      return delimiter;
    }
    ColumnPadding padding =
        fixer.layout().get() == Layout.ALIGNED
            ? new ColumnPadding(delimiter, texts.values())
            : new ColumnPadding(delimiter, List.of());
    Map<Range, RowText> padded = new LinkedHashMap<>(texts);
    Fix fix = new Fix(Optional.empty(), table.header().range(), fixer.layout().get().fault());
    if (padding.rowWidth() > MAX_ALIGNED_WIDTH) {
      skipped.add(fix);
      return delimiter;
    }
    padded.replaceAll((range, text) -> padding.pad(text));
    boolean isLaidOut = padded.equals(texts) && padding.delimiterRow().equals(delimiter);
    if (isLaidOut || !fixes(fix)) {
      return delimiter;
    }
    texts.putAll(padded);
    return padding.delimiterRow();
  }

  private void addEdit(Range range, RowText text, List<Edit> edits) {
    String written = text.toString();
    if (!written.equals(page.source().substring(range.start(), range.end()))) {
      edits.add(new Edit(range.start(), range.end(), written));
    }
  }
}
