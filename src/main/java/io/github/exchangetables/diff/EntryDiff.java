package io.github.exchangetables.diff;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.comparison.FieldValues;
import io.github.exchangetables.exchange.EntryField;
import io.github.exchangetables.exchange.ExchangeEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The difference between two lists of entries: the exchanges that were added, removed, renamed or
 * changed. Use it to compare two revisions of a page, or two pages that list the same exchanges.
 *
 * <pre>{@code
 * EntryDiff diff = EntryDiff.between(before.entries(), after.entries());
 * for (EntryChange change : diff.changes()) {
 *   System.out.println(change.kind() + " " + change.name() + " " + change.fields());
 * }
 * }</pre>
 *
 * <p>Entries are matched by name and market. A market is one of the types spot, perp, AMM, CLMM and
 * router; an entry without one is matched by name alone. If an exchange has lost one market and
 * gained one, its type changed. Two names are the same if their letters and digits are, in any
 * case, or if both are known names of one exchange. A name that only the first list has, and a name
 * that only the second list has, are those of one exchange too if the two share a docs page or a
 * connector id that no other exchange has, or differ only in the word for the market at their end.
 *
 * <p>The entries of a list that have the same name and market are merged. Values are compared
 * without regard to notation: {@code ../exchanges/okx.md} and {@code
 * https://hummingbot.org/exchanges/okx/} are the same docs page. Neither the order of the entries
 * nor repeated entries make a difference.
 *
 * <p>Immutable and thread-safe. The time is linear in the number of entries, save for sorting.
 *
 * @param changes what changed, in the order of the names; an exchange that did not change is absent
 * @param contradictionsBefore values in the first list that contradict each other
 * @param contradictionsAfter values in the second list that contradict each other
 */
public record EntryDiff(
    List<EntryChange> changes,
    List<Contradiction> contradictionsBefore,
    List<Contradiction> contradictionsAfter) {

  /**
   * Makes a diff.
   *
   * @param changes see {@link #changes()}
   * @param contradictionsBefore see {@link #contradictionsBefore()}
   * @param contradictionsAfter see {@link #contradictionsAfter()}
   * @throws NullPointerException if an argument or an element is null
   */
  public EntryDiff {
    changes = List.copyOf(changes);
    contradictionsBefore = List.copyOf(contradictionsBefore);
    contradictionsAfter = List.copyOf(contradictionsAfter);
  }

  /**
   * Compares two lists of entries.
   *
   * @param before the entries as they were
   * @param after the entries as they are
   * @return the difference; its changes and contradictions hold the very entries of the lists
   * @throws NullPointerException if an argument or an element is null
   */
  public static EntryDiff between(List<ExchangeEntry> before, List<ExchangeEntry> after) {
    List<EntryChange> changes = new ArrayList<>();
    List<Contradiction> contradictionsBefore = new ArrayList<>();
    List<Contradiction> contradictionsAfter = new ArrayList<>();
    for (Listing listing : Listings.of(List.copyOf(before), List.copyOf(after))) {
      listing.change().ifPresent(changes::add);
      contradictionsBefore.addAll(listing.contradictions(listing.before()));
      contradictionsAfter.addAll(listing.contradictions(listing.after()));
    }
    Collections.sort(changes, EntryChange.BY_NAME);
    return new EntryDiff(changes, contradictionsBefore, contradictionsAfter);
  }

  /**
   * Tells whether there are no changes.
   *
   * @return whether both lists state the same; either may still contradict itself
   */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * Returns the changes of a kind.
   *
   * @param kind the kind
   * @return the changes, in their order
   * @throws NullPointerException if {@code kind} is null
   */
  public List<EntryChange> changes(EntryChange.Kind kind) {
    requireNonNull(kind, "kind");
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }

  /**
   * Returns this diff without the changes of other fields than some. Exchanges that were added,
   * removed or renamed remain.
   *
   * @param fields the fields
   * @return the diff; its contradictions are those of this one
   * @throws NullPointerException if {@code fields} or an element is null
   */
  public EntryDiff withFields(Collection<EntryField> fields) {
    Set<EntryField> kept = Set.copyOf(fields);
    return new EntryDiff(
        changes.stream().flatMap(change -> change.withFields(kept).stream()).toList(),
        contradictionsBefore,
        contradictionsAfter);
  }

  /**
   * Returns the fields in which an entry has a value.
   *
   * @param entries the entries
   * @return the fields, in their order; modifiable
   * @throws NullPointerException if {@code entries} or an element is null
   */
  public static Set<EntryField> statedFields(Collection<ExchangeEntry> entries) {
    return Arrays.stream(EntryField.values())
        .filter(field -> !FieldValues.of(field, entries).isEmpty())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(EntryField.class)));
  }
}
