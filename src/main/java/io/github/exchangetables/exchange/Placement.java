package io.github.exchangetables.exchange;

import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Where an entry was read, and which cell of its row went to which column. */
public final class Placement {

  private static final int NO_COLUMN = -1;

  private final Row row;
  private final List<String> headers;

  /** The column of every cell, or null where every cell stands where it is written. */
  private final int @Nullable [] columns;

  private Placement(Row row, List<String> headers, int @Nullable [] columns) {
    this.row = row;
    this.headers = headers;
    this.columns = columns;
  }

  /**
   * Makes a placement.
   *
   * @param row the row
   * @param headers the plain text of every header
   * @param columns for every cell of the row the index of its column, from 0, or -1 for none
   * @return the placement
   * @throws NullPointerException if an argument or an element is null
   * @throws IllegalArgumentException if there are not as many columns as the row has cells, or if a
   *     column has no header
   */
  public static Placement of(Row row, List<String> headers, int... columns) {
    if (columns.length != row.cells().size()) {
      throw new IllegalArgumentException(
          "%s columns for %s cells".formatted(columns.length, row.cells().size()));
    }
    for (int column : columns) {
      if (column < NO_COLUMN || column >= headers.size()) {
        throw new IllegalArgumentException("column %s of %s".formatted(column, headers.size()));
      }
    }
    List<String> copy = List.copyOf(headers);
    Placement written = new Placement(row, copy, null);
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] != written.columnOf(i)) {
        return new Placement(row, copy, columns.clone());
      }
    }
    return written;
  }

  private int columnOf(int cell) {
    if (columns != null) {
      return columns[cell];
    }
    return cell < headers.size() ? cell : NO_COLUMN;
  }

  private boolean hasColumn(int cell) {
    return columnOf(cell) != NO_COLUMN;
  }

  /**
   * Returns the row that the entry was read from.
   *
   * @return the row; it leads to its table and its line
   */
  public Row row() {
    return row;
  }

  /**
   * Tells whether the cells stand in other columns than they were written in.
   *
   * @return whether the row was moved
   */
  public boolean moved() {
    return columns != null;
  }

  /**
   * Returns the column that a cell of the row went to.
   *
   * @param cell the index of the cell in its row, from 0
   * @return the index of the column, from 0, or empty if no column took the cell
   * @throws IndexOutOfBoundsException if the row has no such cell
   */
  public OptionalInt column(int cell) {
    Objects.checkIndex(cell, row.cells().size());
    return hasColumn(cell) ? OptionalInt.of(columnOf(cell)) : OptionalInt.empty();
  }

  /**
   * Returns the cells that have a column.
   *
   * @return the cells with their headers, in their order
   */
  public List<PlacedCell> cells() {
    List<PlacedCell> placed = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      if (hasColumn(i)) {
        placed.add(new PlacedCell(headers.get(columnOf(i)), row.cells().get(i)));
      }
    }
    return List.copyOf(placed);
  }

  /**
   * Returns the cell that a column took.
   *
   * @param column the index of the column, from 0
   * @return the cell, or empty if the column stayed without one
   */
  public Optional<Cell> cell(int column) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (hasColumn(i) && columnOf(i) == column) {
        return Optional.of(row.cells().get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the headers of the columns without a cell.
   *
   * @return the headers, in their order
   */
  public List<String> missingColumns() {
    BitSet taken = new BitSet(headers.size());
    for (int i = 0; i < row.cells().size(); i++) {
      if (hasColumn(i)) {
        taken.set(columnOf(i));
      }
    }
    List<String> missing = new ArrayList<>();
    for (int i = taken.nextClearBit(0); i < headers.size(); i = taken.nextClearBit(i + 1)) {
      missing.add(headers.get(i));
    }
    return List.copyOf(missing);
  }

  /**
   * Returns the cells that no column took; those with empty source are left out.
   *
   * @return the cells, in their order
   */
  public List<Cell> extraCells() {
    List<Cell> extra = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      if (!hasColumn(i) && !cell.isEmpty()) {
        extra.add(cell);
      }
    }
    return List.copyOf(extra);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Placement that
        && row.line() == that.row.line()
        && row.cells().equals(that.row.cells())
        && headers.equals(that.headers)
        && Arrays.equals(columns, that.columns);
  }

  @Override
  public int hashCode() {
    return Objects.hash(row.line(), row.cells());
  }

  @Override
  public String toString() {
    return "line " + row.line() + (moved() ? ", moved" : "");
  }
}
