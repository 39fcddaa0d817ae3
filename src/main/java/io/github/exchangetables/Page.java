package io.github.exchangetables;

import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.LocatedEntry;
import io.github.exchangetables.recognition.AnalyzedPage;
import io.github.exchangetables.table.Table;
import java.util.List;
import java.util.Optional;

/**
 * A parsed page: its source, tables, exchange entries and diagnostics. {@link ExchangeTables}
 * creates pages.
 *
 * <p>Pages are values: two pages are equal if they have the same file, source, tables and
 * diagnostics, so parsing a text twice with the same options gives equal pages. Immutable and
 * thread-safe.
 */
public sealed interface Page permits AnalyzedPage {

  /**
   * Returns the file of the page.
   *
   * @return the path as it was passed, with {@code /} between the names; if a folder was passed,
   *     its path and the path of the file inside it; empty if the text was parsed without a file
   *     name
   */
  Optional<String> file();

  /**
   * Returns the Markdown of the page.
   *
   * @return the source as it was read, including a byte order mark
   */
  String source();

  /**
   * Returns the title: {@code title} of the front matter, or else the first heading, if that has
   * level 1.
   *
   * @return plain text; empty if the page has no title
   */
  Optional<String> title();

  /**
   * Returns all tables, also those that do not list exchanges.
   *
   * @return the tables, in source order; unmodifiable
   */
  List<Table> tables();

  /**
   * Returns the exchange entries.
   *
   * @return the entries, in source order; unmodifiable
   */
  List<ExchangeEntry> entries();

  /**
   * Returns the entries with their locations.
   *
   * <p>A located entry keeps its row in memory, but not the page. The list creates a new one for
   * each call.
   *
   * @return a view with as many elements as {@link #entries()}, in the same order; unmodifiable
   */
  List<LocatedEntry> locatedEntries();

  /**
   * Returns the diagnostics of parsing: what is broken or unusual in the page.
   *
   * @return the diagnostics, in source order; unmodifiable
   */
  List<Diagnostic> diagnostics();
}
