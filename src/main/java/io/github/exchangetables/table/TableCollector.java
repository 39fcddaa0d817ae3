package io.github.exchangetables.table;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLines;

/**
 * Collects the tables of a page, in order, from its blocks.
 *
 * <p>commonmark hands over every heading and paragraph for its inlines, in the order of the page.
 * None are parsed here: a heading is kept for the tables below it, and a paragraph is looked at for
 * a table that GFM does not see.
 */
final class TableCollector implements InlineParser {

  /** A table has a header row, a delimiter row and, if GFM does not see it, a row below. */
  private static final int MIN_LINES = 3;

  /** A table, and the Markdown of the heading above it. */
  record Found(TableDraft table, Optional<String> heading) {}

  private final PageText page;
  private final RowSplitter splitter;
  private final int maxNesting;
  private final List<Found> found = new ArrayList<>();
  private final IdentityHashMap<Node, TableDraft> tablesByBlock = new IdentityHashMap<>();
  private Optional<String> heading = Optional.empty();
  private Optional<RowLine> tooDeep = Optional.empty();

  TableCollector(PageText page, RowSplitter splitter, int maxNesting) {
    this.page = page;
    this.splitter = splitter;
    this.maxNesting = maxNesting;
  }

  List<Found> found() {
    return found;
  }

  void table(TableBlockParser parser) {
    add(parser.getBlock(), parser.draft());
  }

  private void add(Node block, TableDraft table) {
    tablesByBlock.put(block, table);
    found.add(new Found(table, heading));
  }

  @Override
  public void parse(SourceLines lines, Node node) {
    if (node instanceof Heading) {
      heading = Optional.of(lines.getContent());
    } else if (node instanceof Paragraph) {
      paragraph(node);
      if (tooDeep.isEmpty() && depth(node) >= maxNesting) {
        tooDeep = Optional.of(page.rowLine(node.getSourceSpans().get(0)));
      }
    }
  }

  private static int depth(Node node) {
    int depth = 0;
    for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
      depth++;
    }
    return depth;
  }

  /** The first line so deep in quotes, lists and containers that no block was looked for in it. */
  Optional<RowLine> tooDeep() {
    return tooDeep;
  }

  private void paragraph(Node paragraph) {
    List<SourceSpan> spans = paragraph.getSourceSpans();
    RowLine firstLine = page.rowLine(spans.get(0));
    boolean mayBeRow = page.hasPipe(firstLine) && paragraph.getPrevious() instanceof HtmlBlock;
    if (!mayBeRow && spans.size() < MIN_LINES) {
      return;
    }
    List<RowLine> lines = spans.stream().map(page::rowLine).toList();
    Optional<TableDraft> broken = brokenHeader(lines);
    Optional<TableDraft> cut =
        mayBeRow && broken.filter(table -> table.header().line() == firstLine.line()).isEmpty()
            ? cutTable(paragraph, firstLine)
            : Optional.empty();
    if (cut.isPresent()) {
      addRows(cut.get(), lines);
      tablesByBlock.put(paragraph, cut.get());
    } else {
      broken.ifPresent(table -> add(paragraph, table));
    }
  }

  /**
   * Finds a header row and a delimiter row of two cells or more each that differ in cells, with a
   * row below that has a pipe.
   */
  private Optional<TableDraft> brokenHeader(List<RowLine> lines) {
    for (int i = 0; i + 2 < lines.size(); i++) {
      RowLine header = lines.get(i);
      RowLine delimiter = lines.get(i + 1);
      Optional<List<Alignment>> alignments =
          DelimiterRow.parse(page.source(), delimiter.start(), delimiter.end());
      int columns = splitter.count(header.start(), header.end());
      if (alignments.isPresent()
          && alignments.get().size() >= 2
          && columns >= 2
          && columns != alignments.get().size()
          && page.hasPipe(lines.get(i + 2))) {
        TableDraft table = new TableDraft(false, header, delimiter, alignments.get());
        addRows(table, lines.subList(i + 2, lines.size()));
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  /** Adds lines of a paragraph as rows, up to where a table ends that a paragraph does not. */
  private void addRows(TableDraft table, List<RowLine> lines) {
    for (RowLine line : lines) {
      if (TableBlockParser.isLonePipe(page.source(), line)) {
        return;
      }
      table.addRow(line);
    }
  }

  /** Finds the table that goes on with a line, with nothing but comments between the two. */
  private Optional<TableDraft> cutTable(Node paragraph, RowLine firstLine) {
    int nextLine = firstLine.line();
    Node above = paragraph.getPrevious();
    while (above instanceof HtmlBlock html && isComment(html) && lastLine(html) == nextLine - 1) {
      nextLine = page.rowLine(html.getSourceSpans().get(0)).line();
      above = html.getPrevious();
    }
    TableDraft table = above == null ? null : tablesByBlock.get(above);
    if (table == null || table.lastLine().line() != nextLine - 1) {
      return Optional.empty();
    }
    for (Node comment = above.getNext(); comment != paragraph; comment = comment.getNext()) {
      List<SourceSpan> spans = comment.getSourceSpans();
      page.lines(page.rowLine(spans.get(0)), page.rowLine(spans.get(spans.size() - 1)))
          .forEach(table::addCommentLine);
    }
    return Optional.of(table);
  }

  private int lastLine(Node block) {
    List<SourceSpan> spans = block.getSourceSpans();
    return page.rowLine(spans.get(spans.size() - 1)).line();
  }

  private static boolean isComment(HtmlBlock html) {
    return html.getLiteral().stripLeading().startsWith("<!--");
  }
}
