package io.github.exchangetables.fix;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The text of a row, split at its pipes.
 *
 * @param opened whether the row begins with a pipe
 * @param pieces the text between the pipes, including white space
 * @param closed whether the row ends with a pipe
 */
record RowText(boolean opened, List<String> pieces, boolean closed) {

  RowText {
    pieces = List.copyOf(pieces);
  }

  /** The text of a row, split where the parser splits it. */
  static RowText of(String source, Row row) {
    Range range = row.range();
    boolean opened = source.charAt(range.start()) == '|';
    List<String> pieces = new ArrayList<>();
    int start = range.start() + (opened ? 1 : 0);
    for (Cell cell : row.cells()) {
      // Only white space is between a cell and the pipe after it.
      int pipe = source.indexOf('|', cell.range().end());
      int end = pipe == -1 ? range.end() : Math.min(pipe, range.end());
      pieces.add(source.substring(start, end));
      start = end + 1;
    }
    return new RowText(opened, pieces, start == range.end());
  }

  /** The text of a delimiter row, in which every pipe separates cells. */
  static RowText ofDelimiterRow(String text) {
    boolean opened = text.startsWith("|");
    boolean closed = text.endsWith("|");
    String inner = text.substring(opened ? 1 : 0, text.length() - (closed ? 1 : 0));
    return new RowText(opened, List.of(inner.split("\\|", -1)), closed);
  }

  /** A row with pipes at both ends and a space on both sides of every cell. */
  static RowText ofCells(List<String> cells) {
    return new RowText(
        true, cells.stream().map(cell -> cell.isEmpty() ? " " : " " + cell + " ").toList(), true);
  }

  /** The content of a cell, without the white space that every renderer drops. */
  String cell(int index) {
    String piece = pieces.get(index);
    int start = 0;
    int end = piece.length();
    while (start < end && isPadding(piece.charAt(start))) {
      start++;
    }
    while (end > start && isPadding(piece.charAt(end - 1))) {
      end--;
    }
    return piece.substring(start, end);
  }

  private static boolean isPadding(char c) {
    return c == ' ' || c == '\t';
  }

  /** The row with only the pieces with some indexes. */
  RowText keeping(List<Integer> kept) {
    List<String> cells = new ArrayList<>(kept.stream().map(pieces::get).toList());
    if (!closed) {
      int last = cells.size() - 1;
      cells.set(last, cells.get(last).stripTrailing());
    }
    return new RowText(opened, cells, closed);
  }

  /** The row with empty cells after its last one. They need a pipe at the end. */
  RowText withEmptyCells(int count) {
    RowText longer = withPieces(Collections.nCopies(count, " "));
    return new RowText(opened, longer.pieces(), closed || count > 0);
  }

  /** The row with cells after its last one, in the style of the row. */
  RowText withCells(List<String> cells) {
    boolean spaced =
        pieces.stream().anyMatch(piece -> piece.startsWith(" ") || piece.endsWith(" "));
    return withPieces(
        cells.stream().map(cell -> spaced ? " " + cell + (closed ? " " : "") : cell).toList());
  }

  private RowText withPieces(List<String> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<String> all = new ArrayList<>(pieces);
    String last = all.get(all.size() - 1);
    // After a backslash the pipe would be text.
    boolean needsSpace = more.get(0).startsWith(" ") || last.endsWith("\\");
    if (!closed && needsSpace && !last.isEmpty() && !isPadding(last.charAt(last.length() - 1))) {
      all.set(all.size() - 1, last + " ");
    }
    all.addAll(more);
    return new RowText(opened, all, closed);
  }

  @Override
  public String toString() {
    return (opened ? "|" : "") + String.join("|", pieces) + (closed ? "|" : "");
  }
}
