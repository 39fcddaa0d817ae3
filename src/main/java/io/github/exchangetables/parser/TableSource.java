package io.github.exchangetables.parser;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** The cell in which the link references of the page reach their limit, if they do. */
  private int referencesEnd = Integer.MAX_VALUE;

  /** The length that the references of that cell may add. */
  private long allowanceAtEnd;

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

  private static List<Row> rows(Table table) {
    List<Row> rows = new ArrayList<>(table.rows());
    rows.add(0, table.header());
    return rows;
  }

  /** Reads the inlines of a cell. */
  CellContent content(int start, int end) {
    long allowance =
        start < referencesEnd ? References.UNLIMITED : start == referencesEnd ? allowanceAtEnd : 0;
    return inlines.read(unescaped(start, end), allowance);
  }

  /**
   * The Markdown of a cell for the parser of inlines. A pipe loses its backslash first (GFM,
   * section 4.10), and U+0000 is replaced (CommonMark, section 2.3).
   */
  private String unescaped(int start, int end) {
    String markdown = text(start, end);
    if (markdown.indexOf('\\') >= 0) {
      markdown = markdown.replace("\\|", "|");
    }
    return markdown.indexOf('\0') < 0 ? markdown : markdown.replace('\0', '\uFFFD');
  }

  /** Tells whether the markup of a cell is not read because the cell is too long. */
  boolean isTooLong(int start, int end) {
    return inlines.isTooLong(unescaped(start, end));
  }

  /**
   * Limits what the link references of the page add, in the order of their cells.
   *
   * @return the range of the first cell with a reference beyond the limit, if there is one
   */
  Optional<Range> limitReferences(List<Table> tables) {
    long left = References.limit(page.source());
    for (Table table : tables) {
      for (Row row : rows(table)) {
        for (Cell cell : row.cells()) {
          Range range = cell.range();
          long length = inlines.referenceLength(unescaped(range.start(), range.end()));
          if (length > left) {
            referencesEnd = range.start();
            allowanceAtEnd = left;
            return Optional.of(range);
          }
          left -= length;
        }
      }
    }
    return Optional.empty();
  }
}
