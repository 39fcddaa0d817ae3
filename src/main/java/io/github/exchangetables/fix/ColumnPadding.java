package io.github.exchangetables.fix;

import io.github.exchangetables.text.DisplayWidth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Pads the cells of a table with spaces, so that its columns are aligned, or else with one space on
 * both sides.
 */
final class ColumnPadding {

  private static final int SHORTEST_DELIMITER = 3;

  private final List<String> delimiters;
  private final int[] widths;
  private final boolean isAligned;

  /**
   * Creates the padding of a table.
   *
   * @param delimiter the delimiter row, which has the alignments of the columns
   * @param rows the rows that are as wide as the columns: the header row and the rows below the
   *     delimiter row, or none, so that cells are not aligned
   */
  ColumnPadding(RowText delimiter, Collection<RowText> rows) {
    // Only white space is around dashes and colons.
    this.delimiters =
        delimiter.pieces().stream().map(piece -> piece.replaceAll("[^:-]", "")).toList();
    this.isAligned = !rows.isEmpty();
    this.widths = new int[delimiters.size()];
    Arrays.fill(widths, SHORTEST_DELIMITER);
    for (RowText row : rows) {
      for (int column = 0; column < Math.min(widths.length, row.pieces().size()); column++) {
        widths[column] = Math.max(widths[column], DisplayWidth.of(row.cell(column)));
      }
    }
  }

  /** The width of a padded row in a terminal, without cells beyond the header. */
  long rowWidth() {
    return 1 + Arrays.stream(widths).mapToLong(width -> width + 3L).sum();
  }

  private boolean isColonLeft(int column) {
    return delimiters.get(column).startsWith(":");
  }

  private boolean isColonRight(int column) {
    return delimiters.get(column).endsWith(":");
  }

  /** The delimiter row with as many dashes as the columns are wide. */
  RowText delimiterRow() {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < widths.length; column++) {
      String left = isColonLeft(column) ? ":" : "";
      String right = isColonRight(column) ? ":" : "";
      cells.add(left + "-".repeat(widths[column] - left.length() - right.length()) + right);
    }
    return RowText.ofCells(cells);
  }

  /** A row with padded cells, except cells beyond the header. */
  RowText pad(RowText row) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < row.pieces().size(); column++) {
      String cell = row.cell(column);
      cells.add(column < widths.length ? pad(cell, column) : cell);
    }
    return RowText.ofCells(cells);
  }

  private String pad(String cell, int column) {
    int spaces = isAligned ? widths[column] - DisplayWidth.of(cell) : 0;
    int before = 0;
    if (isColonRight(column)) {
      before = isColonLeft(column) ? spaces / 2 : spaces;
    }
    return " ".repeat(before) + cell + " ".repeat(spaces - before);
  }
}
