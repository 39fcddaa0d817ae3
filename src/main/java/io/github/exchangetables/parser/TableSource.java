package io.github.exchangetables.parser;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.table.Flavor;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.IntConsumer;

/** The page of a table, from which its rows and cells are read. */
final class TableSource {

  /**
   * The number of cells that keep their parsed content, so that the memory of a page is bounded.
   */
  static final int MAX_CELLS_REMEMBERED = 16_384;

  /** The longest row whose cells keep their content. */
  static final int MAX_CELLS_OF_ROW = 1_000_000;

  private final PageText page;
  private final RowSplitter splitter;
  private final InlineReader inlines;

  /**
   * The most recently parsed rows. Rows that were parsed earlier have dropped the content of their
   * cells.
   */
  private final Queue<ParsedRow> readLast = new ArrayDeque<>();

  private int cellsRemembered;

  TableSource(PageText page, RowSplitter splitter, InlineReader inlines) {
    this.page = page;
    this.splitter = splitter;
    this.inlines = inlines;
  }

  /** Registers a row that was parsed. The oldest rows drop the content of their cells. */
  synchronized void remember(ParsedRow read) {
    readLast.add(read);
    cellsRemembered += read.cells().size();
    while (cellsRemembered > MAX_CELLS_REMEMBERED && readLast.size() > 1) {
      ParsedRow oldest = readLast.remove();
      oldest.forgetContent();
      cellsRemembered -= oldest.cells().size();
    }
  }

  void split(RowLine row, RowSplitter.CellSink cells) {
    splitter.split(row.start(), row.end(), cells);
  }

  void pipesInCode(RowLine row, IntConsumer sink) {
    splitter.pipesInCode(row.start(), row.end(), sink);
  }

  int count(RowLine row) {
    return splitter.count(row.start(), row.end());
  }

  /** Tells whether a cell is only an MDX comment. */
  boolean isComment(int start, int end) {
    return splitter.flavor() == Flavor.MDX
        && page.source().charAt(start) == '{'
        && MdxInline.isComment(text(start, end));
  }

  String text(int start, int end) {
    return page.source().substring(start, end);
  }

  int codePoints(int start, int end) {
    return page.codePoints(start, end);
  }

  Range range(RowLine row) {
    return page.range(row);
  }

  boolean hasPipe(RowLine row) {
    return page.hasPipe(row);
  }

  /**
   * Reads the inlines of a cell. A pipe loses its backslash first (GFM, section 4.10), and U+0000
   * is replaced (CommonMark, section 2.3).
   */
  CellContent content(int start, int end) {
    String markdown = text(start, end);
    if (markdown.indexOf('\\') >= 0) {
      markdown = markdown.replace("\\|", "|");
    }
    return inlines.read(markdown.indexOf('\0') < 0 ? markdown : markdown.replace('\0', '\uFFFD'));
  }
}
