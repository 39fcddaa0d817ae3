package io.github.exchangetables.recognition;

import io.github.exchangetables.parser.AbstractCell;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.TextWords;
import java.util.ArrayList;
import java.util.List;

/** Reads the ids of connectors. */
final class ConnectorIds {

  private ConnectorIds() {}

  /**
   * The contents of the code spans of a cell. Without code spans, the parts of its text between
   * commas, semicolons and line breaks.
   */
  static List<String> in(Cell cell) {
    if (cell.isBlank()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    if (cell.codeSpans().isEmpty()) {
      cell.lines().forEach(line -> parts.addAll(TextWords.parts(line, ",;")));
    } else {
      cell.codeSpans().forEach(code -> parts.add(code.strip()));
    }
    parts.removeIf(ConnectorIds::saysNothing);
    return List.copyOf(parts);
  }

  static List<String> in(PlacedRow row) {
    List<String> ids = new ArrayList<>();
    for (Cell cell : row.cells(ColumnKind.ID)) {
      ids.addAll(in(cell));
    }
    return ids;
  }

  static boolean saysNothing(String part) {
    return AbstractCell.isBlank(part) || part.equals("*");
  }
}
