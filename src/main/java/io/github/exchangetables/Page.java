package io.github.exchangetables;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.table.Table;
import java.util.List;
import java.util.Optional;

/**
 * A page, and what its tables say. Immutable and thread-safe.
 *
 * @param file the page's path with {@code /} between the names: relative to the folder that was
 *     walked, or as it was given; empty if the page came as text
 * @param source the Markdown, byte order mark included
 * @param tables all tables, in the order of the page, whatever they list
 * @param entries the exchange entries, in the order of the page
 * @param diagnostics what was noticed on the way, in the order of the page
 */
public record Page(
    Optional<String> file,
    String source,
    List<Table> tables,
    List<ExchangeEntry> entries,
    List<Diagnostic> diagnostics) {

  /**
   * Makes a page.
   *
   * @param file see {@link #file()}
   * @param source see {@link #source()}
   * @param tables see {@link #tables()}
   * @param entries see {@link #entries()}
   * @param diagnostics see {@link #diagnostics()}
   * @throws NullPointerException if an argument or an element is null
   */
  public Page {
    requireNonNull(file, "file");
    requireNonNull(source, "source");
    tables = List.copyOf(tables);
    entries = List.copyOf(entries);
    diagnostics = List.copyOf(diagnostics);
  }
}
