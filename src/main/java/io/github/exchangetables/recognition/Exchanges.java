package io.github.exchangetables.recognition;

import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.exchange.ExchangeEntry;
import java.util.List;

/**
 * What the exchange tables of a page say.
 *
 * @param entries the entries, in the order of the page
 * @param diagnostics what was noticed about their rows, in the order of the page
 */
public record Exchanges(List<ExchangeEntry> entries, List<Diagnostic> diagnostics) {

  /**
   * Makes the exchanges of a page.
   *
   * @throws NullPointerException if an argument or an element is null
   */
  public Exchanges {
    entries = List.copyOf(entries);
    diagnostics = List.copyOf(diagnostics);
  }
}
