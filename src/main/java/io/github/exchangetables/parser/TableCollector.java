package io.github.exchangetables.parser;

import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.table.Table.Alignment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Collects the tables of a page, in order, from its blocks.
 *
 * <p>commonmark passes each heading and paragraph, in source order, to have its inlines parsed.
 * This class does not parse them: it keeps headings for the tables below, and looks for broken
 * tables in paragraphs.
 */
final class TableCollector implements InlineParser {

  /** The number of lines of a broken table: a header row, a delimiter row and a row. */
  private static final int MIN_LINES = 3;

  /** A table, and the Markdown of the heading above it. */
  record Found(TableDraft table, Optional<String> heading) {}

  /** The first heading of the page, in Markdown. */
  record FirstHeading(String markdown, int level) {}

  private final PageText page;
  private final RowSplitter splitter;
  private final int maxNesting;
  private final boolean mdx;
  private final List<Found> found = new ArrayList<>();

  /** The block of the last table, or the paragraph with its last rows. */
  private Optional<Node> lastBlock = Optional.empty();

  private Optional<String> heading = Optional.empty();
  private Optional<FirstHeading> firstHeading = Optional.empty();
  private Optional<RowLine> tooDeep = Optional.empty();

  TableCollector(PageText page, RowSplitter splitter, ParseOptions options) {
    this.page = page;
    this.splitter = splitter;
    this.maxNesting = options.maxNesting();
    this.mdx = options.flavor() == Flavor.MDX;
  }

  List<Found> found() {
    return found;
  }

  Optional<FirstHeading> firstHeading() {
    return firstHeading;
  }

  void table(TableBlockParser parser) {
    add(parser.getBlock(), parser.draft());
  }

  private void add(Node block, TableDraft table) {
    lastBlock = Optional.of(block);
    found.add(new Found(table, heading));
  }

  /** Tells whether a block has the end of the last table, to which rows can still be added. */
  private boolean isLastTable(@Nullable Node block) {
    return lastBlock.filter(last -> last == block).isPresent();
  }

  @Override
  public void parse(SourceLines lines, Node node) {
    if (node instanceof Heading title) {
      // A broken table may look like a setext heading.
      if (node.getSourceSpans().size() < 2 || !recover(node)) {
        String content = lines.getContent();
        String markdown = mdx ? MdxBlockFactory.hideModules(content) : content;
        heading = Optional.of(markdown);
        firstHeading =
            firstHeading.or(() -> Optional.of(new FirstHeading(markdown, title.getLevel())));
      }
    } else if (node instanceof Paragraph) {
      recover(node);
      if (tooDeep.isEmpty() && depth(node) > maxNesting) {
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

  /** The first line that is nested deeper than the limit, in which no block was looked for. */
  Optional<RowLine> tooDeep() {
    return tooDeep;
  }

  /** Finds the rows of a table below a comment, or a table with a broken header, in a paragraph. */
  private boolean recover(Node paragraph) {
    List<SourceSpan> spans = paragraph.getSourceSpans();
    RowLine firstLine = page.rowLine(spans.get(0));
    Node above = previous(paragraph);
    boolean mayBeRow =
        (above != null && isComment(above) && page.hasPipe(firstLine))
            || (above instanceof Heading && isLastTable(above));
    if (!mayBeRow && spans.size() < MIN_LINES) {
      return false;
    }
    Optional<TableDraft> broken = brokenHeader(spans);
    if (mayBeRow && broken.filter(table -> table.header().line() == firstLine.line()).isEmpty()) {
      Optional<TableDraft> cut = cutTable(paragraph, firstLine);
      if (cut.isPresent()) {
        addRows(cut.get(), spans);
        lastBlock = Optional.of(paragraph);
        return true;
      }
    }
    broken.ifPresent(table -> add(paragraph, table));
    return broken.isPresent();
  }

  /**
   * Finds a header row and a delimiter row with different numbers of cells, two or more each, above
   * a row with a pipe.
   */
  private Optional<TableDraft> brokenHeader(List<SourceSpan> lines) {
    for (int i = 1; i + 1 < lines.size(); i++) {
      RowLine delimiter = page.rowLine(lines.get(i));
      Optional<List<Alignment>> alignments =
          DelimiterRow.parse(page.source(), delimiter.start(), delimiter.end());
      if (alignments.isPresent() && page.hasPipe(page.rowLine(lines.get(i + 1)))) {
        RowLine header = page.rowLine(lines.get(i - 1));
        int columns = splitter.count(header.start(), header.end());
        int aligned = alignments.get().size();
        if (aligned >= 2 && columns >= 2 && columns != aligned) {
          TableDraft table = new TableDraft(false, header, delimiter, alignments.get());
          addRows(table, lines.subList(i + 1, lines.size()));
          return Optional.of(table);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Adds lines of a paragraph as rows, up to the end of the table. A table may end before the
   * paragraph does; so its rows are found by parsing the lines again below a valid header.
   */
  private void addRows(TableDraft table, List<SourceSpan> lines) {
    StringBuilder markdown = new StringBuilder("|a|\n|-|\n");
    int firstColumn = lines.get(0).getColumnIndex();
    for (SourceSpan line : lines) {
      if (firstColumn > 0 && line.getColumnIndex() == 0) {
        // A lazy continuation line, which cannot be a row.
        break;
      }
      markdown.append(page.text(line)).append('\n');
    }
    int rows = BlockReader.countRows(markdown.toString(), mdx);
    for (SourceSpan line : lines.subList(0, rows)) {
      table.addRow(page.rowLine(line));
    }
  }

  /** Finds the table that a line continues, with only comments between the two. */
  private Optional<TableDraft> cutTable(Node paragraph, RowLine firstLine) {
    int nextLine = firstLine.line();
    Deque<Node> comments = new ArrayDeque<>();
    Node above = previous(paragraph);
    while (above != null && isComment(above) && lastLine(above) == nextLine - 1) {
      nextLine = page.rowLine(above.getSourceSpans().get(0)).line();
      comments.addFirst(above);
      above = previous(above);
    }
    if (above == null || !isLastTable(above)) {
      return Optional.empty();
    }
    TableDraft table = found.get(found.size() - 1).table();
    if (table.lastLine().line() != nextLine - 1) {
      return Optional.empty();
    }
    for (Node comment : comments) {
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

  private static boolean isComment(Node block) {
    return block instanceof MdxBlock mdx
        ? mdx.kind() == MdxBlock.Kind.EXPRESSION
        : block instanceof HtmlBlock html && html.getLiteral().stripLeading().startsWith("<!--");
  }

  /**
   * The block before a block. For the first block in an MDX flow it is the block before the flow.
   */
  private static @Nullable Node previous(Node block) {
    boolean first = block.getPrevious() == null;
    return first && block.getParent() instanceof MdxBlock flow
        ? flow.getPrevious()
        : block.getPrevious();
  }
}
