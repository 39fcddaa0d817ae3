package io.github.exchangetables.diff;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.exchange.EntryField;
import io.github.exchangetables.exchange.ExchangeEntry;
import java.util.List;

/**
 * A contradiction within one list: entries of one exchange have different values in a field, and of
 * two of these entries each has a value that the other lacks.
 *
 * @param name the name of the exchange
 * @param field the field
 * @param statements the different statements of the entries; two or more
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
   * The values that some entries have in the field.
   *
   * @param values the values
   * @param entries the entries that have exactly these values
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
