package io.github.exchangetables.parser;

import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;

/**
 * The result of commonmark's block parser: the tables, and the reader of inline markup.
 *
 * @param found the tables with the headings above them, in source order
 * @param firstHeading the first heading
 * @param tooDeep the first line that is nested deeper than the limit, if any
 * @param comments the comments; empty if none can be a suppression comment
 * @param inlines the reader of inline markup, with the page's link reference definitions
 */
record BlockReader(
    List<TableCollector.Found> found,
    Optional<TableCollector.FirstHeading> firstHeading,
    Optional<RowLine> tooDeep,
    List<Comment> comments,
    InlineReader inlines) {

  /** Reads the blocks of a page. */
  static BlockReader read(PageText page, RowSplitter splitter, ParseOptions options) {
    TableCollector collector = new TableCollector(page, splitter, options);
    Node document = parse(page, splitter, options, collector::table, collector);
    return new BlockReader(
        collector.found(),
        collector.firstHeading(),
        collector.tooDeep(),
        CommentCollector.collect(page, document),
        new InlineReader(definitions(document), options));
  }

  /**
   * Passes the Markdown of each heading of a page to a sink, in source order. Lines of HTML blocks
   * that begin with a number sign are headings too, as they are for MkDocs inside {@code <div
   * markdown>}.
   *
   * @return the reader of their inline markup
   */
  static InlineReader headings(PageText page, ParseOptions options, Consumer<String> sink) {
    boolean mdx = options.flavor() == Flavor.MDX;
    RowSplitter splitter = new RowSplitter(page.source(), options.flavor());
    InlineParser headings =
        (lines, node) -> {
          if (node instanceof Heading) {
            String content = lines.getContent();
            sink.accept(mdx ? MdxBlockFactory.hideModules(content) : content);
          }
        };
    Node document = parse(page, splitter, options, table -> {}, headings);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(HtmlBlock html) {
            html.getLiteral()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("#"))
                .forEach(line -> sink.accept(line.replaceFirst("^#++", "").strip()));
          }
        });
    return new InlineReader(definitions(document), options);
  }

  /** The plain text of the first heading, if its level is 1. */
  Optional<String> title() {
    return firstHeading
        .filter(heading -> heading.level() == 1)
        .map(heading -> inlines.read(heading.markdown()).text());
  }

  private static Node parse(
      PageText page,
      RowSplitter splitter,
      ParseOptions options,
      Consumer<TableBlockParser> tables,
      InlineParser inlines) {
    boolean mdx = options.flavor() == Flavor.MDX;
    String markdown = page.markdown();
    return parser(page, splitter, mdx, tables, inlines)
        // The depth includes the innermost block.
        .maxOpenBlockParsers(options.maxNesting() + 1)
        .build()
        .parse(mdx ? MdxBlockFactory.showModules(markdown) : markdown);
  }

  private static Parser.Builder parser(
      PageText page,
      RowSplitter splitter,
      boolean mdx,
      Consumer<TableBlockParser> tables,
      InlineParser inlines) {
    Parser.Builder builder =
        Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .customBlockParserFactory(new TableBlockParser.Factory(page, splitter, mdx, tables))
            .inlineParserFactory(context -> inlines);
    return mdx
        ? builder
            .enabledBlockTypes(MdxBlockFactory.COMMON_BLOCKS)
            .customBlockParserFactory(new MdxBlockFactory(page))
        : builder.customBlockParserFactory(new ContainerParser.Factory());
  }

  /** Counts the rows of the table at the beginning of a text. */
  static int countRows(String markdown, boolean mdx) {
    List<TableDraft> tables = new ArrayList<>();
    parser(
            new PageText(markdown),
            new RowSplitter(markdown, Flavor.GFM),
            mdx,
            table -> tables.add(table.draft()),
            (lines, node) -> {})
        .build()
        .parse(markdown);
    return tables.get(0).rows().size();
  }

  private static DefinitionMap<LinkReferenceDefinition> definitions(Node document) {
    DefinitionMap<LinkReferenceDefinition> definitions =
        new DefinitionMap<>(LinkReferenceDefinition.class);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(LinkReferenceDefinition definition) {
            definitions.putIfAbsent(definition.getLabel(), definition);
          }
        });
    return definitions;
  }
}
