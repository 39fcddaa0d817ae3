package io.github.exchangetables.parser;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Parses the table block of GFM (section 4.10), and keeps the line of every row.
 *
 * <p>A table ends at a blank line or at the start of another block. commonmark decides whether a
 * line starts a block. The parser therefore rejects each line first; if no block starts, the line
 * returns as a lazy continuation line.
 */
final class TableBlockParser extends AbstractBlockParser {

  private final TableBlock block = new TableBlock();
  private final PageText page;
  private final TableDraft draft;
  private final boolean mdx;
  private final Consumer<TableBlockParser> finished;
  private Optional<RowLine> offered = Optional.empty();

  private TableBlockParser(
      PageText page, TableDraft draft, boolean mdx, Consumer<TableBlockParser> finished) {
    this.page = page;
    this.draft = draft;
    this.mdx = mdx;
    this.finished = finished;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  TableDraft draft() {
    return draft;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    offered = Optional.empty();
    RowLine row = rowLine(page, state);
    String source = page.source();
    if (row.start() == row.end() || (!mdx && isLonePipe(source, row))) {
      return BlockContinue.none();
    }
    if (source.charAt(row.start()) == '|' && (mdx || state.getIndent() < 4)) {
      // No block starts with a pipe.
      offered = Optional.of(row);
      return BlockContinue.atIndex(state.getIndex());
    }
    if (!isTagAlone(state)) {
      offered = Optional.of(row);
    }
    return BlockContinue.none();
  }

  /**
   * Tells whether a line is only a pipe. It ends a table in cmark-gfm, the reference
   * implementation, but not in micromark, the parser of MDX.
   */
  static boolean isLonePipe(String source, RowLine row) {
    return source.charAt(row.start()) == '|'
        && Whitespace.skipInRow(source, row.start() + 1, row.end()) == row.end();
  }

  /**
   * Tells whether a line is a complete HTML tag, which starts an HTML block (CommonMark, section
   * 4.6, condition 7).
   */
  private static boolean isTagAlone(ParserState state) {
    CharSequence line = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    if (line.charAt(start) != '<') {
      return false;
    }
    String text = line.subSequence(start, line.length()).toString();
    return HtmlTag.at(text, 0, UnaryOperator.identity())
        .filter(tag -> text.substring(tag.length()).isBlank())
        .isPresent();
  }

  @Override
  public boolean canHaveLazyContinuationLines() {
    return offered.isPresent();
  }

  @Override
  public void addLine(SourceLine line) {
    offered.ifPresent(draft::addRow);
    offered = Optional.empty();
  }

  @Override
  public void parseInlines(InlineParser inlineParser) {
    finished.accept(this);
  }

  private static RowLine rowLine(PageText page, ParserState state) {
    SourceSpan line = state.getLine().getSourceSpan();
    return page.rowLine(line.subSpan(Math.min(state.getNextNonSpaceIndex(), line.getLength())));
  }

  /** Starts a table at its delimiter row, with the last line of the paragraph above as header. */
  static final class Factory implements BlockParserFactory {

    private static final long MAX_LINES_IN_VAIN = 20_000_000;

    private final PageText page;
    private final RowSplitter splitter;
    private final boolean mdx;
    private final Consumer<TableBlockParser> finished;
    private long linesInVain;

    /** The table that was started last. */
    private @Nullable TableBlockParser last;

    Factory(PageText page, RowSplitter splitter, boolean mdx, Consumer<TableBlockParser> finished) {
      this.page = page;
      this.splitter = splitter;
      this.mdx = mdx;
      this.finished = finished;
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if ((state.getIndent() >= 4 && !mdx)
          || !(matched.getMatchedBlockParser().getBlock() instanceof Paragraph)) {
        return BlockStart.none();
      }
      RowLine delimiter = rowLine(page, state);
      return DelimiterRow.parse(page.source(), delimiter.start(), delimiter.end())
          .flatMap(
              alignments ->
                  header(delimiter, alignments.size(), matched)
                      .map(header -> new TableDraft(true, header, delimiter, alignments)))
          .map(draft -> start(draft, state, matched))
          .orElseGet(BlockStart::none);
    }

    private BlockStart start(TableDraft draft, ParserState state, MatchedBlockParser matched) {
      last = new TableBlockParser(page, draft, mdx, finished);
      BlockStart start = BlockStart.of(last).atIndex(state.getLine().getContent().length());
      // The lines of link definitions are not lines of the paragraph any more.
      return matched.getParagraphLines().isEmpty() ? start : start.replaceParagraphLines(1);
    }

    /**
     * The last line of the paragraph, if it has as many cells as the delimiter row.
     *
     * <p>Reading a paragraph copies it, so the line is checked in the source first, and the number
     * of useless copies is limited.
     */
    private Optional<RowLine> header(RowLine delimiter, int columns, MatchedBlockParser matched) {
      RowLine above = page.lineAbove(delimiter);
      if (!mayHaveCells(above, columns)
          || (mdx && isLeftFromTable(above, matched))
          || linesInVain > MAX_LINES_IN_VAIN) {
        return Optional.empty();
      }
      List<SourceLine> lines = matched.getParagraphLines().getLines();
      RowLine header = above.from(headerStart(above, lines));
      if (splitter.count(header.start(), header.end()) == columns
          && !isLonePipe(page.source(), header)) {
        return Optional.of(header);
      }
      linesInVain += lines.size();
      return Optional.empty();
    }

    /** The start of the text of a line, which is the last of a paragraph or a link definition. */
    private int headerStart(RowLine line, List<SourceLine> paragraph) {
      if (paragraph.isEmpty()) {
        return page.skipMarkers(line);
      }
      int length = paragraph.get(paragraph.size() - 1).getContent().length();
      return Whitespace.skipBlanks(page.source(), line.end() - length, line.end());
    }

    /**
     * Tells whether a line directly follows a table and is outside the quote or list item of the
     * table. In MDX it starts a paragraph, and is no header row.
     */
    private boolean isLeftFromTable(RowLine line, MatchedBlockParser matched) {
      if (last == null || last.draft.lastLine().line() != line.line() - 1) {
        return false;
      }
      Node container = matched.getMatchedBlockParser().getBlock().getParent();
      while (container instanceof MdxBlock) {
        container = container.getParent();
      }
      Node around = last.block;
      while (around != null && around != container) {
        around = around.getParent();
      }
      return around != null;
    }

    /**
     * Tells whether a line can have a number of cells, with or without block markers before them.
     */
    private boolean mayHaveCells(RowLine line, int cells) {
      return splitter.count(line.start(), line.end()) == cells
          || splitter.count(page.skipMarkers(line), line.end()) == cells;
    }
  }
}
