package io.github.exchangetables.parser;

import io.github.exchangetables.table.Table.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parses the delimiter row of a table, which has the alignments of its columns (GFM, section 4.10).
 */
final class DelimiterRow {

  private DelimiterRow() {}

  /**
   * Tells whether a page may have a delimiter row: a line with only the characters of one and quote
   * markers. Without such a line a page has no table.
   */
  static boolean mayOccurIn(String source) {
    return mayOccurAround(source, '|', 0) || mayOccurWithoutPipe(source, 0);
  }

  /** The same for delimiter rows that have one column with a colon, and no pipe. */
  static boolean mayOccurWithoutPipe(String source, int start) {
    return mayOccurAround(source, ':', start);
  }

  private static boolean mayOccurAround(String source, char mark, int start) {
    int found = source.indexOf(mark, start);
    while (found >= 0) {
      int end = found + 1;
      if (mark == '|' || isDash(source, found - 1) || isDash(source, end)) {
        int lineStart = found;
        while (lineStart > 0 && isCharacter(source.charAt(lineStart - 1))) {
          lineStart--;
        }
        while (end < source.length() && isCharacter(source.charAt(end))) {
          end++;
        }
        if (isLineBreakOrEdge(source, lineStart - 1)
            && isLineBreakOrEdge(source, end)
            && source.substring(lineStart, end).indexOf('-') >= 0) {
          return true;
        }
      }
      found = source.indexOf(mark, end);
    }
    return false;
  }

  private static boolean isDash(String source, int offset) {
    return offset >= 0 && offset < source.length() && source.charAt(offset) == '-';
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
   * Reads a delimiter row. A single column needs a pipe or a colon, as dashes alone underline a
   * heading.
   *
   * @param source the text with the row
   * @param start the offset of its start
   * @param end the offset of its end
   * @return an alignment for each of its cells, or empty if it is not a delimiter row
   */
  static Optional<List<Alignment>> parse(CharSequence source, int start, int end) {
    int last = Whitespace.skipInRowBackwards(source, start, end);
    int i = Whitespace.skipBlanks(source, start, last);
    if (startsListItem(source, i, last)) {
      return Optional.empty();
    }
    boolean marked = i < last && source.charAt(i) == '|';
    i = Whitespace.skipInRow(source, marked ? i + 1 : i, last);
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
      marked |= left || right;
      i = Whitespace.skipInRow(source, right ? dashesEnd + 1 : dashesEnd, last);
      if (i < last) {
        if (source.charAt(i) != '|') {
          return Optional.empty();
        }
        marked = true;
        i = Whitespace.skipInRow(source, i + 1, last);
      }
    }
    return marked && !alignments.isEmpty() ? Optional.of(alignments) : Optional.empty();
  }

  /**
   * Tells whether a line begins with a dash and a space, which start a list item (CommonMark,
   * section 5.2).
   */
  private static boolean startsListItem(CharSequence source, int start, int end) {
    return start + 1 < end
        && source.charAt(start) == '-'
        && Whitespace.isBlank(source.charAt(start + 1));
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
