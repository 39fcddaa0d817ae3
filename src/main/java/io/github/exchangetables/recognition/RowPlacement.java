package io.github.exchangetables.recognition;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which cell of a row goes to which column. */
final class RowPlacement {

  /** No column for a cell that is left over, and no cell for a column that stays without one. */
  static final int NONE = -1;

  private final int width;
  private final int cells;

  /** The column of every cell, or null where every cell stands where it is written. */
  private final int @Nullable [] columns;

  private RowPlacement(int width, int cells, int @Nullable [] columns) {
    this.width = width;
    this.cells = cells;
    this.columns = columns;
  }

  /** Every cell in the column that it is written in, those beyond the header left over. */
  static RowPlacement asWritten(int width, int cells) {
    return new RowPlacement(width, cells, null);
  }

  /** Every cell in a column of its own, or in {@link #NONE}. */
  static RowPlacement of(int width, int... columns) {
    RowPlacement written = asWritten(width, columns.length);
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] != written.column(i)) {
        return new RowPlacement(width, columns.length, columns.clone());
      }
    }
    return written;
  }

  boolean moved() {
    return columns != null;
  }

  boolean hasColumn(int cell) {
    return column(cell) != NONE;
  }

  int column(int cell) {
    if (columns != null) {
      return columns[cell];
    }
    return cell < width ? cell : NONE;
  }

  /** Returns the cell that a column took, or {@link #NONE}. */
  int cell(int column) {
    if (columns == null) {
      return column < cells ? column : NONE;
    }
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] == column) {
        return i;
      }
    }
    return NONE;
  }

  /** The column of every cell. */
  int[] columns() {
    int[] all = new int[cells];
    Arrays.setAll(all, this::column);
    return all;
  }
}
