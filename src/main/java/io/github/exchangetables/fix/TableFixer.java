package io.github.exchangetables.fix;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.fix.FixedTable.FixedRow;
import io.github.exchangetables.recognition.RowPlacement;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Fixes one table, but for the fixes that are to be left out. */
final class TableFixer {

  private final String source;
  private final Table table;
  private final IdentityHashMap<Row, RowPlacement> placements;
  private final Fixer fixer;
  private final Set<Fix> skipped;

  private final int width;
  private final List<Fix> tableFixes = new ArrayList<>();
  private final List<FixedRow> rows = new ArrayList<>();
  private final Map<Range, RowText> texts = new LinkedHashMap<>();

  private TableFixer(
      String source,
      Table table,
      IdentityHashMap<Row, RowPlacement> placements,
      Fixer fixer,
      Set<Fix> skipped) {
    this.source = source;
    this.table = table;
    this.placements = placements;
    this.fixer = fixer;
    this.skipped = skipped;
    this.width = table.header().cells().size();
  }

  /**
   * Fixes a table.
   *
   * @param source the page
   * @param table the table
   * @param placements which cell belongs to which column, for the rows that gave entries
   * @param fixer what is asked for
   * @param skipped what must stay as it is
   */
  static FixedTable fix(
      String source,
      Table table,
      IdentityHashMap<Row, RowPlacement> placements,
      Fixer fixer,
      Set<Fix> skipped) {
    return new TableFixer(source, table, placements, fixer, skipped).fix();
  }

  private FixedTable fix() {
    boolean rendered = table.isWellFormed() || fixes(delimiterRow());
    List<Row> shown = rendered ? shownRows() : List.of();
    RowFixer rowFixer = new RowFixer(source, width);
    int newColumns = rendered ? newColumns(rowFixer, shown) : 0;
    texts.put(table.header().range(), header(newColumns));
    texts.put(table.delimiterRow(), delimiter(rendered, newColumns));
    for (int i = 0; i < table.rows().size(); i++) {
      addRow(table.rows().get(i), i < shown.size(), rowFixer, newColumns);
    }
    if (fixer.alignsColumns() && rendered) {
      align();
    }
    return new FixedTable(table, tableFixes, headerCells(newColumns), rows, changedTexts());
  }

  private boolean fixes(Fix fix) {
    if (skipped.contains(fix)) {
      return false;
    }
    tableFixes.add(fix);
    return true;
  }

  private Fix delimiterRow() {
    return new Fix(
        Fix.Kind.DELIMITER_ROW,
        table.delimiterRow(),
        "the delimiter row does not fit the header row");
  }

  /** The rows that belong to the table for every renderer, once its fixes are made. */
  private List<Row> shownRows() {
    List<Range> comments = table.commentLines();
    List<Row> all = table.rows();
    if (comments.isEmpty() || all.isEmpty() || comments.get(0).line() > last(all).line()) {
      return all;
    }
    boolean whole =
        fixes(
            new Fix(Fix.Kind.CUT_TABLE, comments.get(0), "a comment between rows ends the table"));
    return whole ? all : all.stream().filter(row -> row.line() < comments.get(0).line()).toList();
  }

  private static Row last(List<Row> rows) {
    return rows.get(rows.size() - 1);
  }

  private Optional<RowPlacement> placement(Row row) {
    return Optional.ofNullable(placements.get(row));
  }

  private int newColumns(RowFixer rowFixer, List<Row> shown) {
    if (!fixer.addsColumns()) {
      return 0;
    }
    int surplus =
        shown.stream()
            .filter(row -> !row.isAbsorbed() && !isLeftAlone(row, rowFixer))
            .mapToInt(row -> rowFixer.surplus(row, placement(row)))
            .max()
            .orElse(0);
    boolean adds =
        surplus > 0
            && fixes(
                new Fix(
                    Fix.Kind.NEW_COLUMNS,
                    table.header().range(),
                    "cells beyond the header have no column"));
    return adds ? surplus : 0;
  }

  private boolean isLeftAlone(Row row, RowFixer rowFixer) {
    return rowFixer
        .fix(row, placement(row), 0)
        .filter(fixed -> skipped.contains(fixed.fix()))
        .isPresent();
  }

  private List<String> newHeaders(int newColumns) {
    return IntStream.rangeClosed(width + 1, width + newColumns)
        .mapToObj(n -> "Column " + n)
        .toList();
  }

  private List<String> headerCells(int newColumns) {
    List<String> cells = new ArrayList<>(FixedTable.markdown(table.header()));
    cells.addAll(newHeaders(newColumns));
    return cells;
  }

  private RowText header(int newColumns) {
    return RowText.of(source, table.header()).withCells(newHeaders(newColumns));
  }

  private RowText delimiter(boolean fits, int newColumns) {
    Range range = table.delimiterRow();
    RowText written = RowText.ofDelimiterRow(source.substring(range.start(), range.end()));
    if (!fits) {
      return written;
    }
    int missing = width + newColumns - written.pieces().size();
    return missing < 0
        ? written.cutTo(width + newColumns)
        : written.withCells(Collections.nCopies(missing, "---"));
  }

  private void addRow(Row row, boolean shown, RowFixer rowFixer, int newColumns) {
    Optional<RowFixer.Fixed> fixed =
        shown && !row.isAbsorbed()
            ? rowFixer
                .fix(row, placement(row), newColumns)
                .filter(it -> !skipped.contains(it.fix()))
            : Optional.empty();
    rows.add(new FixedRow(row, fixed));
    fixed.ifPresent(it -> texts.put(row.range(), it.text()));
    if (fixed.isEmpty() && shown && !row.isAbsorbed() && fixer.alignsColumns()) {
      texts.put(row.range(), RowText.of(source, row));
    }
  }

  private void align() {
    RowText delimiter = requireNonNull(texts.remove(table.delimiterRow()), "delimiter");
    ColumnPadding padding = new ColumnPadding(delimiter, texts.values());
    Map<Range, RowText> padded = new LinkedHashMap<>();
    boolean fits = padding.rowWidth() * texts.size() <= fixer.options().maxPageLength();
    if (fits) {
      texts.forEach((range, text) -> padded.put(range, padding.pad(text)));
      padded.put(table.delimiterRow(), padding.delimiterRow());
    }
    texts.put(table.delimiterRow(), delimiter);
    if (fits && isOther(padded) && fixes(padding())) {
      texts.putAll(padded);
    }
  }

  private boolean isOther(Map<Range, RowText> padded) {
    return texts.entrySet().stream()
        .anyMatch(
            text -> !text.getValue().toString().equals(String.valueOf(padded.get(text.getKey()))));
  }

  private Fix padding() {
    return new Fix(
        Fix.Kind.PADDING, table.header().range(), "the columns are not padded to one width");
  }

  private Map<Range, String> changedTexts() {
    Map<Range, String> changed = new LinkedHashMap<>();
    texts.forEach(
        (range, text) -> {
          String written = text.toString();
          if (!written.equals(source.substring(range.start(), range.end()))) {
            changed.put(range, written);
          }
        });
    return changed;
  }
}
