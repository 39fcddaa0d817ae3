package io.github.exchangetables.cli.report;

import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.LocatedEntry;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The places where the entries of a diff were read. Equal entries are distinguished by identity.
 */
public final class EntryPlaces {

  private final IdentityHashMap<ExchangeEntry, LocatedEntry> places = new IdentityHashMap<>();

  /** Remembers the place of an entry, and returns the entry. */
  public ExchangeEntry add(LocatedEntry located) {
    places.put(located.entry(), located);
    return located.entry();
  }

  List<LocatedEntry> of(Collection<ExchangeEntry> entries) {
    return entries.stream()
        .flatMap(entry -> Optional.ofNullable(places.get(entry)).stream())
        .toList();
  }

  /** The places as text: {@code docs/perp.md:12, README.md:40}. */
  String labels(Collection<ExchangeEntry> entries) {
    return of(entries).stream()
        .map(located -> located.file().orElse("<stdin>") + ":" + located.line())
        .collect(Collectors.joining(", "));
  }
}
