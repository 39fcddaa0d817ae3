package io.github.exchangetables.fix;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.fix.FixResult.Fix;
import io.github.exchangetables.recognition.AnalyzedPage;
import io.github.exchangetables.recognition.AnalyzedTable;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import io.github.exchangetables.text.PageLines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Plans the fixes of one table. */
final class TableFixer {

  private final AnalyzedPage page;
  private final Table table;
  private final Fixer fixer;
  private final Set<Fix> skipped;
  private final int width;

  private final List<Fix> tableFixes = new ArrayList<>();
  private final List<FixedRow> rows;

  /** The new texts of the header row and the rows. */
  private final Map<Range, RowText> texts = new LinkedHashMap<>();

  private TableFixer(AnalyzedPage page, AnalyzedTable table, Fixer fixer, Set<Fix> skipped) {
    this.page = page;
    this.table = table.table();
    this.fixer = fixer;
    this.skipped = skipped;
    this.width = table.table().header().cells().size();
    this.rows = FixedRow.unchanged(table);
  }

  /**
   * Plans the fixes of a table.
   *
   * @param page the page
   * @param table a table of the page
   * @param fixer the options
   * @param skipped the fixes to skip
   */
  static FixedTable fix(AnalyzedPage page, AnalyzedTable table, Fixer fixer, Set<Fix> skipped) {
    return new TableFixer(page, table, fixer, skipped).fix();
  }

  private FixedTable fix() {
    boolean shown =
        table.isWellFormed()
            || fixes(
                Rule.BROKEN_HEADER,
                table.delimiterRow(),
                "the delimiter row and the header row have different numbers of cells");
    if (!shown) {
      return new FixedTable(table, List.of(), 0, rows, List.of());
    }
    boolean joined =
        isCut() && fixes(Rule.CUT_TABLE, firstComment(), "a comment between rows ends the table");
    int end = isCut() && !joined ? firstComment().line() : Integer.MAX_VALUE;
    int newColumns = newColumns(end);
    texts.put(table.header().range(), header(newColumns));
    rows.replaceAll(row -> isShown(row, end) ? fixed(row, newColumns) : row);
    for (FixedRow row : rows) {
      if (row.fix().isPresent() || (fixer.alignsColumns() && isShown(row, end))) {
        texts.put(row.row().range(), row.text(page.source()));
      }
    }
    RowText delimiter = align(delimiter(newColumns));
    List<Edit> edits = new ArrayList<>(joined ? moveComments() : List.of());
    texts.forEach((range, text) -> addEdit(range, text, edits));
    addEdit(table.delimiterRow(), delimiter, edits);
    return new FixedTable(table, tableFixes, newColumns, rows, edits);
  }

  private boolean fixes(Rule rule, Range range, String message) {
    return fixes(new Fix(rule, range, message));
  }

  private boolean fixes(Fix fix) {
    return !skipped.contains(fix) && tableFixes.add(fix);
  }

  private Range firstComment() {
    return table.commentLines().get(0);
  }

  private Row lastRow() {
    return table.rows().get(table.rows().size() - 1);
  }

  private boolean isCut() {
    return !table.commentLines().isEmpty()
        && !table.rows().isEmpty()
        && firstComment().line() < lastRow().line();
  }

  /** Tells whether renderers see a row as part of the table after the fixes. */
  private static boolean isShown(FixedRow row, int end) {
    return row.row().line() < end && !row.row().isAbsorbed();
  }

  private FixedRow fixed(FixedRow row, int newColumns) {
    FixedRow fixed = row.fixed(width, width + newColumns);
    return fixed.fix().filter(skipped::contains).isPresent() ? row : fixed;
  }

  private int newColumns(int end) {
    if (!fixer.addsColumns()) {
      return 0;
    }
    int extraCells =
        rows.stream()
            .filter(row -> isShown(row, end))
            .map(row -> row.fixed(width, width))
            .filter(row -> row.fix().filter(skipped::contains).isEmpty())
            .mapToInt(row -> row.order().size() - width)
            .max()
            .orElse(0);
    boolean adds =
        extraCells > 0
            && fixes(
                Rule.EXTRA_CELLS, table.header().range(), "cells beyond the header have no column");
    return adds ? extraCells : 0;
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

  /** Pads the new texts if columns are aligned, and returns the delimiter row. */
  private RowText align(RowText delimiter) {
    ColumnPadding padding = new ColumnPadding(delimiter, texts.values());
    if (!fixer.alignsColumns()
        || padding.rowWidth() * texts.size() > page.origin().options().maxPageLength()) {
      return delimiter;
    }
    Map<Range, RowText> padded = new LinkedHashMap<>(texts);
    padded.replaceAll((range, text) -> padding.pad(text));
    boolean isAligned = padded.equals(texts) && padding.delimiterRow().equals(delimiter);
    Fix fix = new Fix(Optional.empty(), table.header().range(), "the columns are not aligned");
    if (isAligned || !fixes(fix)) {
      return delimiter;
    }
    texts.putAll(padded);
    return padding.delimiterRow();
  }

  /** Moves the comments between rows below the last row. */
  private List<Edit> moveComments() {
    PageLines lines = page.lines();
    List<Edit> edits = new ArrayList<>();
    StringBuilder comments = new StringBuilder();
    int last = lastRow().line();
    for (Range comment : table.commentLines()) {
      if (comment.line() < last) {
        int start = lines.start(comment.line());
        int end = PageLines.end(page.source(), start);
        int next = lines.start(comment.line() + 1);
        comments.append(page.source(), end, next).append(page.source(), start, end);
        edits.add(new Edit(start, next, ""));
      }
    }
    int end = PageLines.end(page.source(), lines.start(last));
    edits.add(new Edit(end, end, comments.toString()));
    return edits;
  }

  private void addEdit(Range range, RowText text, List<Edit> edits) {
    String written = text.toString();
    if (!written.equals(page.source().substring(range.start(), range.end()))) {
      edits.add(new Edit(range.start(), range.end(), written));
    }
  }
}
