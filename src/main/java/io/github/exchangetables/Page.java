package io.github.exchangetables;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.table.PageTitle;
import io.github.exchangetables.table.Table;
import java.util.List;
import java.util.Optional;

/**
 * A page, and what its tables say. Immutable and thread-safe.
 *
 * @param file the page's path with {@code /} between the names: relative to the folder that was
 *     walked, or as it was given; empty if the page came as text
 * @param source the Markdown, byte order mark included
 * @param pageTitle finds the title
 * @param tables all tables, in the order of the page, whatever they list
 * @param entries the exchange entries, in the order of the page
 * @param diagnostics what was noticed on the way, in the order of the page
 */
public record Page(
    Optional<String> file,
    String source,
    PageTitle pageTitle,
    List<Table> tables,
    List<ExchangeEntry> entries,
    List<Diagnostic> diagnostics) {

  /**
   * Makes a page.
   *
   * @param file see {@link #file()}
   * @param source see {@link #source()}
   * @param pageTitle see {@link #title()}
   * @param tables see {@link #tables()}
   * @param entries see {@link #entries()}
   * @param diagnostics see {@link #diagnostics()}
   * @throws NullPointerException if an argument or an element is null
   */
  public Page {
    requireNonNull(file, "file");
    requireNonNull(source, "source");
    requireNonNull(pageTitle, "pageTitle");
    tables = List.copyOf(tables);
    entries = List.copyOf(entries);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Makes a page without a title.
   *
   * @param file see {@link #file()}
   * @param source see {@link #source()}
   * @param tables see {@link #tables()}
   * @param entries see {@link #entries()}
   * @param diagnostics see {@link #diagnostics()}
   * @throws NullPointerException if an argument or an element is null
   */
  public Page(
      Optional<String> file,
      String source,
      List<Table> tables,
      List<ExchangeEntry> entries,
      List<Diagnostic> diagnostics) {
    this(file, source, PageTitle.none(), tables, entries, diagnostics);
  }

  /**
   * Returns the title: {@code title} of the front matter, or else the first heading if that is of
   * level 1.
   *
   * @return plain text, or empty if the page has no title
   */
  public Optional<String> title() {
    return pageTitle.text();
  }
}
