package io.github.exchangetables.diff;

import io.github.exchangetables.comparison.DocsPages;
import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.vocabulary.Aliases;
import io.github.exchangetables.vocabulary.TypeWords;
import io.github.exchangetables.vocabulary.Words;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds exchanges that have one name in a list of entries and a different name in a second list. An
 * exchange is recognized by a docs page, by a connector id, or by its name without the word for the
 * market.
 */
final class Renames {

  private static final Set<ConnectorType> IN_NAMES =
      EnumSet.of(ConnectorType.SPOT, ConnectorType.PERP);

  /** The last word of a name, and what is before it. */
  private static final Pattern LAST_WORD = Pattern.compile("(.*[^\\p{L}])(\\p{L}+)\\P{L}*");

  private final Aliases aliases;
  private final TypeWords types;

  Renames(Words words) {
    this.aliases = words.aliases();
    this.types = words.types();
  }

  /** Returns the folded new names of the renamed exchanges, by their folded old names. */
  Map<String, String> between(List<ExchangeEntry> before, List<ExchangeEntry> after) {
    Set<String> namesBefore = names(before);
    Set<String> namesAfter = names(after);
    Map<String, Set<String>> marksBefore = namesByMark(before);
    Map<String, Set<String>> marksAfter = namesByMark(after);
    Map<String, Set<String>> renamed = new HashMap<>();
    Map<String, Set<String>> origins = new HashMap<>();
    marksBefore.forEach(
        (mark, from) -> {
          Set<String> to = marksAfter.getOrDefault(mark, Set.of());
          if (from.size() == 1 && to.size() == 1) {
            String old = from.iterator().next();
            String changed = to.iterator().next();
            if (!namesAfter.contains(old) && !namesBefore.contains(changed)) {
              renamed.computeIfAbsent(old, key -> new HashSet<>()).add(changed);
              origins.computeIfAbsent(changed, key -> new HashSet<>()).add(old);
            }
          }
        });
    return renamed.entrySet().stream()
        .filter(pair -> isOnly(pair.getValue()))
        .map(pair -> Map.entry(pair.getKey(), pair.getValue().iterator().next()))
        .filter(pair -> isOnly(origins.getOrDefault(pair.getValue(), Set.of())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static boolean isOnly(Set<String> names) {
    return names.size() == 1;
  }

  private Set<String> names(Collection<ExchangeEntry> entries) {
    return entries.stream()
        .map(entry -> aliases.fold(entry.name()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Map<String, Set<String>> namesByMark(List<ExchangeEntry> entries) {
    Map<String, Set<String>> names = new HashMap<>();
    for (ExchangeEntry entry : entries) {
      marks(entry)
          .forEach(
              mark ->
                  names
                      .computeIfAbsent(mark, key -> new HashSet<>(2))
                      .add(aliases.fold(entry.name())));
    }
    return names;
  }

  private Stream<String> marks(ExchangeEntry entry) {
    return Stream.of(
            entry.docs().stream()
                .flatMap(link -> DocsPages.name(link.url()).stream())
                .map(page -> "docs page " + page),
            entry.connectorIds().stream().map(id -> "connector id " + id),
            Stream.of("name " + aliases.fold(withoutMarket(entry.name()))))
        .flatMap(marks -> marks);
  }

  /** Removes the word for the market: {@code Binance} of {@code Binance Futures}. */
  private String withoutMarket(String name) {
    Matcher last = LAST_WORD.matcher(name);
    boolean named =
        last.matches()
            && !types.in(last.group(2)).isEmpty()
            && IN_NAMES.containsAll(types.in(last.group(2)));
    return named && last.group(1).codePoints().anyMatch(Character::isLetterOrDigit)
        ? last.group(1)
        : name;
  }
}
