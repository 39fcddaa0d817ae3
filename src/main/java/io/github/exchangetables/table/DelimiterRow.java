package io.github.exchangetables.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The delimiter row of a table, which gives its columns their alignment (GFM, section 4.10). */
final class DelimiterRow {

  private DelimiterRow() {}

  /**
   * Tells whether a page may hold a delimiter row: whether a line is nothing but its characters and
   * the markers of quotes. Without one a page has no table, whatever else it holds.
   */
  static boolean mayOccurIn(String source) {
    for (int pipe = source.indexOf('|'); pipe >= 0; ) {
      int lineStart = pipe;
      while (lineStart > 0 && isCharacter(source.charAt(lineStart - 1))) {
        lineStart--;
      }
      int lineEnd = pipe;
      while (lineEnd < source.length() && isCharacter(source.charAt(lineEnd))) {
        lineEnd++;
      }
      if (isLineBreakOrEdge(source, lineStart - 1)
          && isLineBreakOrEdge(source, lineEnd)
          && source.substring(lineStart, lineEnd).indexOf('-') >= 0) {
        return true;
      }
      pipe = source.indexOf('|', lineEnd);
    }
    return false;
  }

  private static boolean isCharacter(char c) {
    return c == '|'
        || c == '-'
        || c == ':'
        || c == '>'
        || (c != '\n' && c != '\r' && Whitespace.is(c));
  }

  private static boolean isLineBreakOrEdge(String source, int offset) {
    return offset < 0
        || offset >= source.length()
        || source.charAt(offset) == '\n'
        || source.charAt(offset) == '\r';
  }

  /**
   * Reads a delimiter row.
   *
   * @param source the text that holds the row
   * @param start where the row begins
   * @param end where it ends
   * @return an alignment for each of its cells, or empty if this is no delimiter row
   */
  static Optional<List<Alignment>> parse(CharSequence source, int start, int end) {
    int last = Whitespace.skipBackwards(source, start, end);
    int i = Whitespace.skip(source, start, last);
    boolean pipe = i < last && source.charAt(i) == '|';
    if (pipe) {
      i = Whitespace.skip(source, i + 1, last);
    }
    List<Alignment> alignments = new ArrayList<>();
    while (i < last) {
      boolean left = source.charAt(i) == ':';
      int dashes = left ? i + 1 : i;
      int dashesEnd = skipDashes(source, dashes, last);
      if (dashesEnd == dashes) {
        return Optional.empty();
      }
      boolean right = dashesEnd < last && source.charAt(dashesEnd) == ':';
      alignments.add(alignment(left, right));
      i = Whitespace.skip(source, right ? dashesEnd + 1 : dashesEnd, last);
      if (i < last) {
        if (source.charAt(i) != '|') {
          return Optional.empty();
        }
        pipe = true;
        i = Whitespace.skip(source, i + 1, last);
      }
    }
    return pipe && !alignments.isEmpty() ? Optional.of(alignments) : Optional.empty();
  }

  private static int skipDashes(CharSequence source, int start, int end) {
    int i = start;
    while (i < end && source.charAt(i) == '-') {
      i++;
    }
    return i;
  }

  private static Alignment alignment(boolean left, boolean right) {
    if (left) {
      return right ? Alignment.CENTER : Alignment.LEFT;
    }
    return right ? Alignment.RIGHT : Alignment.NONE;
  }
}
