package io.github.exchangetables.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.DocsLink;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.Tier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Properties of the diff of any two lists. */
class EntryDiffPropertiesTest {

  @Provide
  Arbitrary<List<ExchangeEntry>> lists() {
    Arbitrary<Set<ConnectorType>> types = Arbitraries.of(ConnectorType.class).set().ofMaxSize(2);
    Arbitrary<List<DocsLink>> docs =
        Arbitraries.of("/okx", "/htx", "/huobi", "/okx-perp", "/gate")
            .map(url -> new DocsLink("guide", url))
            .list()
            .ofMaxSize(2);
    Arbitrary<ExchangeEntry> entries =
        Combinators.combine(
                Arbitraries.of("OKX", "okx", "Huobi", "HTX", "Gate.io", "OKX Perpetual", "!"),
                types,
                docs,
                Arbitraries.of("a", "b").list().ofMaxSize(1),
                Arbitraries.of(Tier.class))
            .as(
                (name, of, links, ids, tier) ->
                    ExchangeEntry.builder(name)
                        .types(of)
                        .docs(links)
                        .connectorIds(ids)
                        .tier(tier)
                        .build());
    return entries.list().ofMaxSize(6);
  }

  /** A change without its entries, whose order is that of the lists. */
  private static List<Object> values(EntryChange change) {
    return List.of(
        change.kind(), change.name(), change.nameBefore(), change.markets(), change.fields());
  }

  private static List<List<Object>> values(EntryDiff diff) {
    return diff.changes().stream().map(EntryDiffPropertiesTest::values).toList();
  }

  @Property
  void equalListsHaveNoChanges(@ForAll("lists") List<ExchangeEntry> list) {
    assertThat(EntryDiff.between(list, list).changes()).isEmpty();
  }

  @Property
  void repeatedEntriesMakeNoDifference(@ForAll("lists") List<ExchangeEntry> list) {
    List<ExchangeEntry> twice = new ArrayList<>(list);
    twice.addAll(list);

    assertThat(EntryDiff.between(list, twice).changes()).isEmpty();
  }

  @Property
  void swappedListsGiveMirroredDiff(
      @ForAll("lists") List<ExchangeEntry> one, @ForAll("lists") List<ExchangeEntry> other) {
    assertThat(
            EntryDiff.between(one, other).changes().stream().map(EntryDiffPropertiesTest::mirrored))
        .containsExactlyInAnyOrderElementsOf(EntryDiff.between(other, one).changes());
  }

  private static EntryChange mirrored(EntryChange change) {
    return new EntryChange(
        switch (change.kind()) {
          case ADDED -> EntryChange.Kind.REMOVED;
          case REMOVED -> EntryChange.Kind.ADDED;
          case RENAMED, CHANGED -> change.kind();
        },
        change.markets(),
        change.after(),
        change.before(),
        change.fields().stream()
            .map(field -> new FieldChange(field.field(), field.after(), field.before()))
            .toList());
  }

  @Property
  void orderOfRowsMakesNoDifference(
      @ForAll("lists") List<ExchangeEntry> before,
      @ForAll("lists") List<ExchangeEntry> after,
      @ForAll Random random) {
    List<List<Object>> expected = values(EntryDiff.between(before, after));
    List<ExchangeEntry> shuffledBefore = new ArrayList<>(before);
    List<ExchangeEntry> shuffledAfter = new ArrayList<>(after);
    Collections.shuffle(shuffledBefore, random);
    Collections.shuffle(shuffledAfter, random);

    assertThat(values(EntryDiff.between(shuffledBefore, shuffledAfter))).isEqualTo(expected);
  }

  /** Replacing the entries of each change gives the second list, unchanged exchanges aside. */
  @Property
  void applyingChangesGivesSecondList(
      @ForAll("lists") List<ExchangeEntry> before, @ForAll("lists") List<ExchangeEntry> after) {
    List<ExchangeEntry> applied = new ArrayList<>(before);
    for (EntryChange change : EntryDiff.between(before, after).changes()) {
      change.before().forEach(applied::remove);
      applied.addAll(change.after());
    }

    assertThat(EntryDiff.between(applied, after).changes()).isEmpty();
  }

  @Property
  void everyEntryIsInAtMostOneChange(
      @ForAll("lists") List<ExchangeEntry> before, @ForAll("lists") List<ExchangeEntry> after) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    EntryDiff.between(before, after).changes().stream()
        .flatMap(change -> change.before().stream())
        .forEach(entry -> counts.merge(entry.toString(), 1, Integer::sum));

    counts.forEach(
        (entry, count) ->
            assertThat(before.stream().filter(it -> it.toString().equals(entry)).count())
                .isGreaterThanOrEqualTo(count));
  }
}
