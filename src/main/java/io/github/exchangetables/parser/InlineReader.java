package io.github.exchangetables.parser;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.Image;
import io.github.exchangetables.table.ParseOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Reads the inlines of cells and headings with commonmark's inline parser.
 *
 * <p>commonmark gives its inline parser only to block parsers. This class therefore parses a
 * one-character page with a block parser that keeps the inline parser. Thread-safe.
 */
final class InlineReader {

  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

  /** The maximum nesting of common cells. */
  private static final int COMMON_NESTING = 3;

  private final DefinitionMap<LinkReferenceDefinition> definitions;
  private final int maxNesting;
  private final int maxLength;
  private final References references;
  private final boolean mdx;
  private String text = "";
  private long allowed;
  private long referenced;
  private @Nullable InlineParser parser;
  private @Nullable InlineParser parserOfUrls;

  /**
   * Creates a reader for a page.
   *
   * @param definitions the page's link reference definitions
   * @param options the flavor and the limits, including that on the nesting of brackets and
   *     emphasis
   */
  InlineReader(DefinitionMap<LinkReferenceDefinition> definitions, ParseOptions options) {
    this.definitions = definitions;
    this.maxNesting = options.maxNesting();
    this.maxLength = options.maxCellLength();
    this.references = References.of(definitions);
    this.mdx = options.flavor() == Flavor.MDX;
  }

  References references() {
    return references;
  }

  /** Reads Markdown without line breaks, in which pipes are not escaped. */
  CellContent read(String markdown) {
    return read(markdown, References.UNLIMITED);
  }

  /**
   * Reads Markdown without line breaks, in which pipes are not escaped.
   *
   * @param allowance the length that its link references may add; further ones are text
   */
  CellContent read(String markdown, long allowance) {
    if (CommonCells.isText(markdown)) {
      return CellContent.ofText(markdown);
    }
    String wellFormed = wellFormed(markdown);
    return readCommon(wellFormed)
        .orElseGet(
            () ->
                wellFormed.length() > maxLength
                    ? CellContent.ofText(Whitespace.fold(wellFormed))
                    : readByCommonmark(wellFormed, allowance));
  }

  private Optional<CellContent> readCommon(String markdown) {
    return maxNesting < COMMON_NESTING || mayHoldMdx(markdown)
        ? Optional.empty()
        : CommonCells.read(markdown);
  }

  private boolean mayHoldMdx(String markdown) {
    return mdx && (markdown.indexOf('{') >= 0 || markdown.indexOf('<') >= 0);
  }

  /** Tells whether the markup of a text is not read because of the limit on its length. */
  boolean isTooLong(String markdown) {
    return markdown.length() > maxLength
        && !CommonCells.isText(markdown)
        && readCommon(wellFormed(markdown)).isEmpty();
  }

  /** The length that the link references of a text add to it. */
  synchronized long referenceLength(String markdown) {
    read(markdown, References.UNLIMITED);
    long length = referenced;
    referenced = 0;
    return length;
  }

  /** Reads Markdown with commonmark, without the shortcut for common cells. */
  CellContent readByCommonmark(String markdown) {
    return readByCommonmark(markdown, References.UNLIMITED);
  }

  private synchronized CellContent readByCommonmark(String markdown, long allowance) {
    text = wellFormed(markdown);
    allowed = allowance;
    referenced = 0;
    Node cell = new TableCell();
    InlineParser inlines = BareUrls.mayHold(text) ? parserOfUrls() : parser();
    inlines.parse(SourceLines.of(SourceLine.of(text, SourceSpan.of(0, 0, 0, text.length()))), cell);
    ContentBuilder content = new ContentBuilder(text);
    addChildren(cell, content);
    return content.build();
  }

  private InlineParser parser() {
    if (parser == null) {
      parser = newParser(Parser.builder());
    }
    return parser;
  }

  /** The parser of texts that may hold bare URLs. It stops at more characters than the other. */
  private InlineParser parserOfUrls() {
    if (parserOfUrls == null) {
      parserOfUrls =
          newParser(Parser.builder().customInlineContentParserFactory(BareUrl.factory(() -> text)));
    }
    return parserOfUrls;
  }

  private InlineParser newParser(Parser.Builder builder) {
    HandedParser handed = new HandedParser(definitions);
    if (mdx) {
      builder.customInlineContentParserFactory(MdxInline.factory(() -> text));
    }
    builder
        .customDelimiterProcessor(new Strikethrough.Processor())
        .customBlockParserFactory((state, matched) -> BlockStart.of(handed))
        .maxInlineNesting(maxNesting)
        .build()
        .parse("|");
    return requireNonNull(handed.parser, "commonmark parses the inlines of every block");
  }

  private void addChildren(Node parent, ContentBuilder content) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, content);
    }
  }

  /** Counts what a link or an image adds to the text, and tells whether that is too much. */
  private boolean isBeyondAllowance(String destination) {
    int length = references.length(destination);
    if (length > allowed - referenced) {
      return true;
    }
    referenced += length;
    return false;
  }

  private void add(Node node, ContentBuilder content) {
    if ((node instanceof org.commonmark.node.Link link && isBeyondAllowance(link.getDestination()))
        || (node instanceof org.commonmark.node.Image image
            && isBeyondAllowance(image.getDestination()))) {
      content.text(text.substring(start(node), end(node)), start(node));
    } else if (node instanceof Text text) {
      content.text(wellFormed(text.getLiteral()), start(text));
    } else if (node instanceof org.commonmark.node.Link link) {
      content.openLink(wellFormed(link.getDestination()), title(link.getTitle()), start(link));
      addChildren(link, content);
      content.closeLink(end(link));
    } else if (node instanceof org.commonmark.node.Image image) {
      content.image(
          new Image(altText(image), wellFormed(image.getDestination()), title(image.getTitle())),
          start(image),
          end(image));
    } else if (node instanceof Code code) {
      content.codeSpan(code.getLiteral());
    } else if (node instanceof HtmlInline html) {
      HtmlTag.at(html.getLiteral(), 0, this::resolveEntities)
          .ifPresent(tag -> content.tag(tag, start(html)));
    } else if (node instanceof MdxInline inline) {
      addMdx(inline, content);
    } else if (node instanceof BareUrl url) {
      content.bareUrl(withoutEscapes(url.literal()), start(url), end(url));
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      content.lineBreak();
    } else {
      content.emphasisDelimiter();
      addChildren(node, content);
      content.emphasisDelimiter();
    }
  }

  private void addMdx(MdxInline inline, ContentBuilder content) {
    if (inline.isTag()) {
      content.tag(HtmlTag.ofJsx(inline.literal(), this::resolveEntities), start(inline));
    } else if (!inline.isComment()) {
      content.expression(inline.literal());
    }
  }

  private static int start(Node node) {
    return node.getSourceSpans().get(0).getInputIndex();
  }

  private static int end(Node node) {
    SourceSpan last = node.getSourceSpans().get(node.getSourceSpans().size() - 1);
    return last.getInputIndex() + last.getLength();
  }

  /** The plain text of an image description (CommonMark, section 6.4). */
  private String altText(Node image) {
    ContentBuilder description = new ContentBuilder("");
    addDescription(image, description);
    return description.build().text();
  }

  private void addDescription(Node parent, ContentBuilder description) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof org.commonmark.node.Image || node instanceof org.commonmark.node.Link) {
        addDescription(node, description);
      } else {
        add(node, description);
      }
    }
  }

  private static Optional<String> title(@Nullable String title) {
    return Optional.ofNullable(title).map(InlineReader::wellFormed);
  }

  /**
   * Replaces lone surrogates, which are not characters (CommonMark, sections 2.1 and 2.5). A page
   * or an entity may contain one.
   */
  private static String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
      }
    }
    return text;
  }

  /** Resolves the entities and backslash escapes in a URL that is written without markup. */
  private String withoutEscapes(String url) {
    return resolveEntities(url.indexOf('\\') < 0 ? url : ESCAPE.matcher(url).replaceAll("$1"));
  }

  /** Resolves the entities in an attribute's value; commonmark does not parse raw HTML. */
  private String resolveEntities(String value) {
    int ampersand = value.indexOf('&');
    if (ampersand < 0) {
      return value;
    }
    StringBuilder resolved = new StringBuilder(value.length());
    int done = 0;
    while (ampersand >= 0) {
      int end = ampersand + 1;
      while (end < value.length() && isEntityCharacter(value.charAt(end))) {
        end++;
      }
      if (end < value.length() && value.charAt(end) == ';') {
        resolved.append(value, done, ampersand).append(entity(value.substring(ampersand, end + 1)));
        done = end + 1;
      }
      ampersand = value.indexOf('&', end);
    }
    return wellFormed(resolved.append(value, done, value.length()).toString());
  }

  private static boolean isEntityCharacter(char c) {
    return c == '#' || Ascii.isAlphanumeric(c);
  }

  private String entity(String entity) {
    Node cell = new TableCell();
    parser().parse(SourceLines.of(SourceLine.of(entity, null)), cell);
    return ((Text) requireNonNull(cell.getFirstChild(), "an entity is text")).getLiteral();
  }

  /** Accepts the one-character page, and keeps the inline parser. */
  private static final class HandedParser extends AbstractBlockParser {

    private final CustomBlock block = new CustomBlock() {};
    private final DefinitionMap<LinkReferenceDefinition> definitions;
    private @Nullable InlineParser parser;

    HandedParser(DefinitionMap<LinkReferenceDefinition> definitions) {
      this.definitions = definitions;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }

    @Override
    public List<DefinitionMap<?>> getDefinitions() {
      return List.of(definitions);
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
      parser = inlineParser;
    }
  }
}
