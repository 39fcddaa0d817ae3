package io.github.exchangetables.text;

import io.github.exchangetables.diagnostic.Range;
import java.util.Arrays;

/**
 * The lines of a page. A line ends with LF, CRLF, CR or the end of the page (CommonMark, section
 * 2.1); lines and columns are counted from 1, and a byte order mark is not part of the first line.
 */
public final class PageLines {

  private static final int FIRST_CAPACITY = 64;

  private final String page;

  /** The offsets of the starts of all lines, followed by the length of the page. */
  private final int[] starts;

  private final int count;

  /** Finds the lines of a page. */
  public PageLines(String page) {
    this.page = page;
    int[] found = new int[FIRST_CAPACITY];
    int lines = 0;
    int start = contentStart(page);
    do {
      if (lines + 1 == found.length) {
        found = Arrays.copyOf(found, 2 * found.length);
      }
      found[lines] = start;
      lines++;
      start = next(page, start);
    } while (start < page.length());
    found[lines] = page.length();
    this.starts = found;
    this.count = lines;
  }

  /** Returns the offset after a byte order mark, or 0 if there is none. */
  public static int contentStart(String page) {
    return page.startsWith("\uFEFF") ? 1 : 0;
  }

  /** Returns the offset of the next line break, or of the end of the page. */
  public static int end(String page, int start) {
    int end = start;
    while (end < page.length() && !isLineBreak(page.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns the offset of the line after the one that {@code start} is in. */
  public static int next(String page, int start) {
    int end = end(page, start);
    return page.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, page.length());
  }

  /** Tells whether a character is a line feed or a carriage return. */
  public static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /** Returns how many lines the page has; an empty page has one. */
  public int count() {
    return count;
  }

  /** Returns the line that an offset is in. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    return Math.max(1, found >= 0 ? found + 1 : -found - 1);
  }

  /** Returns the offset of the start of a line. */
  public int start(int line) {
    return starts[line - 1];
  }

  /** Returns a line without its line break. */
  public String text(int line) {
    int start = start(line);
    return page.substring(start, end(page, start));
  }

  /** Returns the range from one offset to another of the same line. */
  public Range range(int start, int end) {
    int lineStart = Math.min(start(lineAt(start)), start);
    return range(new Range(lineAt(start), 1, 1, lineStart, lineStart), start, end);
  }

  /**
   * Returns the range from one offset to another of the same line. It is faster if a range shortly
   * before it on the same line is given.
   */
  public Range range(Range before, int start, int end) {
    int line = lineAt(start);
    if (before.line() != line) {
      return range(start, end);
    }
    int column = before.column() + page.codePointCount(before.start(), start);
    return new Range(line, column, column + page.codePointCount(start, end), start, end);
  }
}
