package io.github.exchangetables.recognition;

import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import io.github.exchangetables.vocabulary.Column;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.ConnectorWords;
import java.util.List;

/** Recognizes tables that list the connectors of the exchange that their page is about. */
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
      Cell cell = row.cells().get(0);
      boolean names = !row.isAbsorbed() && words.areAll(cell.text());
      some |= names;
      if (!names && first == ColumnKind.CONNECTOR && !row.isAbsorbed() && !cell.isBlank()) {
        return false;
      }
    }
    return some;
  }
}
