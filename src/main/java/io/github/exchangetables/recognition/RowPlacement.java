package io.github.exchangetables.recognition;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which cell of a row goes to which column. Immutable. */
public final class RowPlacement {

  /** No column for a cell that is left over, and no cell for a column that stays without one. */
  public static final int NONE = -1;

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

  /** Tells whether a cell stands in another column than it was written in. */
  public boolean moved() {
    return columns != null;
  }

  /** Tells whether a column took a cell, given by its index from 0. */
  public boolean hasColumn(int cell) {
    return column(cell) != NONE;
  }

  /** Returns the column of a cell, or {@link #NONE}; both count from 0. */
  public int column(int cell) {
    if (columns != null) {
      return columns[cell];
    }
    return cell < width ? cell : NONE;
  }

  /** Returns the cell that a column took, or {@link #NONE}. */
  public int cell(int column) {
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

  /** Returns the columns that stay without a cell. */
  public IntStream missingColumns() {
    BitSet taken = new BitSet(width);
    IntStream.range(0, cells).filter(this::hasColumn).map(this::column).forEach(taken::set);
    return IntStream.range(0, width).filter(column -> !taken.get(column));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RowPlacement that
        && width == that.width
        && cells == that.cells
        && Arrays.equals(columns, that.columns);
  }

  @Override
  public int hashCode() {
    return Objects.hash(width, cells, Arrays.hashCode(columns));
  }

  @Override
  public String toString() {
    return IntStream.range(0, cells).map(this::column).boxed().toList().toString();
  }
}
