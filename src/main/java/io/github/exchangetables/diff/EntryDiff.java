package io.github.exchangetables.diff;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.comparison.FieldValues;
import io.github.exchangetables.exchange.EntryField;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.table.Vocabulary;
import io.github.exchangetables.vocabulary.Words;
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
 * router; an entry without a market is matched by name alone. If an exchange lost one market and
 * gained one, this is one change of its type. Two names match if they have the same letters and
 * digits, ignoring case, or if they are aliases of one exchange. A name that only the first list
 * has and a name that only the second list has also match if they share a docs page or a connector
 * id that no other exchange has, or if they differ only in the word for the market at the end.
 *
 * <p>The entries of a list that have the same name and market are merged. Values are compared
 * regardless of notation: {@code ../exchanges/okx.md} and {@code
 * https://hummingbot.org/exchanges/okx/} are the same docs page. Neither the order of the entries
 * nor repeated entries make a difference.
 *
 * <p>Immutable and thread-safe. The time is linear in the number of entries, except for sorting.
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
   * @param before the first list
   * @param after the second list
   * @return the difference; its changes and contradictions have the same entry objects as the lists
   * @throws NullPointerException if an argument or an element is null
   */
  public static EntryDiff between(List<ExchangeEntry> before, List<ExchangeEntry> after) {
    return between(before, after, Vocabulary.standard());
  }

  /**
   * Compares two lists of entries whose pages were parsed with a vocabulary. Its aliases are names
   * of one exchange, and its types are markets in names.
   *
   * @param before the first list
   * @param after the second list
   * @param vocabulary the words
   * @return the difference; its changes and contradictions have the same entry objects as the lists
   * @throws NullPointerException if an argument or an element is null
   */
  public static EntryDiff between(
      List<ExchangeEntry> before, List<ExchangeEntry> after, Vocabulary vocabulary) {
    Words words = Words.of(requireNonNull(vocabulary, "vocabulary"));
    List<EntryChange> changes = new ArrayList<>();
    List<Contradiction> contradictionsBefore = new ArrayList<>();
    List<Contradiction> contradictionsAfter = new ArrayList<>();
    for (Listing listing : Listings.of(List.copyOf(before), List.copyOf(after), words)) {
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
   * @return whether no exchange was added, removed, renamed or changed; there may still be
   *     contradictions within a list
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
   * Returns this diff with the changes of the given fields only. Exchanges that were added, removed
   * or renamed remain.
   *
   * @param fields the fields to keep
   * @return the diff; it has the contradictions of this diff
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
   * Returns the fields in which at least one entry has a value.
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
