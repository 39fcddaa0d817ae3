package io.github.exchangetables.parser;

import io.github.exchangetables.table.Flavor;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * Splits the line of a row into its cells (GFM, section 4.10).
 *
 * <p>Pipes separate cells; a leading and a trailing pipe are optional. A no-break space before or
 * after them is a cell, whose content is empty once trimmed. A pipe after a backslash is text. With
 * {@link Flavor#MKDOCS} a pipe inside a code span is text too.
 */
final class RowSplitter {

  private final String source;
  private final Flavor flavor;

  RowSplitter(String source, Flavor flavor) {
    this.source = source;
    this.flavor = flavor;
  }

  Flavor flavor() {
    return flavor;
  }

  /** Accepts the cells of a row one by one. */
  @FunctionalInterface
  interface CellSink {
    /** Accepts a cell by the offsets of its content, without white space at both ends. */
    void cell(int start, int end);
  }

  /** Passes each cell between two offsets to a sink, in order. */
  void split(int start, int end, CellSink sink) {
    int last = Whitespace.skipInRowBackwards(source, start, end);
    int cellStart = Whitespace.skipBlanks(source, start, last);
    if (cellStart < last && source.charAt(cellStart) == '|') {
      cellStart++;
    }
    IntPredicate inCode = flavor == Flavor.MKDOCS ? codeSpans(cellStart, last) : offset -> false;
    // The first pipe is searched in this row only: a row without pipes costs no more than itself.
    for (int i = find('|', cellStart, last); i >= 0 && i < last; i = source.indexOf('|', i + 1)) {
      if (source.charAt(i - 1) != '\\' && !inCode.test(i)) {
        trimmed(cellStart, i, sink);
        cellStart = i + 1;
      }
    }
    if (cellStart < last || (flavor == Flavor.MDX && isLonePipe(start, last))) {
      trimmed(cellStart, last, sink);
    }
  }

  /** Tells whether a line is only a pipe, which MDX reads as a row with one empty cell. */
  private boolean isLonePipe(int start, int end) {
    return end > start
        && Whitespace.skipBlanks(source, start, end) == end - 1
        && source.charAt(end - 1) == '|';
  }

  int count(int start, int end) {
    int[] cells = new int[1];
    split(start, end, (from, to) -> cells[0]++);
    return cells[0];
  }

  /** Passes each pipe that is inside a code span, and so splits the row in GFM only, to a sink. */
  void pipesInCode(int start, int end, IntConsumer sink) {
    IntPredicate inCode = codeSpans(start, end);
    for (int i = find('|', start, end); i != end; i = find('|', i + 1, end)) {
      if (i > start && source.charAt(i - 1) != '\\' && inCode.test(i)) {
        sink.accept(i);
      }
    }
  }

  private void trimmed(int start, int end, CellSink sink) {
    int first = Whitespace.skip(source, start, end);
    sink.cell(first, Whitespace.skipBackwards(source, first, end));
  }

  /**
   * Returns a predicate for offsets inside code spans (CommonMark, section 6.1). It must be called
   * with increasing offsets.
   */
  private IntPredicate codeSpans(int start, int end) {
    Map<Integer, Integer> lastRunOfLength = new HashMap<>();
    for (int i = find('`', start, end); i != end; i = find('`', i, end)) {
      int runEnd = runEnd(i, end);
      lastRunOfLength.put(runEnd - i, i);
      i = runEnd;
    }
    return new CodeSpans(start, end, lastRunOfLength);
  }

  /** The next offset of a character, or {@code end}. It does not search beyond the row. */
  private int find(char c, int start, int end) {
    int i = start;
    while (i < end && source.charAt(i) != c) {
      i++;
    }
    return i;
  }

  private int runEnd(int start, int end) {
    int i = start;
    while (i < end && source.charAt(i) == '`') {
      i++;
    }
    return i;
  }

  /** Scans code spans forward only. */
  private final class CodeSpans implements IntPredicate {
    private final int end;
    private final Map<Integer, Integer> lastRunOfLength;
    private int spanStart;
    private int spanEnd;

    CodeSpans(int start, int end, Map<Integer, Integer> lastRunOfLength) {
      this.end = end;
      this.lastRunOfLength = lastRunOfLength;
      this.spanStart = start;
      this.spanEnd = start;
    }

    @Override
    public boolean test(int offset) {
      while (spanEnd <= offset) {
        next();
      }
      return offset >= spanStart;
    }

    private void next() {
      int open = find('`', spanEnd, end);
      if (open == end) {
        spanStart = end;
        spanEnd = end;
        return;
      }
      int openEnd = runEnd(open, end);
      boolean escaped = open > 0 && source.charAt(open - 1) == '\\';
      int length = openEnd - open;
      if (escaped || lastRunOfLength.getOrDefault(length, -1) <= open) {
        spanStart = openEnd;
        spanEnd = openEnd;
        return;
      }
      int close = openEnd;
      int closeEnd = openEnd;
      while (closeEnd - close != length) {
        close = find('`', closeEnd, end);
        closeEnd = runEnd(close, end);
      }
      spanStart = open;
      spanEnd = closeEnd;
    }
  }
}
