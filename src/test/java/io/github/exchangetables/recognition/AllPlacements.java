package io.github.exchangetables.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the best placement by trying all of them, criterion by criterion in the order of the
 * contract. Slow and simple; the fast implementation is compared with it.
 */
final class AllPlacements {

  static final int LEFT_OVER = -1;

  /** What is known of cells and columns; a column may be {@link #LEFT_OVER}. */
  interface Judge {
    int contradictions(int cell, int column);

    int confirmations(int cell, int column);

    /** Whether the column is one of names and the cell is not blank. */
    boolean names(int cell, int column);

    /** Whether the header has a column of names. */
    boolean hasNameColumn();

    /** Whether this is a name cell that has a link. */
    boolean isNameWithLink(int cell, int column);
  }

  private final int cells;
  private final int columns;
  private final Judge judge;

  private AllPlacements(int cells, int columns, Judge judge) {
    this.cells = cells;
    this.columns = columns;
    this.judge = judge;
  }

  /** Returns the column of every cell. */
  static List<Integer> best(int cells, int columns, Judge judge) {
    return new AllPlacements(cells, columns, judge).best();
  }

  private List<Integer> best() {
    List<Integer> written = new ArrayList<>();
    for (int cell = 0; cell < cells; cell++) {
      written.add(cell < columns ? cell : LEFT_OVER);
    }
    if (contradictions(written) == 0) {
      return written;
    }
    return all(new ArrayList<>(), 0).stream().min(order()).orElseThrow();
  }

  private Comparator<List<Integer>> order() {
    return Comparator.<List<Integer>>comparingInt(this::contradictions)
        .thenComparing(this::confirmations, Comparator.reverseOrder())
        .thenComparingInt(AllPlacements::leftOver)
        .thenComparing(this::hasNameWithLink, Comparator.reverseOrder())
        .thenComparingInt(AllPlacements::moves)
        .thenComparing(AllPlacements::fromTheLeft, Arrays::compare);
  }

  /** All placements that keep the order of the cells, with the first ones placed already. */
  private List<List<Integer>> all(List<Integer> placed, int firstColumn) {
    if (placed.size() == cells) {
      return List.of(placed);
    }
    List<List<Integer>> all = new ArrayList<>(all(with(placed, LEFT_OVER), firstColumn));
    for (int column = firstColumn; column < columns; column++) {
      all.addAll(all(with(placed, column), column + 1));
    }
    return all;
  }

  private static List<Integer> with(List<Integer> placed, int column) {
    List<Integer> more = new ArrayList<>(placed);
    more.add(column);
    return more;
  }

  private int contradictions(List<Integer> placement) {
    int contradictions = 0;
    boolean named = false;
    for (int cell = 0; cell < cells; cell++) {
      int column = placement.get(cell);
      contradictions += judge.contradictions(cell, column);
      named |= column != LEFT_OVER && judge.names(cell, column);
    }
    boolean nameIsMissing = !named && judge.hasNameColumn() && cells != columns;
    return contradictions + (nameIsMissing ? 1 : 0);
  }

  private int confirmations(List<Integer> placement) {
    int confirmations = 0;
    for (int cell = 0; cell < cells; cell++) {
      confirmations += judge.confirmations(cell, placement.get(cell));
    }
    return confirmations;
  }

  private static int leftOver(List<Integer> placement) {
    return (int) placement.stream().filter(column -> column == LEFT_OVER).count();
  }

  private boolean hasNameWithLink(List<Integer> placement) {
    for (int cell = 0; cell < cells; cell++) {
      if (placement.get(cell) != LEFT_OVER && judge.isNameWithLink(cell, placement.get(cell))) {
        return true;
      }
    }
    return false;
  }

  private static int moves(List<Integer> placement) {
    int moves = 0;
    for (int cell = 0; cell < placement.size(); cell++) {
      int column = placement.get(cell);
      moves += column == LEFT_OVER ? 0 : Math.abs(column - cell);
    }
    return moves;
  }

  /** The columns, to be compared one by one; no column is right of all others. */
  private static int[] fromTheLeft(List<Integer> placement) {
    return placement.stream().mapToInt(c -> c == LEFT_OVER ? Integer.MAX_VALUE : c).toArray();
  }
}
