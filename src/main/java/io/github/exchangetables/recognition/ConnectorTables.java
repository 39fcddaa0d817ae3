package io.github.exchangetables.recognition;

import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import io.github.exchangetables.vocabulary.Column;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.ConnectorWords;
import java.util.List;

/**
 * Recognizes tables that list the connectors of the exchange that their page is about.
 *
 * <p>If their first column is headed by the word connector, it holds nothing but words for types
 * and the word connector; other words would be names of exchanges.
 */
final class ConnectorTables {

  private ConnectorTables() {}

  static boolean isOne(Table table, List<Column> columns, ConnectorWords words) {
    ColumnKind first = columns.get(0).kind();
    boolean mayBe = first == ColumnKind.COMPONENT || first == ColumnKind.CONNECTOR;
    if (!mayBe || columns.stream().noneMatch(column -> column.kind() == ColumnKind.STATUS)) {
      return false;
    }
    boolean some = false;
    for (Row row : table.rows()) {
      if (!row.isAbsorbed()) {
        Cell cell = row.cells().get(0);
        some |= words.areAll(cell.text());
        if (first == ColumnKind.CONNECTOR && !cell.isBlank() && !words.areAllowed(cell.text())) {
          return false;
        }
      }
    }
    return some;
  }
}
