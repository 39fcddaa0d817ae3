package io.github.exchangetables.parser;

import io.github.exchangetables.diagnostic.Range;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a page. Inline markup is parsed on first use; on a long page it may be dropped and
 * parsed again later.
 */
final class ParsedCell extends AbstractCell {

  private final ParsedRow row;
  private final int column;
  private final int start;
  private final int end;

  // Concurrent calls may set it to equal immutable values or to null.
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

  /** Drops the parsed content. It is parsed again on next use. */
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
