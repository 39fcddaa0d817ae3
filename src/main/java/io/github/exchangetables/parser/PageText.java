package io.github.exchangetables.parser;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.text.PageLines;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.SourceSpan;

/**
 * The source of a page, and the start of its content after a byte order mark and YAML front matter.
 */
final class PageText {

  private final String source;
  private final int markdownStart;
  private final int linesBefore;

  /** Whether every character is a code point, so that code points need not be counted. */
  private final boolean basic;

  PageText(String source) {
    this.source = source;
    this.basic = source.codePointCount(0, source.length()) == source.length();
    int start = PageLines.contentStart(source);
    this.markdownStart = FrontMatter.end(source, start);
    this.linesBefore = countLines(source, start, markdownStart);
  }

  private static int countLines(String source, int start, int end) {
    int lines = 0;
    for (int i = start; i < end; i = PageLines.next(source, i)) {
      lines++;
    }
    return lines;
  }

  String source() {
    return source;
  }

  /**
   * The part of the page that can affect a table. Text after the last pipe and the next blank line
   * is cut, unless it has link reference definitions, a suppression comment or a table without
   * pipes.
   */
  String markdown() {
    int lastPipe = source.lastIndexOf('|');
    int end = lastPipe < markdownStart ? source.length() : blankLine(lastPipe);
    boolean more =
        source.indexOf("]:", end) != -1
            || source.indexOf(Comment.PREFIX, end) != -1
            || DelimiterRow.mayOccurWithoutPipe(source, end);
    return source.substring(markdownStart, more ? source.length() : end);
  }

  /** The whole Markdown of the page. */
  String wholeMarkdown() {
    return source.substring(markdownStart);
  }

  /** Returns the offset of the first blank line after an offset, or of the end of the page. */
  private int blankLine(int offset) {
    int line = PageLines.next(source, offset);
    while (!isBlank(line)) {
      line = PageLines.next(source, line);
    }
    return line;
  }

  private boolean isBlank(int line) {
    int end = PageLines.end(source, line);
    return Whitespace.skip(source, line, end) == end;
  }

  /** The offset in the page of a span of {@link #markdown()}. */
  int offset(SourceSpan span) {
    return markdownStart + span.getInputIndex();
  }

  /** The row line of a span of {@link #markdown()}, without white space at both ends. */
  RowLine rowLine(SourceSpan span) {
    int spanStart = offset(span);
    int spanEnd = spanStart + span.getLength();
    return new RowLine(
        linesBefore + span.getLineIndex() + 1,
        spanStart - span.getColumnIndex(),
        Whitespace.skip(source, spanStart, spanEnd),
        spanEnd);
  }

  /** The lines from one to another. Lines between them start at their first character. */
  List<RowLine> lines(RowLine first, RowLine last) {
    List<RowLine> lines = new ArrayList<>();
    RowLine line = first;
    while (line.line() < last.line()) {
      lines.add(line);
      int start = PageLines.next(source, line.end());
      line = new RowLine(line.line() + 1, start, start, PageLines.end(source, start));
    }
    lines.add(last);
    return lines;
  }

  /** The line above a row, from its first character. It is not empty. */
  RowLine lineAbove(RowLine row) {
    int end = row.lineStart() - 1;
    if (source.charAt(end) == '\n' && source.charAt(end - 1) == '\r') {
      end--;
    }
    int start = end;
    while (start > markdownStart && !PageLines.isLineBreak(source.charAt(start - 1))) {
      start--;
    }
    return new RowLine(row.line() - 1, start, start, end);
  }

  /** Returns the offset after characters that may be markers of quotes and list items. */
  int skipMarkers(RowLine line) {
    int i = line.start();
    while (i < line.end() && isMarker(source.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isMarker(char c) {
    return ">-+*.)0123456789".indexOf(c) >= 0 || Whitespace.is(c);
  }

  boolean hasPipe(RowLine line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (source.charAt(i) == '|') {
        return true;
      }
    }
    return false;
  }

  /** The text of a span of {@link #markdown()}. */
  String text(SourceSpan span) {
    int start = offset(span);
    return source.substring(start, start + span.getLength());
  }

  /** The range of a row line. */
  Range range(RowLine line) {
    return range(
        line.line(),
        line.lineStart(),
        line.start(),
        Whitespace.skipBackwards(source, line.start(), line.end()));
  }

  private Range range(int line, int lineStart, int start, int end) {
    int column = codePoints(lineStart, start) + 1;
    return new Range(line, column, column + codePoints(start, end), start, end);
  }

  /** The number of code points between two offsets. */
  int codePoints(int start, int end) {
    return basic ? end - start : source.codePointCount(start, end);
  }
}
