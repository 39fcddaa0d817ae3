package io.github.exchangetables.recognition;

import io.github.exchangetables.table.Cell;
import io.github.exchangetables.vocabulary.ColumnKind;
import java.util.Arrays;
import java.util.List;

/**
 * Aligns the cells of a row to the columns of its header.
 *
 * <p>Cells go to columns by position, unless their content contradicts that. Then the best of all
 * placements that keep the order of the cells is used. It has the fewest contradictions; then the
 * most confirmed evidence; then the fewest cells without a column; then a name cell with a link;
 * then the smallest sum of moves; then it is the leftmost. If a row has fewer or more cells than
 * the header, a placement whose name column is blank or without a cell has an additional
 * contradiction.
 */
final class RowAligner {

  /** The largest number of header cells, and of cells of a row, that are aligned by content. */
  static final int MAX_CELLS = 64;

  // The cost of a placement is one number. The criteria are its digits, the most important first.
  private static final long CONTRADICTION = 1L << 40;
  private static final long CONFIRMATION = -(1L << 30);
  private static final long LEFT_OVER = 1L << 20;
  private static final long NAME_WITH_LINK = -(1L << 13);

  private final List<ColumnKind> columns;
  private final boolean hasName;

  /**
   * Creates an aligner for a header.
   *
   * @param columns the kinds of the columns
   */
  RowAligner(List<ColumnKind> columns) {
    this.columns = columns;
    this.hasName = columns.stream().anyMatch(ColumnKind::names);
  }

  /** Tells whether a placement is worse if its name column is blank. */
  private boolean wantsName(int cells) {
    return hasName && cells != columns.size();
  }

  /** The placement by position for a row with a number of cells. */
  RowPlacement asWritten(int cells) {
    return RowPlacement.asWritten(columns.size(), cells);
  }

  /** Tells whether a row with a number of cells is aligned by content. */
  boolean mayMove(int cells) {
    return columns.size() <= MAX_CELLS && cells <= MAX_CELLS;
  }

  /**
   * Tells whether cells contradict nothing at their written positions, so that {@link #align} would
   * leave them there.
   */
  boolean agrees(List<Cell> cells, EvidenceReader evidence) {
    boolean named = !wantsName(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (i >= columns.size()) {
        if (!cell.isEmpty()) {
          return false;
        }
      } else if (evidence.contradicts(cell, columns.get(i))) {
        return false;
      } else {
        named = named || (columns.get(i).names() && EvidenceReader.isName(cell));
      }
    }
    return named;
  }

  /** Returns the best placement. */
  RowPlacement align(List<CellEvidence> cells) {
    RowPlacement written = asWritten(cells.size());
    return !mayMove(cells.size()) || !isContradicted(cells, written) ? written : best(cells);
  }

  private boolean isContradicted(List<CellEvidence> cells, RowPlacement placement) {
    boolean named = false;
    for (int i = 0; i < cells.size(); i++) {
      CellEvidence cell = cells.get(i);
      if (placement.hasColumn(i)) {
        ColumnKind kind = columns.get(placement.column(i));
        named |= cell.names(kind);
        if (cell.contradictions(kind) > 0) {
          return true;
        }
      } else if (cell.contradictionsLeftOver(i < columns.size()) > 0) {
        return true;
      }
    }
    return !named && wantsName(cells.size());
  }

  private RowPlacement best(List<CellEvidence> cells) {
    Costs costs = new Costs(cells);
    int[] placed = new int[cells.size()];
    boolean named = false;
    int column = 0;
    for (int i = 0; i < placed.length; i++) {
      placed[i] = RowPlacement.NONE;
      while (column < columns.size() && placed[i] == RowPlacement.NONE) {
        long least = costs.least(named, i, column);
        if (least == costs.placed(named, i, column)) {
          placed[i] = column;
          named |= costs.names(i, column);
          column++;
        } else if (least == costs.least(named, i, column + 1)) {
          column++;
        } else {
          break;
        }
      }
    }
    return RowPlacement.of(columns.size(), placed);
  }

  /**
   * For each cell and column, the least cost of placing the remaining cells in the remaining
   * columns.
   */
  private final class Costs {
    private final List<CellEvidence> cells;
    private final long[][] ifNamed;
    private final long[][] ifUnnamed;

    Costs(List<CellEvidence> cells) {
      this.cells = cells;
      this.ifNamed = new long[cells.size() + 1][columns.size() + 1];
      this.ifUnnamed = new long[cells.size() + 1][columns.size() + 1];
      fill();
    }

    private void fill() {
      if (wantsName(cells.size())) {
        Arrays.fill(ifUnnamed[cells.size()], CONTRADICTION);
      }
      for (int i = cells.size() - 1; i >= 0; i--) {
        long leftOver =
            LEFT_OVER + cells.get(i).contradictionsLeftOver(i < columns.size()) * CONTRADICTION;
        for (int column = columns.size(); column >= 0; column--) {
          ifNamed[i][column] = leftOver + ifNamed[i + 1][column];
          ifUnnamed[i][column] = leftOver + ifUnnamed[i + 1][column];
          if (column < columns.size()) {
            improve(ifNamed[i], column, placed(true, i, column));
            improve(ifUnnamed[i], column, placed(false, i, column));
          }
        }
      }
    }

    private static void improve(long[] costs, int column, long placed) {
      costs[column] = Math.min(costs[column], Math.min(placed, costs[column + 1]));
    }

    long least(boolean named, int cell, int column) {
      return (named ? ifNamed : ifUnnamed)[cell][column];
    }

    boolean names(int cell, int column) {
      return cells.get(cell).names(columns.get(column));
    }

    /** The least cost if a cell goes to a column. */
    long placed(boolean named, int cell, int column) {
      CellEvidence evidence = cells.get(cell);
      ColumnKind kind = columns.get(column);
      boolean nowNamed = named || names(cell, column);
      return evidence.contradictions(kind) * CONTRADICTION
          + evidence.confirmations(kind) * CONFIRMATION
          + (evidence.link() && kind.names() ? NAME_WITH_LINK : 0)
          + Math.abs(column - cell)
          + least(nowNamed, cell + 1, column + 1);
    }
  }
}
