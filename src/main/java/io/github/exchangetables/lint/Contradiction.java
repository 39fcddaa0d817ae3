package io.github.exchangetables.lint;

import io.github.exchangetables.comparison.ComparedField;
import io.github.exchangetables.text.MessageText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The values that tables have for one field of one exchange, if two of them contradict each other.
 *
 * @param field the field
 * @param versions the values by table, grouped by equal values
 * @param usual the first with the most common value
 * @param odd the first that contradicts the most common value
 */
record Contradiction(
    ComparedField field, Collection<List<Version>> versions, Version usual, Version odd) {

  /** The values of one table, from all its rows of the exchange. */
  record Version(SourceLocation location, String name, Map<String, String> values) {

    String shown() {
      return values.values().stream().map(MessageText::quote).collect(Collectors.joining(" or "));
    }
  }

  static Optional<Contradiction> in(List<EntryClaims> allClaims, ComparedField field) {
    Map<Set<String>, List<Version>> versions =
        byTable(allClaims, field).stream()
            .collect(
                Collectors.groupingBy(
                    version -> version.values().keySet(), LinkedHashMap::new, Collectors.toList()));
    return ComparedField.clash(versions)
        .map(
            clash ->
                new Contradiction(
                    field, versions.values(), clash.usual().get(0), clash.odd().get(0)));
  }

  private static Collection<Version> byTable(List<EntryClaims> allClaims, ComparedField field) {
    Map<List<Integer>, Version> byTable = new LinkedHashMap<>();
    for (EntryClaims claims : allClaims) {
      Map<String, String> values = claims.values().getOrDefault(field, Map.of());
      if (!values.isEmpty()) {
        byTable
            .computeIfAbsent(
                List.of(claims.location().page(), claims.table()),
                id -> new Version(claims.location(), claims.name(), new LinkedHashMap<>()))
            .values()
            .putAll(values);
      }
    }
    return byTable.values();
  }

  List<SourceLocation> locations() {
    return versions.stream().flatMap(List::stream).map(Version::location).toList();
  }

  /**
   * Reports the contradiction at the odd version. The message has this version and the most common
   * one; the locations of the others are related.
   */
  void report(Reporter reporter) {
    List<Finding.Related> others = new ArrayList<>();
    for (List<Version> same : versions) {
      for (Version version : same) {
        if (!version.equals(odd)) {
          others.add(version.location().related("the " + label() + " is " + version.shown()));
        }
      }
    }
    String named =
        versions.stream()
            .map(same -> same.get(0))
            .filter(version -> version.equals(usual) || version.equals(odd))
            .map(version -> version.shown() + " in " + version.location().label())
            .collect(Collectors.joining(" and "));
    reporter.report(
        odd.location(),
        "%s: the %s is %s".formatted(MessageText.plain(odd.name()), label(), named),
        others);
  }

  private String label() {
    return field.field().label();
  }
}
