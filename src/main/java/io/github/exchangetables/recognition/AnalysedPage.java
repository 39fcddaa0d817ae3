package io.github.exchangetables.recognition;

import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.LocatedEntry;
import io.github.exchangetables.parser.Comment;
import io.github.exchangetables.parser.PageTitle;
import io.github.exchangetables.parser.ParsedTables;
import io.github.exchangetables.table.Table;
import io.github.exchangetables.text.PageLines;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page with all that is known of it: the tables, their recognised headers, their rows with the
 * cells placed, the entries and the lines. It is computed once; the linter, the fixer and the
 * output only read it.
 */
public final class AnalysedPage implements Page {

  private final PageOrigin origin;
  private final String source;
  private final PageTitle title;
  private final List<AnalysedTable> analysedTables;
  private final List<Table> tables;
  private final List<PlacedRow> named;
  private final List<ExchangeEntry> entries;
  private final List<Diagnostic> diagnostics;
  private final List<Comment> comments;

  // Written more than once, with equal values; its fields are final.
  private @Nullable PageLines lines;

  /** Makes a page; the diagnostics are those of its own file. */
  AnalysedPage(
      PageOrigin origin,
      String source,
      List<AnalysedTable> tables,
      List<Diagnostic> diagnostics,
      ParsedTables parsed) {
    this.origin = origin;
    this.source = source;
    this.title = parsed.title();
    this.analysedTables = List.copyOf(tables);
    this.tables = tables.stream().map(AnalysedTable::table).toList();
    this.named =
        tables.stream()
            .flatMap(table -> table.rows().stream())
            .filter(row -> row.entry().isPresent())
            .toList();
    this.entries = named.stream().map(row -> row.entry().orElseThrow()).toList();
    this.diagnostics = List.copyOf(diagnostics);
    this.comments = parsed.comments();
  }

  /** Returns the analysis of a page, which every page is. */
  public static AnalysedPage of(Page page) {
    return (AnalysedPage) page;
  }

  @Override
  public Optional<String> file() {
    return origin.file();
  }

  @Override
  public String source() {
    return source;
  }

  @Override
  public Optional<String> title() {
    return title.text();
  }

  /** Returns where the page comes from, and how it was read. */
  public PageOrigin origin() {
    return origin;
  }

  /** Returns the lines of the source. */
  public PageLines lines() {
    PageLines found = lines;
    if (found == null) {
      found = new PageLines(source);
      lines = found;
    }
    return found;
  }

  /** Returns all tables with what was understood of them, in the order of the page. */
  public List<AnalysedTable> analysedTables() {
    return analysedTables;
  }

  @Override
  public List<Table> tables() {
    return tables;
  }

  @Override
  public List<ExchangeEntry> entries() {
    return entries;
  }

  @Override
  public List<LocatedEntry> locatedEntries() {
    return new AbstractList<>() {
      @Override
      public LocatedEntry get(int index) {
        return PlacedEntry.of(origin.file(), named.get(index));
      }

      @Override
      public int size() {
        return named.size();
      }
    };
  }

  @Override
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Returns the comments of the page, if one may speak to this library, in their order. */
  public List<Comment> comments() {
    return comments;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AnalysedPage that
        && file().equals(that.file())
        && source.equals(that.source)
        && tables.equals(that.tables)
        && entries.equals(that.entries)
        && diagnostics.equals(that.diagnostics);
  }

  @Override
  public int hashCode() {
    return Objects.hash(file(), source);
  }

  @Override
  public String toString() {
    return file().orElse("page") + ": " + tables.size() + " tables, " + entries.size() + " entries";
  }
}
