package io.github.exchangetables.markdown;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.exchange.ExchangeEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What written tables say when they are read again. */
final class Reading {

  private Reading() {}

  /** The facts of the entries of a table. */
  static List<ExchangeEntry> of(String table) {
    return ExchangeTables.parse(table).entries();
  }

  /** Says what a table of one entry says otherwise than the entry. */
  static String difference(ExchangeEntry entry, String table) {
    List<ExchangeEntry> read = of(table);
    if (read.isEmpty()) {
      return "a row with this name names no exchange";
    }
    Map<String, Object> other = facts(read.get(0));
    return facts(entry).entrySet().stream()
        .filter(fact -> !fact.getValue().equals(other.get(fact.getKey())))
        .map(
            fact ->
                "%s %s would be read as %s"
                    .formatted(fact.getKey(), fact.getValue(), other.get(fact.getKey())))
        .findFirst()
        .orElse("it would be read as more than one");
  }

  private static Map<String, Object> facts(ExchangeEntry entry) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("name", entry.name());
    facts.put("connectorIds", entry.connectorIds());
    facts.put("website", orNone(entry.website()));
    facts.put("docs", entry.docs());
    facts.put("apiDocs", orNone(entry.apiDocs()));
    facts.put("types", entry.types());
    facts.put("certified", orNone(entry.certified()));
    facts.put("tier", orNone(entry.tier()));
    facts.put("signups", entry.signups());
    facts.put("status", orNone(entry.status()));
    facts.put("logo", orNone(entry.logo()));
    facts.put("chains", entry.chains());
    facts.put("maintainer", orNone(entry.maintainer()));
    facts.put("version", orNone(entry.version()));
    return facts;
  }

  private static String orNone(Optional<?> value) {
    return value.map(it -> "\"" + it + "\"").orElse("none");
  }
}
