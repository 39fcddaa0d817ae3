package io.github.exchangetables.diff;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.exchange.EntryField;
import io.github.exchangetables.exchange.ExchangeEntry;
import java.util.List;

/**
 * Entries of one list that state different things of one exchange, where two of them cannot both be
 * right: each states a value that the other does not.
 *
 * @param name the name of the exchange
 * @param field the field
 * @param statements what is stated: two different statements or more
 */
public record Contradiction(String name, EntryField field, List<Statement> statements) {

  /**
   * Makes a contradiction.
   *
   * @param name see {@link #name()}
   * @param field see {@link #field()}
   * @param statements see {@link #statements()}
   * @throws NullPointerException if an argument or an element is null
   */
  public Contradiction {
    requireNonNull(name, "name");
    requireNonNull(field, "field");
    statements = List.copyOf(statements);
  }

  /**
   * What some entries state.
   *
   * @param values the values
   * @param entries the entries that state just these
   */
  public record Statement(List<String> values, List<ExchangeEntry> entries) {

    /**
     * Makes a statement.
     *
     * @param values see {@link #values()}
     * @param entries see {@link #entries()}
     * @throws NullPointerException if an argument or an element is null
     */
    public Statement {
      values = List.copyOf(values);
      entries = List.copyOf(entries);
    }
  }
}
