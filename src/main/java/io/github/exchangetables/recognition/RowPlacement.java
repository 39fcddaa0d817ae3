package io.github.exchangetables.recognition;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The columns that the cells of a row go to. Immutable. */
public final class RowPlacement {

  /** The column of a cell without a column, and the cell of a column without a cell. */
  public static final int NONE = -1;

  private final int width;
  private final int cells;

  /** The column of every cell, or null if all cells are placed by position. */
  private final int @Nullable [] columns;

  private RowPlacement(int width, int cells, int @Nullable [] columns) {
    this.width = width;
    this.cells = cells;
    this.columns = columns;
  }

  /** Places every cell by its position; cells beyond the header have no column. */
  static RowPlacement asWritten(int width, int cells) {
    return new RowPlacement(width, cells, null);
  }

  /** Creates a placement from the column of each cell, or {@link #NONE}. */
  static RowPlacement of(int width, int... columns) {
    RowPlacement written = asWritten(width, columns.length);
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] != written.column(i)) {
        return new RowPlacement(width, columns.length, columns.clone());
      }
    }
    return written;
  }

  /** Tells whether a cell went to a column other than that of its position. */
  public boolean moved() {
    return columns != null;
  }

  /** Tells whether the cell with an index has a column. */
  public boolean hasColumn(int cell) {
    return column(cell) != NONE;
  }

  /**
   * Returns the index of the column of the cell with an index, or {@link #NONE}. Indexes start at
   * 0.
   */
  public int column(int cell) {
    if (columns != null) {
      return columns[cell];
    }
    return cell < width ? cell : NONE;
  }

  /** Returns the index of the cell in a column, or {@link #NONE}. */
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

  /** Returns the columns without a cell. */
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
