package io.github.exchangetables.parser;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.table.Table;
import java.util.List;

/**
 * The tables of a page.
 *
 * @param title the title of the page
 * @param tables all tables in source order, also those that do not list exchanges
 * @param diagnostics the diagnostics about the structure of the tables, in source order
 * @param comments the comments that begin a line, in source order; empty if none can be a
 *     suppression comment
 */
public record ParsedTables(
    PageTitle title, List<Table> tables, List<Diagnostic> diagnostics, List<Comment> comments) {

  /**
   * Creates the result.
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
