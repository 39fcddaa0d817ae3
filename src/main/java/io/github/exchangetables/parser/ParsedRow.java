package io.github.exchangetables.parser;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a page. */
public final class ParsedRow implements Row {

  private static final int USUAL_CELLS = 8;

  private final TableSource source;
  private final RowLine line;

  /** The number of cells of the header row, or {@link #IS_HEADER}. */
  private final int width;

  private final List<Cell> cells;

  /**
   * Whether the row was registered as parsed. Concurrent calls may register it twice, which does no
   * harm.
   */
  private boolean remembered;

  /** The width of the header row itself. */
  static final int IS_HEADER = -1;

  ParsedRow(TableSource source, RowLine line, int width, int maxCells) {
    this.source = source;
    this.line = line;
    this.width = width;
    this.cells = readCells(maxCells);
  }

  private List<Cell> readCells(int maxCells) {
    List<Cell> found = new ArrayList<>(USUAL_CELLS);
    int[] position = {line.lineStart(), 1};
    source.split(
        line,
        (start, end) -> {
          if (found.size() < maxCells) {
            position[1] += source.codePoints(position[0], start);
            position[0] = start;
            found.add(new ParsedCell(this, position[1], start, end));
          }
        });
    return List.copyOf(found);
  }

  TableSource source() {
    return source;
  }

  /** Tells whether the cells may keep their parsed content, which the table limits. */
  boolean mayRemember() {
    if (cells.size() > TableSource.MAX_CELLS_OF_ROW) {
      return false;
    }
    if (!remembered) {
      remembered = true;
      source.remember(this);
    }
    return true;
  }

  /** Drops the parsed content of the cells. It is parsed again on next use. */
  void forgetContent() {
    remembered = false;
    for (Cell cell : cells) {
      ((ParsedCell) cell).forgetContent();
    }
  }

  @Override
  public int line() {
    return line.line();
  }

  @Override
  public Range range() {
    return source.range(line);
  }

  @Override
  public List<Cell> cells() {
    return cells;
  }

  @Override
  public int missingCellCount() {
    return Math.max(0, width - cells.size());
  }

  @Override
  public int extraCellCount() {
    return width == IS_HEADER ? 0 : Math.max(0, cells.size() - width);
  }

  @Override
  public boolean isAbsorbed() {
    return !source.hasPipe(line);
  }

  @Override
  public List<Range> pipesInCode() {
    List<Range> pipes = new ArrayList<>();
    int[] position = {line.lineStart(), 1};
    source.pipesInCode(
        line,
        offset -> {
          position[1] += source.codePoints(position[0], offset);
          position[0] = offset;
          pipes.add(new Range(line(), position[1], position[1] + 1, offset, offset + 1));
        });
    return List.copyOf(pipes);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ParsedRow that && cells.equals(that.cells);
  }

  @Override
  public int hashCode() {
    return cells.hashCode();
  }

  @Override
  public String toString() {
    Range range = range();
    return source.text(range.start(), range.end());
  }
}
