package io.github.exchangetables.parser;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.text.PageLines;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.SourceSpan;

/**
 * The source of a page, and the part of its Markdown that is parsed. A byte order mark and YAML
 * front matter are no Markdown.
 */
final class PageText {

  private final String source;

  /** The offset after a byte order mark and front matter. */
  private final int bodyStart;

  private final int markdownStart;
  private final int markdownEnd;
  private final int linesBefore;

  /** Whether every character is a code point, so that code points need not be counted. */
  private final boolean basic;

  /** Creates a page whose whole Markdown is parsed. */
  PageText(String source) {
    this(source, afterFrontMatter(source));
  }

  private PageText(String source, int start) {
    this(source, start, start, source.length());
  }

  private PageText(String source, int bodyStart, int start, int end) {
    this.source = source;
    this.bodyStart = bodyStart;
    this.markdownStart = start;
    this.markdownEnd = end;
    this.linesBefore = countLines(source, PageLines.contentStart(source), start);
    this.basic = source.codePointCount(0, source.length()) == source.length();
  }

  /**
   * Creates a page of which only the part is parsed that can affect a table. Text before the last
   * heading above the first pipe and after the blank line below the last pipe is left out, unless
   * the page has link reference definitions, suppression comments or tables without pipes.
   *
   * @param flavor with {@link Flavor#MDX} no text before the first pipe is left out
   */
  static PageText aroundTables(String source, Flavor flavor) {
    int start = afterFrontMatter(source);
    int firstPipe = source.indexOf('|', start);
    if (firstPipe == -1
        || mayHaveDefinitions(source, start)
        || Comment.mayOccurIn(source)
        || DelimiterRow.mayOccurWithoutPipe(source, start)) {
      return new PageText(source, start);
    }
    return new PageText(
        source,
        start,
        flavor == Flavor.MDX
            ? start
            : SafeHeading.last(source, start, lineStart(source, firstPipe, start)),
        blankLine(source, source.lastIndexOf('|')));
  }

  private static boolean mayHaveDefinitions(String source, int start) {
    int colon = source.indexOf(':', start + 1);
    while (colon >= 0 && source.charAt(colon - 1) != ']') {
      colon = source.indexOf(':', colon + 1);
    }
    return colon >= 0;
  }

  private static int afterFrontMatter(String source) {
    return FrontMatter.end(source, PageLines.contentStart(source));
  }

  private static int lineStart(String source, int offset, int min) {
    int start = offset;
    while (start > min && !PageLines.isLineBreak(source.charAt(start - 1))) {
      start--;
    }
    return start;
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

  /** Tells whether the whole Markdown is parsed. */
  boolean isWhole() {
    return isReadFromStart() && markdownEnd == source.length();
  }

  /** The part of the page that is parsed. */
  String markdown() {
    return source.substring(markdownStart, markdownEnd);
  }

  /** Tells whether no text before {@link #markdown()} is left out. */
  boolean isReadFromStart() {
    return markdownStart == bodyStart;
  }

  /** The beginning of the page that has its first heading, or the whole page. */
  String withFirstHeading() {
    return isReadFromStart() ? source : source.substring(0, PageLines.end(source, markdownStart));
  }

  /** Returns the offset of the first blank line after an offset, or of the end of the page. */
  private static int blankLine(String source, int offset) {
    int line = PageLines.next(source, offset);
    while (line < source.length() && !isBlank(source, line)) {
      line = PageLines.next(source, line);
    }
    return line;
  }

  private static boolean isBlank(String source, int line) {
    int end = PageLines.end(source, line);
    return Whitespace.skipBlanks(source, line, end) == end;
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
        Whitespace.skipBlanks(source, spanStart, spanEnd),
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
    int above = lineStart(source, end, markdownStart);
    return new RowLine(row.line() - 1, above, above, end);
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
    int from = offset(span);
    return source.substring(from, from + span.getLength());
  }

  /** The range of a row line. */
  Range range(RowLine line) {
    return range(
        line.line(),
        line.lineStart(),
        line.start(),
        Whitespace.skipInRowBackwards(source, line.start(), line.end()));
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
