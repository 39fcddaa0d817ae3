package io.github.exchangetables.recognition;

import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Image;
import io.github.exchangetables.vocabulary.ColumnKind;
import java.util.List;
import java.util.Optional;

/**
 * The name of an entry.
 *
 * @param name the name
 * @param cell the cell that gave it
 */
record EntryName(String name, Cell cell) {

  private static final List<ColumnKind> NAME_COLUMNS =
      List.of(ColumnKind.NAME, ColumnKind.EXCHANGE, ColumnKind.CONNECTOR, ColumnKind.PROTOCOL);

  /**
   * Finds the name: the text of the first name cell that is not blank, or else the alternative text
   * of its picture; or else of the logo; or else the first connector id.
   */
  static Optional<EntryName> in(PlacedRow row) {
    for (ColumnKind column : NAME_COLUMNS) {
      Optional<EntryName> named = row.first(column, EntryName::text);
      if (named.isPresent()) {
        return named;
      }
    }
    return row.first(ColumnKind.LOGO, cell -> by(altText(cell), cell))
        .or(
            () ->
                row.first(
                    ColumnKind.ID,
                    cell ->
                        ConnectorIds.in(cell).stream().findFirst().flatMap(id -> by(id, cell))));
  }

  private static Optional<EntryName> by(String name, Cell cell) {
    return name.isBlank() ? Optional.empty() : Optional.of(new EntryName(name, cell));
  }

  private static Optional<EntryName> text(Cell cell) {
    if (cell.isBlank()) {
      return Optional.empty();
    }
    return by(cell.text().isEmpty() ? altText(cell) : cell.text(), cell);
  }

  private static String altText(Cell cell) {
    return cell.images().stream()
        .map(Image::alt)
        .filter(alt -> !alt.isEmpty())
        .findFirst()
        .orElse("");
  }
}
