package io.github.exchangetables.parser;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.table.Table;
import java.util.List;

/**
 * The tables of a page.
 *
 * @param title the title of the page
 * @param tables all tables, whatever they list, in the order of the page
 * @param diagnostics what was noticed about them as tables, in the order of the page
 * @param comments the comments that begin a line, in the order of the page, if there is one that
 *     may speak to this library
 */
public record ParsedTables(
    PageTitle title, List<Table> tables, List<Diagnostic> diagnostics, List<Comment> comments) {

  /**
   * Makes the tables of a page.
   *
   * @param title see {@link #title()}
   * @param tables see {@link #tables()}
   * @param diagnostics see {@link #diagnostics()}
   * @param comments see {@link #comments()}
   * @throws NullPointerException if an argument or an element is null
   */
  public ParsedTables {
    requireNonNull(title, "title");
    tables = List.copyOf(tables);
    diagnostics = List.copyOf(diagnostics);
    comments = List.copyOf(comments);
  }
}
