package io.github.exchangetables.parser;

import io.github.exchangetables.text.PageLines;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Starts the blocks of MDX: JSX tags on lines of their own, expressions, comments, and {@code
 * import} and {@code export}. Source that MDX rejects is read as GFM.
 */
final class MdxBlockFactory implements BlockParserFactory {

  /** The blocks of commonmark that MDX has too, in the order in which they are tried. */
  static final Set<Class<? extends Block>> COMMON_BLOCKS =
      new LinkedHashSet<>(
          List.of(
              BlockQuote.class,
              Heading.class,
              FencedCodeBlock.class,
              ThematicBreak.class,
              ListBlock.class));

  /**
   * Replaces the first letter of a line that may begin a module block, because commonmark does not
   * look for blocks in lines that begin with a letter.
   */
  private static final char HIDDEN_LETTER = '\uFFFF';

  private static final Pattern MODULE =
      Pattern.compile(
          "(?:^|(?<=[\n\r]))"
              + "(?:import (?=[\"'{*]|[\\w$]++ *+(?:,|from\\b))"
              + "|export (?=[{*]|(?:default|const|let|var|function|class|async)\\b))");

  private static final Parser LINE_PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .inlineParserFactory(context -> (lines, node) -> {})
          .build();

  private static final int CODE_INDENT = 4;

  private final PageText page;
  private final String source;
  private final JsxScanner scanner;
  private int commentEnd;

  MdxBlockFactory(PageText page) {
    this.page = page;
    this.source = page.source();
    this.scanner = new JsxScanner(source);
  }

  /** Makes commonmark look for blocks in the lines that may begin a module block. */
  static String showModules(String markdown) {
    if (!markdown.contains("import ") && !markdown.contains("export ")) {
      return markdown;
    }
    return MODULE.matcher(markdown).replaceAll(line -> HIDDEN_LETTER + line.group().substring(1));
  }

  /** Undoes {@link #showModules} in a text without code. */
  static String hideModules(String markdown) {
    return markdown.replace(HIDDEN_LETTER + "m", "im").replace(HIDDEN_LETTER + "x", "ex");
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    int start = page.offset(state.getLine().getSourceSpan()) + state.getNextNonSpaceIndex();
    Block container = container(matched.getMatchedBlockParser());
    return switch (state.getLine().getContent().charAt(state.getNextNonSpaceIndex())) {
      case '<', '{' -> {
        BlockStart block = jsx(start, container, state);
        yield block == BlockStart.none() ? flow(container, state) : block;
      }
      case HIDDEN_LETTER -> module(start, state);
      default -> {
        Block block = matched.getMatchedBlockParser().getBlock();
        BlockStart item = MdxItemParser.tryStart(state, block, isIn(Paragraph.class, state));
        yield item == BlockStart.none() ? flow(container, state) : item;
      }
    };
  }

  /** The innermost block around the line that can contain blocks. */
  private static Block container(BlockParser matched) {
    Block block = matched.getBlock();
    // commonmark continues a list even if none of its items continues.
    boolean holds = matched.isContainer() && !(block instanceof ListBlock);
    return holds ? block : block.getParent();
  }

  private BlockStart jsx(int start, Block container, ParserState state) {
    scanner.inQuotes(quotes(container));
    int end = start;
    boolean tags = false;
    boolean tag;
    do {
      tag = source.charAt(end) == '<';
      int next = tag ? scanner.tagEnd(end, (name, from, to) -> {}) : scanner.expressionEnd(end);
      if (next == JsxScanner.NONE) {
        return tag ? html(start, container, state) : BlockStart.none();
      }
      tags |= tag;
      end = Whitespace.skipBlanks(source, next, source.length());
    } while (end < source.length()
        && (source.charAt(end) == '<' || (tag && source.charAt(end) == '{')));
    if (end < source.length() && !PageLines.isLineBreak(source.charAt(end))) {
      scanner.inVain(start, end);
      return BlockStart.none();
    }
    return start(tags ? MdxBlock.Kind.TAGS : MdxBlock.Kind.EXPRESSION, end, tags, container, state);
  }

  private static int quotes(Node block) {
    int quotes = 0;
    for (Node around = block; around != null; around = around.getParent()) {
      quotes += around instanceof BlockQuote ? 1 : 0;
    }
    return quotes;
  }

  /** Starts an HTML block of GFM if the line is not JSX. */
  private BlockStart html(int start, Block container, ParserState state) {
    if (source.startsWith("<!--", start)) {
      if (commentEnd < start + 2) {
        int end = source.indexOf("-->", start + 2);
        commentEnd = end < 0 ? source.length() : end + 1;
      }
      return start(MdxBlock.Kind.EXPRESSION, commentEnd, false, container, state);
    }
    return firstBlock(state) instanceof HtmlBlock
        ? start(MdxBlock.Kind.HTML, MdxBlockParser.BLANK_LINE, false, container, state)
        : BlockStart.none();
  }

  /**
   * The block that commonmark would start at the line without its indentation, or a text if it
   * starts none.
   */
  private static Node firstBlock(ParserState state) {
    CharSequence line = state.getLine().getContent();
    CharSequence text = line.subSequence(state.getNextNonSpaceIndex(), line.length());
    Node first =
        LINE_PARSER.parse((isIn(Paragraph.class, state) ? "x\n" : "") + text).getFirstChild();
    return first.getNext() == null ? first : first.getNext();
  }

  private static boolean isIn(Class<? extends Block> type, ParserState state) {
    return type.isInstance(state.getActiveBlockParser().getBlock());
  }

  private BlockStart module(int start, ParserState state) {
    // Only at the first character of a line, and not in a paragraph.
    return state.getNextNonSpaceIndex() > 0 || isIn(Paragraph.class, state)
        ? BlockStart.none()
        : BlockStart.of(
                new MdxBlockParser(
                    MdxBlock.Kind.MODULE, page, scanner.inQuotes(0).moduleEnd(start)))
            .atIndex(state.getLine().getContent().length());
  }

  private BlockStart start(
      MdxBlock.Kind kind, int end, boolean flow, Block container, ParserState state) {
    MdxBlockParser block = new MdxBlockParser(kind, page, end);
    BlockStart start =
        flow && !isFlow(container)
            ? BlockStart.of(new MdxFlowParser(state.getIndent()), block)
            : BlockStart.of(block);
    return start.atIndex(state.getLine().getContent().length());
  }

  private static boolean isFlow(Block container) {
    return container instanceof MdxBlock block && block.kind() == MdxBlock.Kind.FLOW;
  }

  /**
   * Removes indentation that commonmark would take for code, and that of fences and quotes, whose
   * further lines MDX may indent.
   */
  private BlockStart flow(Block container, ParserState state) {
    int next = state.getNextNonSpaceIndex();
    char first = state.getLine().getContent().charAt(next);
    boolean indented = state.getIndent() >= CODE_INDENT;
    boolean isOuterQuote = first == '>' && !(container instanceof BlockQuote);
    boolean starts =
        !isFlow(container)
            && (indented || first == '`' || first == '~' || isOuterQuote)
            && (isBlockStart(firstBlock(state))
                || (indented && !isIn(Paragraph.class, state) && !isIn(TableBlock.class, state)));
    return starts
        ? BlockStart.of(new MdxFlowParser(state.getIndent())).atIndex(next)
        : BlockStart.none();
  }

  /**
   * Tells whether a block starts at its line. The underline of a setext heading does not start one.
   */
  private static boolean isBlockStart(Node block) {
    return !(block instanceof Paragraph
        || block instanceof LinkReferenceDefinition
        || (block instanceof Heading && block.getSourceSpans().size() > 1));
  }
}
