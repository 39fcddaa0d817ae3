package io.github.exchangetables.diff;

import io.github.exchangetables.comparison.ComparedField;
import io.github.exchangetables.comparison.FieldValues;
import io.github.exchangetables.comparison.Markets;
import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.EntryField;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.vocabulary.TextWords;
import io.github.exchangetables.vocabulary.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * The entries of one exchange in a group of markets. The markets are in one group because some
 * entries have several of them.
 *
 * @param before the entries of the first list
 * @param after the entries of the second list
 * @param words the words by which the entries are compared
 */
record Listing(List<ExchangeEntry> before, List<ExchangeEntry> after, Words words) {

  /** Returns the change; empty if nothing changed. */
  Optional<EntryChange> change() {
    List<FieldChange> fields = new ArrayList<>();
    for (EntryField field : EntryField.values()) {
      SortedMap<String, String> old = FieldValues.of(field, before);
      SortedMap<String, String> changed = FieldValues.of(field, after);
      if (!old.keySet().equals(changed.keySet())) {
        fields.add(
            new FieldChange(field, List.copyOf(old.values()), List.copyOf(changed.values())));
      }
    }
    return fields.isEmpty()
        ? Optional.empty()
        : Optional.of(new EntryChange(kind(), markets(), before, after, fields));
  }

  private EntryChange.Kind kind() {
    if (before.isEmpty()) {
      return EntryChange.Kind.ADDED;
    }
    if (after.isEmpty()) {
      return EntryChange.Kind.REMOVED;
    }
    return Collections.disjoint(names(before), names(after))
        ? EntryChange.Kind.RENAMED
        : EntryChange.Kind.CHANGED;
  }

  private static Set<String> names(List<ExchangeEntry> entries) {
    return entries.stream()
        .map(entry -> TextWords.fold(entry.name()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<ConnectorType> markets() {
    Set<ConnectorType> markets = EnumSet.noneOf(ConnectorType.class);
    before.forEach(entry -> markets.addAll(Markets.of(entry, words.types())));
    after.forEach(entry -> markets.addAll(Markets.of(entry, words.types())));
    return markets;
  }

  /** Returns the contradictions among the entries of one list. */
  List<Contradiction> contradictions(List<ExchangeEntry> side) {
    if (side.size() < 2) {
      return List.of();
    }
    Set<Contradiction> found = new LinkedHashSet<>();
    for (List<ExchangeEntry> ofMarket : byMarket(side)) {
      for (ComparedField field : ComparedField.values()) {
        contradiction(ofMarket, field).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private Collection<List<ExchangeEntry>> byMarket(List<ExchangeEntry> side) {
    Map<Optional<ConnectorType>, List<ExchangeEntry>> groups = new LinkedHashMap<>();
    for (ExchangeEntry entry : side) {
      Set<ConnectorType> markets = Markets.of(entry, words.types());
      markets.forEach(
          market ->
              groups.computeIfAbsent(Optional.of(market), key -> new ArrayList<>()).add(entry));
      if (markets.isEmpty()) {
        groups.computeIfAbsent(Optional.empty(), key -> new ArrayList<>()).add(entry);
      }
    }
    return groups.values();
  }

  private Optional<Contradiction> contradiction(List<ExchangeEntry> entries, ComparedField field) {
    Map<Set<String>, List<ExchangeEntry>> stating = new LinkedHashMap<>();
    for (ExchangeEntry entry : entries) {
      Set<String> stated = field.of(entry, words).keySet();
      if (!stated.isEmpty()) {
        stating.computeIfAbsent(stated, key -> new ArrayList<>()).add(entry);
      }
    }
    return ComparedField.clash(stating)
        .map(
            clash ->
                new Contradiction(
                    entries.get(0).name(),
                    field.field(),
                    stating.values().stream().map(same -> statement(same, field)).toList()));
  }

  private Contradiction.Statement statement(List<ExchangeEntry> entries, ComparedField field) {
    Collection<String> values = field.of(entries.get(0), words).values();
    return new Contradiction.Statement(List.copyOf(values), entries);
  }
}
