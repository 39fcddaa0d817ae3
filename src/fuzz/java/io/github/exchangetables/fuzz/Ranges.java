package io.github.exchangetables.fuzz;

import io.github.exchangetables.diagnostic.Range;
import java.util.ArrayList;
import java.util.List;

/** Knows the lines of a page, found in the plainest way, and checks ranges against them. */
final class Ranges {

  private final String source;
  private final List<Integer> lineStarts = new ArrayList<>(List.of(0));

  Ranges(String source) {
    this.source = source;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      boolean beforeLineFeed = i + 1 < source.length() && source.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !beforeLineFeed)) {
        lineStarts.add(i + 1);
      }
    }
  }

  /** Checks that line, columns and offsets mean the same stretch of one line. */
  void check(Range range) {
    Law.check(range.end() <= source.length(), "a range ends within the page: " + range);
    Law.check(range.line() <= lineStarts.size(), "the page has the line: " + range);
    int lineStart = lineStarts.get(range.line() - 1);
    Law.check(range.start() >= lineStart, "a range begins in its line: " + range);
    Law.check(
        source.substring(lineStart, range.end()).chars().noneMatch(c -> c == '\n' || c == '\r'),
        "a range ends in its line: " + range);
    int mark = lineStart == 0 && !source.isEmpty() && source.charAt(0) == '\uFEFF' ? 1 : 0;
    int column = source.codePointCount(lineStart, range.start()) + 1;
    Law.check(
        range.column() == column || range.column() == column - mark,
        "the column is that of the offset, " + column + ": " + range);
    int length = source.codePointCount(range.start(), range.end());
    Law.check(
        range.endColumn() - range.column() == length,
        "a range has as many columns as code points: " + range);
  }

  String cut(Range range) {
    return source.substring(range.start(), range.end());
  }
}
