package io.github.exchangetables.diff;

import io.github.exchangetables.comparison.Markets;
import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.vocabulary.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Matches the entries of two lists. */
final class Listings {

  private final Words words;

  private Listings(Words words) {
    this.words = words;
  }

  /** Returns the entries of both lists by exchange and market, in the order of the names. */
  static List<Listing> of(List<ExchangeEntry> before, List<ExchangeEntry> after, Words words) {
    return new Listings(words).of(before, after);
  }

  private List<Listing> of(List<ExchangeEntry> before, List<ExchangeEntry> after) {
    Map<String, String> renames = new Renames(words).between(before, after);
    Map<String, Listing> byName = new TreeMap<>();
    for (ExchangeEntry entry : before) {
      String name = words.aliases().fold(entry.name());
      listing(byName, renames.getOrDefault(name, name)).before().add(entry);
    }
    for (ExchangeEntry entry : after) {
      listing(byName, words.aliases().fold(entry.name())).after().add(entry);
    }
    return byName.values().stream().flatMap(listing -> byMarket(listing).stream()).toList();
  }

  private Listing listing(Map<String, Listing> byName, String name) {
    return byName.computeIfAbsent(name, key -> empty());
  }

  private Listing empty() {
    return new Listing(new ArrayList<>(), new ArrayList<>(), words);
  }

  /**
   * Groups the entries of one exchange by market. An entry with several markets joins their groups.
   * Entries without a market are a group of their own if both lists have such entries; if only one
   * list has them, all entries are one group. If exactly one group was removed and exactly one was
   * added, they are joined: the exchange moved from one market to the other.
   */
  private List<Listing> byMarket(Listing exchange) {
    if (hasNoMarket(exchange.before()) != hasNoMarket(exchange.after())
        && !exchange.before().isEmpty()
        && !exchange.after().isEmpty()) {
      return List.of(exchange);
    }
    List<Set<ConnectorType>> groups = new ArrayList<>();
    exchange.before().forEach(entry -> connect(groups, Markets.of(entry, words.types())));
    exchange.after().forEach(entry -> connect(groups, Markets.of(entry, words.types())));
    groups.sort((one, other) -> one.toString().compareTo(other.toString()));
    return withMovedMarket(groups.stream().map(markets -> part(exchange, markets)).toList());
  }

  /** Joins a listing that was removed and one that was added, if there is exactly one of each. */
  private List<Listing> withMovedMarket(List<Listing> listings) {
    List<Listing> removed = listings.stream().filter(it -> it.after().isEmpty()).toList();
    List<Listing> added = listings.stream().filter(it -> it.before().isEmpty()).toList();
    if (removed.size() != 1 || added.size() != 1) {
      return listings;
    }
    List<Listing> joined = new ArrayList<>(listings);
    joined.removeAll(removed);
    joined.removeAll(added);
    joined.add(new Listing(removed.get(0).before(), added.get(0).after(), words));
    return joined;
  }

  private boolean hasNoMarket(List<ExchangeEntry> entries) {
    return entries.stream().anyMatch(entry -> Markets.of(entry, words.types()).isEmpty());
  }

  /** Merges some markets, and all groups that have one of them, into one group. */
  private static void connect(List<Set<ConnectorType>> groups, Set<ConnectorType> markets) {
    Set<ConnectorType> merged = EnumSet.noneOf(ConnectorType.class);
    merged.addAll(markets);
    for (Set<ConnectorType> group : List.copyOf(groups)) {
      if (overlap(group, markets)) {
        merged.addAll(group);
        groups.remove(group);
      }
    }
    groups.add(merged);
  }

  private static boolean overlap(Set<ConnectorType> group, Set<ConnectorType> markets) {
    return group.isEmpty() ? markets.isEmpty() : !Collections.disjoint(group, markets);
  }

  private Listing part(Listing exchange, Set<ConnectorType> markets) {
    Listing part = empty();
    exchange.before().stream()
        .filter(entry -> overlap(markets, Markets.of(entry, words.types())))
        .forEach(part.before()::add);
    exchange.after().stream()
        .filter(entry -> overlap(markets, Markets.of(entry, words.types())))
        .forEach(part.after()::add);
    return part;
  }
}
