package io.github.exchangetables.table;

import io.github.exchangetables.diagnostic.Range;
import java.util.ArrayList;
import java.util.List;

/** A row as the source has it: every cell that is written, and none that is not. */
public final class Row {

  private static final int USUAL_CELLS = 8;

  private final Table table;
  private final RowLine line;
  private final List<Cell> cells;

  Row(Table table, RowLine line, int maxCells) {
    this.table = table;
    this.line = line;
    this.cells = cells(maxCells);
  }

  private List<Cell> cells(int maxCells) {
    List<Cell> found = new ArrayList<>(Math.min(table.width(), USUAL_CELLS));
    int[] position = {line.lineStart(), 1};
    table
        .source()
        .split(
            line,
            (start, end) -> {
              if (found.size() < maxCells) {
                position[1] += table.source().codePoints(position[0], start);
                position[0] = start;
                found.add(new Cell(this, position[1], start, end));
              }
            });
    return List.copyOf(found);
  }

  void forgetContents() {
    cells.forEach(Cell::forgetContent);
  }

  /**
   * Returns the table that the row belongs to.
   *
   * @return the table
   */
  public Table table() {
    return table;
  }

  /**
   * Returns the line that the row is written on.
   *
   * @return the line, from 1
   */
  public int line() {
    return line.line();
  }

  /**
   * Returns where the row is, from its first pipe or cell to its last.
   *
   * @return the range, without the markers of quotes and lists around it
   */
  public Range range() {
    return table.source().range(line);
  }

  /**
   * Returns the cells that the source has, in order: those that the header names, and those beyond.
   *
   * @return the cells
   */
  public List<Cell> cells() {
    return cells;
  }

  /**
   * Returns how many cells the row lacks, counted by position.
   *
   * @return the number, 0 if there are as many as the header has or more
   */
  public int missingCells() {
    return Math.max(0, table.width() - cells.size());
  }

  /**
   * Returns how many cells the row has beyond the header, counted by position. A row that ends in
   * {@code ||} has an empty one.
   *
   * @return the number, 0 if there are as many as the header has or fewer
   */
  public int extraCells() {
    return Math.max(0, cells.size() - table.width());
  }

  /**
   * Tells whether the row is a line without any pipe directly under a table. GFM makes it a row
   * (section 4.10); mostly it is prose that lacks a blank line.
   *
   * @return whether the table absorbed the line
   */
  public boolean isAbsorbed() {
    return !table.source().hasPipe(line);
  }

  /**
   * Returns the pipes inside code spans, those behind a backslash aside. GitHub splits the row
   * there (GFM, section 4.10) and a MkDocs site does not, whatever the flavor that the page was
   * read in.
   *
   * @return where the pipes are, in their order
   */
  public List<Range> pipesInCode() {
    List<Range> pipes = new ArrayList<>();
    int[] position = {line.lineStart(), 1};
    table
        .source()
        .pipesInCode(
            line,
            offset -> {
              position[1] += table.source().codePoints(position[0], offset);
              position[0] = offset;
              pipes.add(new Range(line(), position[1], position[1] + 1, offset, offset + 1));
            });
    return List.copyOf(pipes);
  }

  @Override
  public String toString() {
    Range range = range();
    return table.source().text(range.start(), range.end());
  }
}
