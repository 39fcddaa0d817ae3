package io.github.exchangetables.recognition;

import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import io.github.exchangetables.vocabulary.Column;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.KnownExchanges;
import io.github.exchangetables.vocabulary.Symbols;
import io.github.exchangetables.vocabulary.TypeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What the first rows of a table say of whether it lists exchanges. */
final class RowSample {

  private static final int MAX_ROWS = 30;

  /** So many rows tell what most of them hold. */
  private static final int FEW_ROWS = 8;

  /** A name cell with as many commas names several. */
  private static final int COMMAS_OF_LISTS = 2;

  private final List<Row> rows;
  private final List<Row> firstRows;
  private final List<Column> columns;
  private final int name;

  RowSample(Table table, List<Column> columns, int name) {
    this.rows = new ArrayList<>(Math.min(MAX_ROWS, table.rows().size()));
    for (int i = 0; i < table.rows().size() && rows.size() < MAX_ROWS; i++) {
      Row row = table.rows().get(i);
      if (!row.isAbsorbed()) {
        rows.add(row);
      }
    }
    this.firstRows = rows.subList(0, Math.min(FEW_ROWS, rows.size()));
    this.columns = columns;
    this.name = name;
  }

  /** What to count of a row. */
  private interface Test {
    boolean test(Row row);
  }

  private static int count(List<Row> rows, Test test) {
    int count = 0;
    for (Row row : rows) {
      count += test.test(row) ? 1 : 0;
    }
    return count;
  }

  private boolean most(Test test) {
    return count(firstRows, test) * 2 > firstRows.size();
  }

  /** Tells whether at least half of the rows name known exchanges. */
  boolean areHalfKnown() {
    return !rows.isEmpty() && count(rows, this::namesKnown) * 2 >= rows.size();
  }

  boolean areSomeKnown() {
    return count(rows, this::namesKnown) > 0;
  }

  /** Cells may lack in front of the name. */
  private boolean namesKnown(Row row) {
    for (int i = 0; i <= Math.min(name, row.cells().size() - 1); i++) {
      Cell cell = row.cells().get(i);
      if (KnownExchanges.isNamedBy(cell.text())
          || KnownExchanges.isNamedBy(EntryName.picture(cell))) {
        return true;
      }
    }
    return false;
  }

  boolean nameSeveral() {
    return most(
        row ->
            // A short row may lack cells in front, so another cell stands where the name does.
            row.missingCellCount() == 0
                && row.cells().get(name).text().chars().filter(c -> c == ',').count()
                    >= COMMAS_OF_LISTS);
  }

  boolean areLinked() {
    return most(row -> name < row.cells().size() && !row.cells().get(name).links().isEmpty());
  }

  /** Tells whether most rows that may name types name those of connectors. */
  boolean areTyped() {
    return count(firstRows, this::isTyped) * 2
        > count(firstRows, row -> hasTypeText(row, text -> true));
  }

  private boolean isTyped(Row row) {
    return hasTypeText(row, text -> !TypeWords.in(text).isEmpty());
  }

  private boolean hasTypeText(Row row, Predicate<String> test) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (mayHaveTypes(i)
          && !row.cells().get(i).isBlank()
          && test.test(row.cells().get(i).text())) {
        return true;
      }
    }
    return false;
  }

  private boolean mayHaveTypes(int column) {
    return column != name
        && column < columns.size()
        && (columns.get(column).kind() == ColumnKind.TYPE
            || (columns.get(column).kind() == ColumnKind.UNKNOWN
                && columns.stream().noneMatch(it -> it.kind() == ColumnKind.TYPE)));
  }

  /** Tells whether there are types, and none of a connector. */
  boolean haveOtherTypes() {
    int cells = 0;
    for (Row row : rows) {
      for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
        Cell cell = row.cells().get(i);
        if (columns.get(i).kind() == ColumnKind.TYPE && !cell.isBlank()) {
          if (!TypeWords.in(cell.text()).isEmpty()) {
            return false;
          }
          cells++;
        }
      }
    }
    return cells > 1;
  }

  /** Tells whether a column holds the names of markets. */
  boolean haveSymbols() {
    for (int i = 0; i < columns.size(); i++) {
      if (isMostlySymbols(i)) {
        return true;
      }
    }
    return false;
  }

  boolean isMostlySymbols(int column) {
    return isMostly(column, Symbols::isOne);
  }

  /** Tells whether a column holds amounts, and not what one can do. */
  boolean isMostlyAmounts(int column) {
    return isMostly(column, RowSample::isAmount);
  }

  private boolean isMostly(int column, Predicate<String> test) {
    int cells = 0;
    int passed = 0;
    for (Row row : firstRows) {
      if (column < row.cells().size() && !row.cells().get(column).isBlank()) {
        cells++;
        passed += test.test(row.cells().get(column).text()) ? 1 : 0;
      }
    }
    return passed * 2 > cells;
  }

  /** An amount begins with a digit, a sign or a currency aside; "20x" is a leverage. */
  private static boolean isAmount(String text) {
    int start = 0;
    while (start < text.length() && "+-−~≈<>$€£¥ ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start < text.length() && Character.isDigit(text.charAt(start)) && !text.endsWith("x");
  }
}
