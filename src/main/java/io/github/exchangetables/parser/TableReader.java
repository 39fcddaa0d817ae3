package io.github.exchangetables.parser;

import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import io.github.exchangetables.text.PageLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the tables of a page. */
public final class TableReader {

  /** The most levels of nesting that are read, so that no stack overflows. */
  private static final int MAX_NESTING = 500;

  /** The most characters of a heading that are kept, because each table below repeats it. */
  private static final int MAX_SECTION_LENGTH = 1_000;

  private TableReader() {}

  /**
   * Reads the tables of a page. No content makes this method throw.
   *
   * @param source the page's Markdown; only the first {@link ParseOptions#maxPageLength()}
   *     characters are read
   * @param options the flavor and the limits
   * @return the tables and the diagnostics about them
   * @throws NullPointerException if an argument is null
   */
  public static ParsedTables read(String source, ParseOptions options) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    String kept = source;
    if (source.length() > options.maxPageLength()) {
      kept = source.substring(0, endOfCharacter(source, options.maxPageLength()));
      diagnostics.add(pageLimit(source, kept.length(), options));
    }
    ParseOptions bounded =
        options.maxNesting() > MAX_NESTING ? options.withMaxNesting(MAX_NESTING) : options;
    return read(kept, bounded, diagnostics);
  }

  /** A limit, or the offset before it if two units on both sides of it belong together. */
  private static int endOfCharacter(String source, int limit) {
    boolean splits =
        source.startsWith("\r\n", limit - 1)
            || Character.isSurrogatePair(source.charAt(limit - 1), source.charAt(limit));
    return splits ? limit - 1 : limit;
  }

  private static ParsedTables read(
      String kept, ParseOptions options, List<Diagnostic> diagnostics) {
    if (!DelimiterRow.mayOccurIn(kept) && !Comment.mayOccurIn(kept)) {
      return new ParsedTables(
          new PageTitle(kept, () -> firstHeading(kept, options)),
          List.of(),
          diagnostics,
          List.of());
    }
    PageText page = PageText.aroundTables(kept, options.flavor());
    RowSplitter splitter = new RowSplitter(kept, options.flavor());
    BlockReader blocks = BlockReader.read(page, splitter, options);
    TableSource tableSource = new TableSource(page, splitter, blocks.inlines());
    List<Table> tables = new ArrayList<>();
    Optional<String> heading = Optional.empty();
    Optional<String> section = Optional.empty();
    for (TableCollector.Found found : blocks.found()) {
      if (!found.heading().equals(heading)) {
        heading = found.heading();
        section = heading.map(markdown -> blocks.inlines().read(markdown).text());
        if (section.filter(text -> text.length() > MAX_SECTION_LENGTH).isPresent()) {
          section = section.map(text -> PageTitle.cut(text, MAX_SECTION_LENGTH));
          diagnostics.add(longSection(page.range(found.table().header())));
        }
      }
      ParsedTable table =
          new ParsedTable(
              tableSource, found.table(), tables.size() + 1, section, options.maxTableCells());
      tables.add(table);
      diagnose(table, found.table(), page, options, diagnostics);
    }
    if (blocks.inlines().references().mayExceedLimit(kept)) {
      tableSource
          .limitReferences(tables)
          .ifPresent(range -> diagnostics.add(referenceLimit(range, kept)));
    }
    blocks
        .tooDeep()
        .ifPresent(
            line ->
                diagnostics.add(
                    new Diagnostic(
                        Rule.LIMIT_REACHED,
                        page.range(line),
                        "blocks are nested deeper than %s levels; tables inside are not read"
                            .formatted(options.maxNesting()))));
    diagnostics.sort(Comparator.comparingInt(diagnostic -> diagnostic.range().start()));
    PageTitle title =
        new PageTitle(
            kept,
            () ->
                page.isReadFromStart() && blocks.firstHeading().isPresent()
                    ? blocks.title()
                    : firstHeading(page.withFirstHeading(), options));
    return new ParsedTables(title, tables, diagnostics, blocks.comments());
  }

  /** The first heading of a page whose blocks were not read, or not those after its tables. */
  private static Optional<String> firstHeading(String kept, ParseOptions options) {
    if (kept.indexOf('#') < 0 && kept.indexOf('=') < 0) {
      return Optional.empty();
    }
    PageText page = new PageText(kept);
    RowSplitter splitter = new RowSplitter(kept, options.flavor());
    return BlockReader.read(page, splitter, options).title();
  }

  private static Diagnostic longSection(Range header) {
    return new Diagnostic(
        Rule.LIMIT_REACHED,
        header,
        "the heading above has more than %s characters; the rest is not read"
            .formatted(MAX_SECTION_LENGTH));
  }

  private static Diagnostic referenceLimit(Range cell, String kept) {
    return new Diagnostic(
        Rule.LIMIT_REACHED,
        cell,
        "the URLs of link references have more than %s characters; further references are text"
            .formatted(References.limit(kept)));
  }

  private static Diagnostic pageLimit(String source, int end, ParseOptions options) {
    // With the character behind it, which may be in the next line.
    PageLines lines = new PageLines(source.substring(0, end + 1));
    return new Diagnostic(
        Rule.LIMIT_REACHED,
        lines.range(end, end),
        "the page is longer than %s characters; the rest is not read"
            .formatted(options.maxPageLength()));
  }

  private static void diagnose(
      ParsedTable table,
      TableDraft draft,
      PageText page,
      ParseOptions options,
      List<Diagnostic> diagnostics) {
    if (!table.isWellFormed()) {
      diagnostics.add(
          new Diagnostic(
              Rule.BROKEN_HEADER,
              table.header().range(),
              "the header row has %s cells and the delimiter row has %s: renderers show raw text"
                  .formatted(table.headers().size(), draft.alignments().size())));
    }
    int lineAbove = 0;
    for (Range comment : table.commentLines()) {
      if (comment.line() != lineAbove + 1) {
        diagnostics.add(
            new Diagnostic(
                Rule.CUT_TABLE,
                comment,
                "a comment between rows ends the table: renderers show the rows below as text"));
      }
      lineAbove = comment.line();
    }
    for (Row row : table.rows()) {
      if (row.isAbsorbed()) {
        diagnostics.add(
            new Diagnostic(
                Rule.ABSORBED_LINE,
                row.range(),
                "a line without a pipe directly below a table becomes a row; add a blank line"
                    + " above it"));
      }
    }
    table
        .cellsTooLong(options.maxCellLength())
        .forEach(
            cell ->
                diagnostics.add(
                    new Diagnostic(
                        Rule.LIMIT_REACHED,
                        cell,
                        "the cell has more than %s characters; its markup is not read"
                            .formatted(options.maxCellLength()))));
    table
        .firstLineLeftOut()
        .ifPresent(
            line ->
                diagnostics.add(
                    new Diagnostic(
                        Rule.LIMIT_REACHED,
                        page.range(line),
                        "the table has more than %s cells; the rest is not read"
                            .formatted(options.maxTableCells()))));
  }
}
