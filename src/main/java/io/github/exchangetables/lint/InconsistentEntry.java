package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.vocabulary.TextWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One exchange of which different tables or pages say different things.
 *
 * <p>Names are folded, see {@link Names}. Only rows on one market are held against each other: what
 * one table says of a spot connector another need not say of the perp connector. Nor need a table
 * say all that another does, so only what neither covers counts.
 */
final class InconsistentEntry implements PageRule {

  private final Map<String, List<EntryClaims>> allClaims = new LinkedHashMap<>();

  @Override
  public Rule rule() {
    return Rule.INCONSISTENT_ENTRY;
  }

  @Override
  public void check(PageView page, Reporter reporter) {
    for (RowView row : page.rows()) {
      if (row.entry().isPresent()) {
        EntryClaims claims = EntryClaims.of(row, row.entry().get());
        if (!claims.location().suppressed().contains(rule())) {
          allClaims
              .computeIfAbsent(TextWords.fold(claims.name()), name -> new ArrayList<>(2))
              .add(claims);
        }
      }
    }
  }

  @Override
  public void end(Reporter reporter) {
    for (List<EntryClaims> ofOneName : allClaims.values()) {
      if (ofOneName.size() > 1) {
        compare(ofOneName, reporter);
      }
    }
  }

  private static void compare(List<EntryClaims> ofOneName, Reporter reporter) {
    List<List<EntryClaims>> markets = byMarket(ofOneName);
    for (ComparedField field : ComparedField.values()) {
      Set<SourceLocation> reported = new HashSet<>();
      for (List<EntryClaims> market : markets) {
        ConflictDetector comparison = ConflictDetector.of(field, market);
        if (comparison.isContradiction() && reported.addAll(comparison.locations())) {
          comparison.report(reporter);
        }
      }
    }
  }

  /** The allClaims of each market; those of no market count where there is but one. */
  private static List<List<EntryClaims>> byMarket(List<EntryClaims> allClaims) {
    Set<ConnectorType> markets = EnumSet.noneOf(ConnectorType.class);
    allClaims.forEach(claims -> markets.addAll(claims.markets()));
    List<EntryClaims> unknown = new ArrayList<>(allClaims);
    unknown.removeIf(claims -> !claims.markets().isEmpty());
    if (markets.isEmpty()) {
      return List.of(unknown);
    }
    List<List<EntryClaims>> groups = new ArrayList<>();
    for (ConnectorType market : markets) {
      List<EntryClaims> group = new ArrayList<>(allClaims);
      group.removeIf(claims -> !claims.markets().contains(market));
      groups.add(group);
    }
    if (markets.size() == 1) {
      List<EntryClaims> only = groups.get(0);
      Set<String> docs = docs(only);
      unknown.removeIf(claims -> isElsewhere(claims.docs(), docs));
      only.addAll(unknown);
    } else {
      groups.add(unknown);
    }
    return groups;
  }

  private static Set<String> docs(Collection<EntryClaims> allClaims) {
    Set<String> docs = new HashSet<>();
    allClaims.forEach(claims -> docs.addAll(claims.docs()));
    return docs;
  }

  private static boolean isElsewhere(Set<String> docs, Set<String> others) {
    return !docs.isEmpty() && !others.isEmpty() && docs.stream().noneMatch(others::contains);
  }
}
