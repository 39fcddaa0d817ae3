package io.github.exchangetables.parser;

import io.github.exchangetables.diagnostic.Range;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a page. Its inlines are read when something but its Markdown is first asked for, and
 * again where the page has forgotten them.
 */
final class ParsedCell extends AbstractCell {

  private final ParsedRow row;
  private final int column;
  private final int start;
  private final int end;

  // Written more than once, with equal values or none; its fields are final.
  private @Nullable CellContent content;

  ParsedCell(ParsedRow row, int column, int start, int end) {
    this.row = row;
    this.column = column;
    this.start = start;
    this.end = end;
  }

  @Override
  CellContent content() {
    CellContent read = content;
    if (read == null) {
      read = row.source().content(start, end);
      if (row.mayRemember()) {
        content = read;
      }
    }
    return read;
  }

  /** Reads the inlines again when they are next asked for. */
  void forgetContent() {
    content = null;
  }

  @Override
  public Range range() {
    int length = row.source().codePoints(start, end);
    return new Range(row.line(), column, column + length, start, end);
  }

  @Override
  public String markdown() {
    return row.source().text(start, end);
  }

  @Override
  public boolean isEmpty() {
    return start == end || row.source().isComment(start, end);
  }
}
