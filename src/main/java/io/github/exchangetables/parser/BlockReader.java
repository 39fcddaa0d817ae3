package io.github.exchangetables.parser;

import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;

/**
 * What commonmark's block parser finds in a page: the tables, and what reads the inlines of their
 * cells.
 *
 * @param found the tables with the headings above them, in order
 * @param firstHeading the first heading
 * @param tooDeep the first line beyond the limit on nesting, if there is one
 * @param inlines reads inlines, with the page's link reference definitions at hand
 */
record BlockReader(
    List<TableCollector.Found> found,
    Optional<TableCollector.FirstHeading> firstHeading,
    Optional<RowLine> tooDeep,
    InlineReader inlines) {

  /**
   * Reads the blocks of a page.
   *
   * @param markdown the part of the page to read, from where its Markdown begins
   */
  static BlockReader read(
      PageText page, String markdown, RowSplitter splitter, ParseOptions options) {
    TableCollector collector = new TableCollector(page, splitter, options.maxNesting());
    Parser parser =
        parser(new TableBlockParser.Factory(page, splitter, collector::table), collector)
            // The innermost block counts too.
            .maxOpenBlockParsers(options.maxNesting() + 1)
            .build();
    Node document = parser.parse(markdown);
    return new BlockReader(
        collector.found(),
        collector.firstHeading(),
        collector.tooDeep(),
        new InlineReader(definitions(document), options.maxNesting()));
  }

  /** The plain text of the first heading, if that is of level 1. */
  Optional<String> title() {
    return firstHeading
        .filter(heading -> heading.level() == 1)
        .map(heading -> inlines.read(heading.markdown()).text());
  }

  private static Parser.Builder parser(TableBlockParser.Factory tables, InlineParser inlines) {
    return Parser.builder()
        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
        .customBlockParserFactory(tables)
        .customBlockParserFactory(new ContainerParser.Factory())
        .inlineParserFactory(context -> inlines);
  }

  /** Counts the rows of the table that a text begins with. */
  static int countRows(String markdown) {
    List<TableDraft> tables = new ArrayList<>();
    TableBlockParser.Factory factory =
        new TableBlockParser.Factory(
            new PageText(markdown),
            new RowSplitter(markdown, Flavor.GFM),
            table -> tables.add(table.draft()));
    parser(factory, (lines, node) -> {}).build().parse(markdown);
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
