package io.github.exchangetables.recognition;

import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import io.github.exchangetables.vocabulary.Column;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.TextWords;
import io.github.exchangetables.vocabulary.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** The evidence of the first rows of a table that it lists exchanges, or that it does not. */
final class RowSample {

  private static final int MAX_ROWS = 30;

  /** The number of rows that are enough to tell what most rows contain. */
  private static final int FEW_ROWS = 8;

  /** The number of commas from which a name cell is taken for a list of names. */
  private static final int COMMAS_OF_LISTS = 2;

  private static final int LONGEST_ANSWER = 40;

  private static final String BETWEEN_TYPES = " ,/+&;()";

  /** The characters after which details of an answer are. */
  private static final String DETAILS = "(,;:";

  private final List<Row> rows;
  private final List<Row> firstRows;
  private final List<Column> columns;
  private final Words words;
  private final int name;

  RowSample(Table table, List<Column> columns, int name, Words words) {
    this.rows = new ArrayList<>(Math.min(MAX_ROWS, table.rows().size()));
    for (int i = 0; i < table.rows().size() && rows.size() < MAX_ROWS; i++) {
      Row row = table.rows().get(i);
      if (!row.isAbsorbed()) {
        rows.add(row);
      }
    }
    this.firstRows = rows.subList(0, Math.min(FEW_ROWS, rows.size()));
    this.columns = columns;
    this.words = words;
    this.name = name;
  }

  /** A property of a row. */
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
    return most(firstRows, test);
  }

  private static boolean most(List<Row> rows, Test test) {
    return count(rows, test) * 2 > rows.size();
  }

  /** Tells whether at least half of the rows name known exchanges. */
  boolean areHalfKnown() {
    return !rows.isEmpty() && count(rows, this::namesKnown) * 2 >= rows.size();
  }

  boolean areSomeKnown() {
    return count(rows, this::namesKnown) > 0;
  }

  /**
   * Tells whether a row names a known exchange, in the name column or before it, as cells before
   * the name may be missing.
   */
  private boolean namesKnown(Row row) {
    for (int i = 0; i <= Math.min(name, row.cells().size() - 1); i++) {
      Cell cell = row.cells().get(i);
      if (words.exchanges().isNamedBy(cell.text())
          || words.exchanges().isNamedBy(EntryName.picture(cell))) {
        return true;
      }
    }
    return false;
  }

  boolean nameSeveral() {
    return most(
        row ->
            // In a short row with missing first cells, a different cell is at the position of the
            // name.
            row.missingCellCount() == 0 && hasCommasOfList(row.cells().get(name).text()));
  }

  private static boolean hasCommasOfList(String text) {
    int commas = 0;
    for (int i = text.indexOf(','); i >= 0; i = text.indexOf(',', i + 1)) {
      commas++;
    }
    return commas >= COMMAS_OF_LISTS;
  }

  boolean areLinked() {
    return most(row -> name < row.cells().size() && !row.cells().get(name).links().isEmpty());
  }

  /** Tells whether most rows with a type cell name connector types. */
  boolean areTyped() {
    return count(firstRows, this::isTyped) * 2
        > count(firstRows, row -> hasTypeText(row, text -> true));
  }

  private boolean isTyped(Row row) {
    return hasTypeText(row, text -> !words.types().in(text).isEmpty());
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

  /** Tells whether most cells of a column have connector types and as many other words at most. */
  boolean isMostlyTypes(int column) {
    return isMostly(column, this::areTypes);
  }

  private boolean areTypes(String text) {
    if (text.length() > LONGEST_ANSWER || words.symbols().isOne(text)) {
      return false;
    }
    List<String> parts = TextWords.parts(text, BETWEEN_TYPES);
    long types =
        parts.stream()
            .filter(part -> part.chars().allMatch(Character::isLetter))
            .filter(part -> !words.types().in(part).isEmpty())
            .count();
    return types > 0 && types * 2 >= parts.size();
  }

  /** Tells whether most cells of a column repeat the name as an identifier in lower case. */
  boolean isMostlyIdentifiers(int column) {
    return column != name
        && most(
            row ->
                column < row.cells().size()
                    && name < row.cells().size()
                    && isIdentifier(row.cells().get(column).text(), row.cells().get(name).text()));
  }

  private static boolean isIdentifier(String text, String name) {
    if (text.length() < 2
        || text.indexOf(' ') >= 0
        || !text.equals(text.toLowerCase(Locale.ROOT))) {
      return false;
    }
    List<String> words = TextWords.ofName(name);
    String first = words.isEmpty() ? "" : words.get(0).toLowerCase(Locale.ROOT);
    String identifier = TextWords.fold(text);
    return first.length() > 1
        && (identifier.startsWith(first) || TextWords.fold(name).startsWith(identifier));
  }

  /** Tells whether a column has a tier, or no two different values. */
  boolean mayHaveTiers(int column) {
    Set<String> others = new HashSet<>();
    for (Row row : firstRows) {
      if (column < row.cells().size() && !row.cells().get(column).isBlank()) {
        if (words.tiers().read(row.cells().get(column)).isPresent()) {
          return true;
        }
        // In a row that lacks a cell, a different cell may be at the position of the tier.
        if (row.missingCellCount() == 0) {
          others.add(TextWords.fold(row.cells().get(column).text()));
        }
      }
    }
    return others.size() < 2;
  }

  /** Tells whether the first column has row numbers. */
  boolean areNumbered() {
    Column first = columns.get(0);
    return first.kind() == ColumnKind.UNKNOWN
        && first.subject() == Column.Subject.UNKNOWN
        && first.weight() == Column.Weight.NEUTRAL
        && isMostlyAmounts(0);
  }

  /** Tells whether there are types, but no connector types. */
  boolean haveOtherTypes() {
    int cells = 0;
    for (Row row : rows) {
      for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
        Cell cell = row.cells().get(i);
        if (columns.get(i).kind() == ColumnKind.TYPE && !cell.isBlank()) {
          if (!words.types().in(cell.text()).isEmpty()) {
            return false;
          }
          // In a row that lacks a cell, a different cell may be at the position of the type.
          cells += row.missingCellCount() == 0 ? 1 : 0;
        }
      }
    }
    return cells > 1;
  }

  /**
   * Tells whether at least a third of the rows repeat the name of a row above, as rows do that are
   * markets or accounts.
   */
  boolean repeatNames() {
    Set<String> names = new HashSet<>();
    int named = 0;
    for (Row row : rows) {
      String text = name < row.cells().size() ? row.cells().get(name).text() : "";
      if (row.missingCellCount() == 0 && !text.isEmpty()) {
        named++;
        names.add(text.toLowerCase(Locale.ROOT));
      }
    }
    return (named - names.size()) * 3 >= Math.max(1, named);
  }

  /** Tells whether a column has symbols of markets. */
  boolean haveSymbols() {
    for (int i = 0; i < columns.size(); i++) {
      if (isMostlySymbols(i)) {
        return true;
      }
    }
    return false;
  }

  boolean isMostlySymbols(int column) {
    return isMostly(column, this::areSymbols);
  }

  /** Tells whether a column has pairs, such as {@code XPR/USDT}, in most cells. */
  boolean isMostlyPairs(int column) {
    return isMostly(column, text -> isPair(text) || areSymbols(text));
  }

  private static boolean isPair(String text) {
    int between = Math.max(text.indexOf('/'), text.indexOf('-'));
    return between > 0 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Tells whether a column has currencies, such as {@code USDT, USDC}, in most cells. */
  boolean isMostlyCurrencies(int column) {
    return isMostly(column, text -> areAll(text, words.symbols()::isCurrency));
  }

  private boolean areSymbols(String text) {
    return areAll(text, words.symbols()::isOne);
  }

  /** Tells whether all parts of a text between commas pass a test. */
  private static boolean areAll(String text, Predicate<String> test) {
    int start = 0;
    for (int end = text.indexOf(','); end >= 0; end = text.indexOf(',', start)) {
      if (!test.test(text.substring(start, end).strip())) {
        return false;
      }
      start = end + 1;
    }
    return test.test(text.substring(start).strip());
  }

  /** Tells whether most cells of a column mean yes, no or not yet, or state a status. */
  boolean isMostlyAnswers(int column) {
    return areMostly(
        column,
        cell -> {
          String text = cell.text().isEmpty() ? EntryName.picture(cell) : cell.text();
          String answer = beforeDetails(text);
          boolean isNumber = text.length() > 1 && isAmount(text);
          return isLetter(answer)
              || (!isNumber
                  && answer.length() <= LONGEST_ANSWER
                  && (words.answers().isOne(answer)
                      || (answer.indexOf(' ') < 0
                          && words.statuses().inWords(answer).isPresent())));
        });
  }

  /** The text before a comma or parenthesis: {@code Yes} of {@code Yes (spot)}. */
  private static String beforeDetails(String text) {
    int end = 0;
    while (end < text.length() && DETAILS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(0, end).strip();
  }

  /** Tells whether a text is one letter, such as an X for yes. */
  private static boolean isLetter(String text) {
    return text.length() == 1 && Character.isLetter(text.charAt(0));
  }

  /** Tells whether a column has amounts instead of capabilities. */
  boolean isMostlyAmounts(int column) {
    return isMostly(column, RowSample::isAmount);
  }

  boolean isMostlyPercentages(int column) {
    return isMostly(column, text -> text.endsWith("%") && beginsAsAmount(text));
  }

  /** Tells whether a column has amounts or multiples, such as {@code 20x}. */
  boolean isMostlyQuantities(int column) {
    return isMostly(column, RowSample::beginsAsAmount);
  }

  /** Tells whether a column has limits, such as {@code 20/sec}, in the rows that lack no cell. */
  boolean isMostlyRates(int column) {
    return most(
        firstRows.stream().filter(row -> row.missingCellCount() == 0).toList(),
        row -> {
          String text = row.cells().get(column).text();
          return beginsAsAmount(text) && text.indexOf('/') >= 0;
        });
  }

  private boolean isMostly(int column, Predicate<String> test) {
    return areMostly(column, cell -> test.test(cell.text()));
  }

  /** Tells whether most of the cells of a column that are not blank pass a test. */
  private boolean areMostly(int column, Predicate<Cell> test) {
    int cells = 0;
    int passed = 0;
    for (Row row : firstRows) {
      if (column < row.cells().size() && !row.cells().get(column).isBlank()) {
        cells++;
        passed += test.test(row.cells().get(column)) ? 1 : 0;
      }
    }
    return passed * 2 > cells;
  }

  /** Tells whether a text is an amount. A text such as "20x" is a leverage. */
  private static boolean isAmount(String text) {
    return beginsAsAmount(text) && !text.endsWith("x");
  }

  /**
   * Tells whether a text begins with a digit, which a sign or currency symbol may precede, and is
   * no list.
   */
  private static boolean beginsAsAmount(String text) {
    if (text.contains(", ")) {
      return false;
    }
    int start = 0;
    while (start < text.length() && "+-−~≈<>$€£¥ ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start < text.length() && Character.isDigit(text.charAt(start));
  }
}
