package io.github.exchangetables.exchange;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.table.Cell;

/**
 * A cell and the column that it belongs to.
 *
 * @param header the plain text of the column's header
 * @param cell the cell
 */
public record PlacedCell(String header, Cell cell) {

  /**
   * Makes a placed cell.
   *
   * @param header see {@link #header()}
   * @param cell see {@link #cell()}
   * @throws NullPointerException if an argument is null
   */
  public PlacedCell {
    requireNonNull(header, "header");
    requireNonNull(cell, "cell");
  }
}
