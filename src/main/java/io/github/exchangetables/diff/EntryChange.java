package io.github.exchangetables.diff;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.EntryField;
import io.github.exchangetables.exchange.ExchangeEntry;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A change of one exchange.
 *
 * @param kind what happened to the exchange
 * @param markets the markets of its entries in both lists; unmodifiable; empty if no entry has a
 *     market
 * @param before the entries of the exchange in the first list; empty if it was added
 * @param after the entries of the exchange in the second list; empty if it was removed
 * @param fields the fields that changed, in the order of {@link EntryField}; if the exchange was
 *     added or removed, all fields that have a value
 */
public record EntryChange(
    Kind kind,
    Set<ConnectorType> markets,
    List<ExchangeEntry> before,
    List<ExchangeEntry> after,
    List<FieldChange> fields) {

  static final Comparator<EntryChange> BY_NAME =
      Comparator.comparing((EntryChange change) -> change.name().toLowerCase(Locale.ROOT))
          .thenComparing(EntryChange::name)
          .thenComparing(change -> List.copyOf(change.markets()).toString())
          .thenComparing(EntryChange::kind);

  /** What happened to an exchange. */
  public enum Kind {
    /** Only the second list has the exchange. */
    ADDED,
    /** Only the first list has the exchange. */
    REMOVED,
    /** The exchange has different names in the two lists. Other fields may have changed, too. */
    RENAMED,
    /** The exchange has different values in at least one field. */
    CHANGED;

    /**
     * Returns the kind in lower case.
     *
     * @return {@code added}, {@code removed}, {@code renamed} or {@code changed}
     */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Makes a change.
   *
   * @param kind see {@link #kind()}
   * @param markets see {@link #markets()}
   * @param before see {@link #before()}
   * @param after see {@link #after()}
   * @param fields see {@link #fields()}
   * @throws NullPointerException if an argument or an element is null
   * @throws IllegalArgumentException if {@code before} and {@code after} are both empty
   */
  public EntryChange {
    requireNonNull(kind, "kind");
    EnumSet<ConnectorType> ordered = EnumSet.noneOf(ConnectorType.class);
    ordered.addAll(markets);
    markets = Collections.unmodifiableSet(ordered);
    before = List.copyOf(before);
    after = List.copyOf(after);
    fields = List.copyOf(fields);
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("a change has an entry before or after");
    }
  }

  /**
   * Returns the name of the exchange after the change, or its name before if it was removed.
   *
   * @return the name that most of its entries have
   */
  public String name() {
    return name(after.isEmpty() ? before : after);
  }

  /**
   * Returns the name before the change.
   *
   * @return the name that most of its entries had; empty if the exchange was added
   */
  public Optional<String> nameBefore() {
    return before.isEmpty() ? Optional.empty() : Optional.of(name(before));
  }

  private static String name(List<ExchangeEntry> entries) {
    Map<String, Integer> counts = new TreeMap<>();
    entries.forEach(entry -> counts.merge(entry.name(), 1, Integer::sum));
    return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  /** Returns this change with the given fields only; empty if it is a change of other fields. */
  Optional<EntryChange> withFields(Collection<EntryField> kept) {
    List<FieldChange> changed =
        fields.stream().filter(change -> kept.contains(change.field())).toList();
    return changed.isEmpty() && kind == Kind.CHANGED
        ? Optional.empty()
        : Optional.of(new EntryChange(kind, markets, before, after, changed));
  }
}
