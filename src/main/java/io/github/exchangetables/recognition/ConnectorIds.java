package io.github.exchangetables.recognition;

import io.github.exchangetables.table.Cell;
import io.github.exchangetables.vocabulary.ColumnKind;
import java.util.ArrayList;
import java.util.List;

/** Reads the ids of connectors. */
final class ConnectorIds {

  private ConnectorIds() {}

  /** The code spans of a cell, or else its text's parts at commas. */
  static List<String> in(Cell cell) {
    if (cell.isBlank()) {
      return List.of();
    }
    return cell.codeSpans().isEmpty()
        ? Parts.of(cell.text(), ",")
        : Parts.notBlank(cell.codeSpans());
  }

  static List<String> in(PlacedRow row) {
    List<String> ids = new ArrayList<>();
    for (Cell cell : row.cells(ColumnKind.ID)) {
      ids.addAll(in(cell));
    }
    return ids;
  }
}
