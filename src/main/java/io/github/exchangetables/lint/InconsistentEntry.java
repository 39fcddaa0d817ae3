package io.github.exchangetables.lint;

import io.github.exchangetables.comparison.ComparedField;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.vocabulary.Aliases;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reports exchanges for which two tables have different values.
 *
 * <p>Names are compared in the form of {@link Aliases}. Only rows of the same market are compared,
 * as spot and perp connectors may differ. A value that a table does not have contradicts nothing:
 * two tables contradict each other if each has a value that the other does not have.
 */
final class InconsistentEntry implements PageRule {

  private final Map<String, List<EntryClaims>> claimsByName = new LinkedHashMap<>();

  @Override
  public void check(PageView page, Reporter reporter) {
    Map<String, Set<ConnectorType>> marketsByHeading = new HashMap<>();
    for (RowView row : page.rows()) {
      row.entry()
          .map(entry -> EntryClaims.of(row, entry, marketsByHeading))
          .filter(claims -> !claims.location().suppressed().contains(Rule.INCONSISTENT_ENTRY))
          .ifPresent(
              claims ->
                  claimsByName
                      .computeIfAbsent(
                          page.words().aliases().fold(claims.name()), name -> new ArrayList<>(2))
                      .add(claims));
    }
  }

  @Override
  public void end(Reporter reporter) {
    for (List<EntryClaims> ofOneName : claimsByName.values()) {
      if (ofOneName.size() > 1) {
        compare(ofOneName, reporter);
      }
    }
  }

  private static void compare(List<EntryClaims> ofOneName, Reporter reporter) {
    List<List<EntryClaims>> markets = byMarket(ofOneName);
    for (ComparedField field : ComparedField.values()) {
      Set<SourceLocation> reported = new HashSet<>();
      Set<SourceLocation> odd = new HashSet<>();
      for (List<EntryClaims> market : markets) {
        Optional<Contradiction> found = Contradiction.in(market, field);
        if (found.isPresent()
            && reported.addAll(found.get().locations())
            && odd.add(found.get().odd().location())) {
          found.get().report(reporter);
        }
      }
    }
  }

  /**
   * The claims by market. Claims without a market belong to the only market, if there is just one.
   */
  private static List<List<EntryClaims>> byMarket(List<EntryClaims> ofOneName) {
    Set<ConnectorType> markets = EnumSet.noneOf(ConnectorType.class);
    ofOneName.forEach(claims -> markets.addAll(claims.markets()));
    List<List<EntryClaims>> groups = new ArrayList<>();
    for (ConnectorType market : markets) {
      groups.add(ofOneName.stream().filter(claims -> claims.markets().contains(market)).toList());
    }
    if (groups.size() == 1) {
      Set<String> docs = docs(groups.get(0));
      return List.of(
          ofOneName.stream()
              .filter(claims -> !claims.markets().isEmpty() || mayShare(claims.docs(), docs))
              .toList());
    }
    groups.add(ofOneName.stream().filter(claims -> claims.markets().isEmpty()).toList());
    return groups;
  }

  private static Set<String> docs(List<EntryClaims> allClaims) {
    return allClaims.stream().flatMap(claims -> claims.docs().stream()).collect(Collectors.toSet());
  }

  private static boolean mayShare(Set<String> docs, Set<String> others) {
    return docs.isEmpty() || others.isEmpty() || docs.stream().anyMatch(others::contains);
  }
}
