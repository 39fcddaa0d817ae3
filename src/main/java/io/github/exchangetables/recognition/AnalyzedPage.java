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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A parsed page with its tables, recognized headers, rows with their cells in columns, entries and
 * lines. It is computed once, and read by the linter, the fixer and the output.
 */
public final class AnalyzedPage implements Page {

  private final PageOrigin origin;
  private final String source;
  private final PageTitle title;
  private final List<AnalyzedTable> analyzedTables;
  private final List<Table> tables;
  private final List<PlacedRow> named;
  private final List<ExchangeEntry> entries;
  private final List<Diagnostic> diagnostics;
  private final List<Comment> comments;

  // Concurrent calls may set it more than once, to equal immutable values.
  private @Nullable PageLines lines;

  /** Creates a page. The diagnostics have no file; it is added. */
  AnalyzedPage(
      PageOrigin origin,
      String source,
      List<AnalyzedTable> tables,
      List<Diagnostic> diagnostics,
      ParsedTables parsed) {
    this.origin = origin;
    this.source = source;
    this.title = parsed.title();
    this.analyzedTables = List.copyOf(tables);
    this.tables = List.copyOf(parsed.tables());
    List<PlacedRow> rows = new ArrayList<>();
    List<ExchangeEntry> found = new ArrayList<>();
    for (AnalyzedTable table : tables) {
      for (PlacedRow row : table.rows()) {
        if (row.entry().isPresent()) {
          rows.add(row);
          found.add(row.entry().get());
        }
      }
    }
    this.named = rows;
    this.entries = List.copyOf(found);
    this.diagnostics = List.copyOf(diagnostics);
    this.comments = parsed.comments();
  }

  /** Returns a page as an analyzed page. Every page that the library makes is one. */
  public static AnalyzedPage of(Page page) {
    return (AnalyzedPage) page;
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

  /** Returns the origin of the page: its file and the options. */
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

  /** Returns all tables with their headers and placed rows, in source order. */
  public List<AnalyzedTable> analyzedTables() {
    return analyzedTables;
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

  /**
   * Returns the HTML comments of the page in source order; empty if none can be a suppression
   * comment.
   */
  public List<Comment> comments() {
    return comments;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AnalyzedPage that
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
