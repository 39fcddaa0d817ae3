package io.github.exchangetables;

import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.LocatedEntry;
import io.github.exchangetables.recognition.AnalyzedPage;
import io.github.exchangetables.table.Table;
import java.util.List;
import java.util.Optional;

/**
 * A page, and what its tables say. {@link ExchangeTables} makes pages.
 *
 * <p>Pages are values: two pages are equal if they have the same file, source, tables and
 * diagnostics, so parsing a text twice with the same options gives equal pages. Immutable and
 * thread-safe.
 */
public sealed interface Page permits AnalyzedPage {

  /**
   * Returns where the page comes from.
   *
   * @return the file's path as it was given, with {@code /} between the names; below a folder that
   *     was given, the folder's path and what is below it; empty if the page came as text without a
   *     file name
   */
  Optional<String> file();

  /**
   * Returns the Markdown of the page.
   *
   * @return the source as it was read, byte order mark included
   */
  String source();

  /**
   * Returns the title: {@code title} of the front matter, or else the first heading if that is of
   * level 1.
   *
   * @return plain text; empty if the page has no title
   */
  Optional<String> title();

  /**
   * Returns all tables, whatever they list.
   *
   * @return the tables, in the order of the page; unmodifiable
   */
  List<Table> tables();

  /**
   * Returns what the rows of exchange tables say.
   *
   * @return the entries, in the order of the page; unmodifiable
   */
  List<ExchangeEntry> entries();

  /**
   * Returns the entries, each with the place where it was read.
   *
   * <p>A located entry keeps its row and nothing else of the page. It is made when the list is
   * asked for it, anew every time.
   *
   * @return a view with as many elements as {@link #entries()}, in the same order; unmodifiable
   */
  List<LocatedEntry> locatedEntries();

  /**
   * Returns what was noticed while the page was read.
   *
   * @return the diagnostics, in the order of the page; unmodifiable
   */
  List<Diagnostic> diagnostics();
}
