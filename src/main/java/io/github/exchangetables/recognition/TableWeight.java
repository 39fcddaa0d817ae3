package io.github.exchangetables.recognition;

import io.github.exchangetables.table.Table;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.Column;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.Words;
import java.util.List;
import java.util.Optional;

/**
 * Weighs the evidence that each row of a table is an exchange against the evidence for a different
 * subject: that of the header first, and that of the rows if it does not suffice.
 */
final class TableWeight {

  /** The weight from which a table lists exchanges. */
  private static final int ENOUGH = 5;

  /** The weight of the header from which the rows are not checked. */
  private static final int ENOUGH_WITHOUT_ROWS = 10;

  private static final int SYMBOLS = -3;

  /**
   * The weight of rows that repeat names, as rows of markets and accounts do. Beside docs or
   * chains, an exchange may have several rows.
   */
  private static final int REPEATED = -4;

  private static final int NO_TYPES = -3;
  private static final int NO_TYPES_OF_KNOWN = -1;
  private static final int NO_TYPES_OF_NAMES = -4;
  private static final int SOME_KNOWN = 3;
  private static final int HALF_KNOWN = 4;
  private static final int TYPES = 2;
  private static final int LINKS = 2;

  private final List<Column> columns;
  private final ColumnKind nameKind;
  private final RowSample rows;
  private final HeaderWeight header;

  TableWeight(Table table, List<Column> columns, int name, RowSample rows, Words words) {
    this.columns = columns;
    this.nameKind = columns.get(name).kind();
    this.rows = rows;
    this.header = new HeaderWeight(table, columns, name, rows, words);
  }

  /** Returns why the table lists no exchanges, or empty if it does. */
  Optional<String> reasonAgainst(List<String> headers) {
    if (columns.get(0).subject() == Column.Subject.OTHERS && !rows.isMostlyIdentifiers(0)) {
      return Optional.of("its first column is headed " + MessageText.quote(headers.get(0)));
    }
    for (int i = 0; i < columns.size(); i++) {
      if (header.isExcludedBy(i)) {
        return Optional.of(
            "its header %s is about a different subject"
                .formatted(MessageText.quote(headers.get(i))));
      }
    }
    if (header.ofColumns() == 0) {
      return Optional.of("no header is about connectors or trading");
    }
    int weight = header.total();
    return weight >= ENOUGH_WITHOUT_ROWS && !header.isUnnamed()
        ? Optional.empty()
        : reasonInRows(weight);
  }

  private Optional<String> reasonInRows(int weightOfHeader) {
    if (rows.nameSeveral()) {
      return Optional.of("its rows have several exchanges each");
    }
    if (header.isUnnamed() && !rows.areHalfKnown()) {
      return Optional.of("its first header is empty, and too few of its rows name known exchanges");
    }
    boolean confirmed = !header.isDoubtful() || areExchanges();
    return confirmed && isEnough(weightOfHeader)
        ? Optional.empty()
        : Optional.of(
            "it has too little evidence of exchanges, such as known names, types or links");
  }

  /**
   * Tells whether the rows confirm a doubtful header. One column that many other tables have is too
   * little beside an ambiguous name.
   */
  private boolean areExchanges() {
    if (rows.areTyped()) {
      return true;
    }
    boolean someAreEnough = header.isStrong();
    return (!header.isAmbiguous() || header.ofColumns() > 1)
        && (someAreEnough ? rows.areSomeKnown() : rows.areHalfKnown());
  }

  /** Adds the evidence of the rows, the cheapest first, until the result is certain. */
  private boolean isEnough(int weightOfHeader) {
    if (weightOfHeader + TYPES + LINKS + HALF_KNOWN < ENOUGH) {
      return false;
    }
    int weight = weightOfHeader + typesInRows() + linksInRows();
    if (weight < ENOUGH - SYMBOLS - REPEATED) {
      weight += rows.haveSymbols() ? SYMBOLS : 0;
      weight += !header.isStrong() && rows.repeatNames() ? REPEATED : 0;
    }
    return weight >= ENOUGH || weight + known() >= ENOUGH;
  }

  private int typesInRows() {
    if (rows.areTyped()) {
      return TYPES;
    }
    if (header.isNameOnly() && rows.haveOtherTypes()) {
      return NO_TYPES_OF_NAMES;
    }
    if (header.isDistinctive() || !rows.haveOtherTypes()) {
      return 0;
    }
    return rows.areHalfKnown() ? NO_TYPES_OF_KNOWN : NO_TYPES;
  }

  private int linksInRows() {
    return nameKind == ColumnKind.EXCHANGE && rows.areLinked() ? LINKS : 0;
  }

  private int known() {
    if (rows.areHalfKnown()) {
      return HALF_KNOWN;
    }
    boolean someAreEnough =
        !header.isNameOnly()
            && header.amounts() == 0
            && (header.isStrong() || nameKind == ColumnKind.EXCHANGE);
    return someAreEnough && rows.areSomeKnown() ? SOME_KNOWN : 0;
  }
}
