package io.github.exchangetables.diff;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.exchange.EntryField;
import java.util.List;

/**
 * The values of a field before and after a change.
 *
 * @param field the field
 * @param before all values before, sorted, without duplicates; empty if there were none
 * @param after all values after, sorted, without duplicates; empty if there are none
 */
public record FieldChange(EntryField field, List<String> before, List<String> after) {

  /**
   * Makes a change.
   *
   * @param field see {@link #field()}
   * @param before see {@link #before()}
   * @param after see {@link #after()}
   * @throws NullPointerException if an argument or an element is null
   */
  public FieldChange {
    requireNonNull(field, "field");
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
