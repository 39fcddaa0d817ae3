package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.table.Cell;

/**
 * The Markdown of a cell, and where its parts are. Parts are asked for in their order, so that a
 * cell of any length is walked through once.
 */
final class CellSource {

  private final Range cell;
  private final String markdown;
  private int offset;
  private int column;
  private int searched;
  private boolean lost;

  CellSource(Cell cell) {
    this.cell = cell.range();
    this.markdown = cell.markdown();
    this.column = this.cell.column();
  }

  String markdown() {
    return markdown;
  }

  /** Where a part is; parts may overlap, but none begins before the one asked for last. */
  Range range(int start, int end) {
    column += markdown.codePointCount(offset, start);
    offset = start;
    int endColumn = column + markdown.codePointCount(start, end);
    return new Range(cell.line(), column, endColumn, cell.start() + start, cell.start() + end);
  }

  /** Where a text next occurs as it is; the whole cell once one is not found. */
  Range find(String text) {
    int found = lost || text.isEmpty() ? -1 : markdown.indexOf(text, searched);
    if (found < 0) {
      lost = true;
      return cell;
    }
    searched = found + text.length();
    return range(found, searched);
  }
}
