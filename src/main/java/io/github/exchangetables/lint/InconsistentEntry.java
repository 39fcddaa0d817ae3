package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.exchange.ConnectorType;
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

  private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();

  @Override
  public Rule rule() {
    return Rule.INCONSISTENT_ENTRY;
  }

  @Override
  public void check(PageView page, Reporter reporter) {
    for (RowView row : page.rows()) {
      if (row.entry().isPresent()) {
        Mention mention = Mention.of(row, row.entry().get());
        if (!mention.spot().silenced().contains(rule())) {
          mentions
              .computeIfAbsent(Names.fold(mention.name()), name -> new ArrayList<>(2))
              .add(mention);
        }
      }
    }
  }

  @Override
  public void end(Reporter reporter) {
    for (List<Mention> ofOneName : mentions.values()) {
      if (ofOneName.size() > 1) {
        compare(ofOneName, reporter);
      }
    }
  }

  private static void compare(List<Mention> ofOneName, Reporter reporter) {
    List<List<Mention>> markets = byMarket(ofOneName);
    for (Fact fact : Fact.values()) {
      Set<Spot> reported = new HashSet<>();
      for (List<Mention> market : markets) {
        Comparison comparison = Comparison.of(fact, market);
        if (comparison.isContradiction() && reported.addAll(comparison.spots())) {
          comparison.report(reporter);
        }
      }
    }
  }

  /** The mentions of each market; those of no market count where there is but one. */
  private static List<List<Mention>> byMarket(List<Mention> mentions) {
    Set<ConnectorType> markets = EnumSet.noneOf(ConnectorType.class);
    mentions.forEach(mention -> markets.addAll(mention.markets()));
    List<Mention> unknown = new ArrayList<>(mentions);
    unknown.removeIf(mention -> !mention.markets().isEmpty());
    if (markets.isEmpty()) {
      return List.of(unknown);
    }
    List<List<Mention>> groups = new ArrayList<>();
    for (ConnectorType market : markets) {
      List<Mention> group = new ArrayList<>(mentions);
      group.removeIf(mention -> !mention.markets().contains(market));
      groups.add(group);
    }
    if (markets.size() == 1) {
      List<Mention> only = groups.get(0);
      Set<String> docs = docs(only);
      unknown.removeIf(mention -> isElsewhere(mention.docs(), docs));
      only.addAll(unknown);
    } else {
      groups.add(unknown);
    }
    return groups;
  }

  private static Set<String> docs(Collection<Mention> mentions) {
    Set<String> docs = new HashSet<>();
    mentions.forEach(mention -> docs.addAll(mention.docs()));
    return docs;
  }

  private static boolean isElsewhere(Set<String> docs, Set<String> others) {
    return !docs.isEmpty() && !others.isEmpty() && docs.stream().noneMatch(others::contains);
  }
}
