package io.github.exchangetables.lint;

import io.github.exchangetables.text.MessageText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What several tables say of one exchange in one respect. */
final class ConflictDetector {

  /** What one table says, in all its rows that speak of the exchange. */
  private record Version(SourceLocation location, String name, Map<String, String> values) {

    boolean contradicts(Version other) {
      return !values.keySet().containsAll(other.values.keySet())
          && !other.values.keySet().containsAll(values.keySet());
    }
  }

  private record TableId(int page, int table) {}

  private final ComparedField field;
  private final Map<Set<String>, List<Version>> versions;

  private ConflictDetector(ComparedField field, Map<Set<String>, List<Version>> versions) {
    this.field = field;
    this.versions = versions;
  }

  static ConflictDetector of(ComparedField field, List<EntryClaims> allClaims) {
    Map<TableId, Version> byTable = new LinkedHashMap<>();
    for (EntryClaims claims : allClaims) {
      Map<String, String> values = claims.facts().getOrDefault(field, Map.of());
      if (!values.isEmpty()) {
        byTable
            .computeIfAbsent(
                new TableId(claims.location().page(), claims.table()),
                id -> new Version(claims.location(), claims.name(), new LinkedHashMap<>()))
            .values()
            .putAll(values);
      }
    }
    Map<Set<String>, List<Version>> versions = new LinkedHashMap<>();
    for (Version version : byTable.values()) {
      versions
          .computeIfAbsent(Set.copyOf(version.values().keySet()), values -> new ArrayList<>(2))
          .add(version);
    }
    return new ConflictDetector(field, versions);
  }

  /** The versions that contradict the one that most tables have, or the first if none has most. */
  private List<Version> contradicting() {
    List<Version> most = List.of();
    for (List<Version> same : versions.values()) {
      if (same.size() > most.size()) {
        most = same;
      }
    }
    List<Version> contradicting = new ArrayList<>();
    for (List<Version> same : versions.values()) {
      if (same.get(0).contradicts(most.get(0))) {
        contradicting.addAll(same);
      }
    }
    return contradicting;
  }

  boolean isContradiction() {
    return versions.size() > 1 && !contradicting().isEmpty();
  }

  List<SourceLocation> locations() {
    return versions.values().stream().flatMap(List::stream).map(Version::location).toList();
  }

  /** Reports the contradiction at the first place that is not as most are, all others related. */
  void report(Reporter reporter) {
    Version odd = contradicting().get(0);
    List<Place> others = new ArrayList<>();
    for (List<Version> same : versions.values()) {
      for (Version version : same) {
        if (!version.equals(odd)) {
          others.add(version.location().place("the " + field.label() + " is " + shown(version)));
        }
      }
    }
    reporter.report(odd.location(), message(odd), others);
  }

  private String message(Version odd) {
    List<String> parts = new ArrayList<>();
    for (List<Version> same : versions.values()) {
      parts.add(shown(same.get(0)) + " in " + places(same));
    }
    return "%s: the %s is %s"
        .formatted(MessageText.plain(odd.name()), field.label(), String.join(" and ", parts));
  }

  private static String places(List<Version> same) {
    return same.stream()
        .map(version -> version.location().label())
        .collect(Collectors.joining(", "));
  }

  private static String shown(Version version) {
    return version.values().values().stream()
        .map(MessageText::quote)
        .collect(Collectors.joining(" or "));
  }
}
