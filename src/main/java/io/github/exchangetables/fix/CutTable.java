package io.github.exchangetables.fix;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.recognition.AnalyzedPage;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import io.github.exchangetables.text.PageLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table that comments between its rows cut. */
final class CutTable {

  private static final Pattern START = Pattern.compile("<!--|\\{\\s*+/\\*");
  private static final Pattern END = Pattern.compile("-->\\s*+|\\*/\\s*+\\}\\s*+");

  private final AnalyzedPage page;
  private final List<Range> comments;
  private final int lastRow;

  private CutTable(AnalyzedPage page, List<Range> comments, int lastRow) {
    this.page = page;
    this.comments = comments;
    this.lastRow = lastRow;
  }

  /** Returns the cuts of a table; empty if there is no comment above its last row. */
  static Optional<CutTable> of(AnalyzedPage page, Table table) {
    List<Row> rows = table.rows();
    int last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).line();
    List<Range> between =
        table.commentLines().stream().filter(comment -> comment.line() < last).toList();
    return between.isEmpty() ? Optional.empty() : Optional.of(new CutTable(page, between, last));
  }

  /** The range of the first line of the first comment. */
  Range range() {
    return comments.get(0);
  }

  /** The line of the first comment, below which renderers see no rows. */
  int line() {
    return range().line();
  }

  /** Tells whether no line is part of an expression of MDX that may show something. */
  boolean hasOnlyComments() {
    String text =
        comments.stream()
            .map(line -> page.source().substring(line.start(), line.end()))
            .collect(Collectors.joining("\n"))
            .strip();
    int offset = 0;
    while (offset < text.length()) {
      Matcher start = START.matcher(text).region(offset, text.length());
      if (!start.lookingAt()) {
        return false;
      }
      String mark = start.group().equals("<!--") ? "-->" : "*/";
      int found = text.indexOf(mark, start.end());
      Matcher end = END.matcher(text).region(Math.max(0, found), text.length());
      if (found < 0 || !end.lookingAt()) {
        return false;
      }
      offset = end.end();
    }
    return true;
  }

  /** Moves the comments below the last row. */
  List<Edit> moveComments() {
    PageLines lines = page.lines();
    List<Edit> edits = new ArrayList<>();
    StringBuilder moved = new StringBuilder();
    for (Range comment : comments) {
      int start = lines.start(comment.line());
      int end = PageLines.end(page.source(), start);
      int next = lines.start(comment.line() + 1);
      moved.append(page.source(), end, next).append(page.source(), start, end);
      edits.add(new Edit(start, next, ""));
    }
    int end = PageLines.end(page.source(), lines.start(lastRow));
    edits.add(new Edit(end, end, moved.toString()));
    return edits;
  }
}
