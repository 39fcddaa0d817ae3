package io.github.exchangetables.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.diff.EntryChange.Kind;
import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.EntryField;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.table.Vocabulary;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Added, removed, renamed, changed and contradictory entries. */
class EntryDiffTest {

  /** The entries of a table whose rows are given. */
  private static List<ExchangeEntry> list(String header, String... rows) {
    String delimiters = header.replaceAll("[^|]+", "---");
    return ExchangeTables.parse(header + "\n" + delimiters + "\n" + String.join("\n", rows))
        .entries();
  }

  private static List<ExchangeEntry> docs(String... rows) {
    return list("| Exchange | Docs |", rows);
  }

  /** Each change as kind, name and changed fields. */
  private static List<String> changes(List<ExchangeEntry> before, List<ExchangeEntry> after) {
    return EntryDiff.between(before, after).changes().stream()
        .map(
            change ->
                change.kind().label()
                    + " "
                    + change.name()
                    + change.fields().stream()
                        .filter(field -> change.kind() == Kind.CHANGED)
                        .map(it -> " " + it.field().label() + it.before() + it.after())
                        .toList())
        .toList();
  }

  @Test
  void aliasesOfAVocabularyAreNamesOfOneExchange() {
    List<ExchangeEntry> before = docs("| Tide | [spot](/a/) |");
    List<ExchangeEntry> after = docs("| Tidewater | [spot](/b/) |");
    Vocabulary vocabulary = Vocabulary.standard().plus("aliases: Tide = Tidewater");

    assertThat(EntryDiff.between(before, after, vocabulary).changes())
        .extracting(EntryChange::kind)
        .containsExactly(Kind.RENAMED);
    assertThat(EntryDiff.between(before, after).changes())
        .extracting(EntryChange::kind)
        .containsExactlyInAnyOrder(Kind.REMOVED, Kind.ADDED);
  }

  @Test
  void findsAddedAndRemovedExchanges() {
    assertThat(
            changes(
                docs("| OKX | [spot](/okx/) |", "| Beaxy | [spot](/beaxy/) |"),
                docs("| OKX | [spot](/okx/) |", "| Derive | [perp](/derive/) |")))
        .containsExactly("removed Beaxy[]", "added Derive[]");
  }

  @Test
  void findsChangedFieldsInTablesWithDifferentColumns() {
    List<ExchangeEntry> before =
        list(
            "| Name | Type | Certified | Signup |",
            "| [OKX](https://www.okx.com/) | spot | yes | [HB1](https://okx.com/?ref=HB1) |");
    List<ExchangeEntry> after =
        list(
            "| certified | signup code | docs | exchange |",
            "| ❌ | [HB1](https://okx.com/?ref=HB1) | [spot](/okx) | [okx](http://okx.com) |");

    assertThat(changes(before, after))
        .containsExactly(
            "changed okx[ name[OKX][okx],  docs page[][/okx],  certification[yes][no]]");
  }

  @ParameterizedTest
  @CsvSource({
    "https://hummingbot.org/exchanges/okx/, ../exchanges/okx.md",
    "/exchanges/okx, ./okx/index.md",
    "okx.mdx#spot, /okx/#spot"
  })
  void relativeAndAbsoluteLinksToOneDocsPageAreEqual(String one, String other) {
    assertThat(
            changes(docs("| OKX | [spot](" + one + ") |"), docs("| OKX | [spot](" + other + ") |")))
        .isEmpty();
  }

  @Test
  void renamesByAlias() {
    EntryDiff diff =
        EntryDiff.between(docs("| Huobi | [spot](/huobi) |"), docs("| HTX | [spot](/htx) |"));

    assertThat(diff.changes()).hasSize(1);
    assertThat(diff.changes().get(0).kind()).isEqualTo(Kind.RENAMED);
    assertThat(diff.changes().get(0).name()).isEqualTo("HTX");
    assertThat(diff.changes().get(0).nameBefore()).contains("Huobi");
  }

  @ParameterizedTest
  @CsvSource({
    // The same docs page.
    "| Lyra | [perp](/derive) |, | Derive | [perp](/derive) |, renamed Derive[]",
    // The word for the market was left out.
    "| Aevo Perpetual | [perp](/a-perp) |, | Aevo | [perp](/aevo) |, renamed Aevo[]"
  })
  void renamesByDocsPageAndByMarketInName(String before, String after, String change) {
    assertThat(changes(docs(before), docs(after))).containsExactly(change);
  }

  @Test
  void renamesByConnectorId() {
    assertThat(
            changes(
                list("| ID | Exchange | Docs |", "| `lyra_perp` | Lyra | [perp](/lyra) |"),
                list("| ID | Exchange | Docs |", "| `lyra_perp` | Derive | [perp](/derive) |")))
        .containsExactly("renamed Derive[]");
  }

  @Test
  void doesNotRenameWhereSeveralExchangesShareDocsPage() {
    assertThat(
            changes(
                docs("| A1 | [spot](/all) |", "| B1 | [spot](/all) |"),
                docs("| C1 | [spot](/all) |")))
        .containsExactly("removed A1[]", "removed B1[]", "added C1[]");
  }

  @Test
  void separatesMarketsThatNoEntryConnects() {
    assertThat(
            changes(
                docs("| OKX | [spot](/okx) |", "| OKX | [perp](/okx-perp) |"),
                docs("| OKX | [spot](/okx) |")))
        .containsExactly("removed OKX[]");
    assertThat(
            changes(
                docs("| OKX | [spot](/okx) |", "| OKX | [perp](/okx-perp) |"),
                docs("| OKX | [spot](/okx) [perp](/okx-perp) |")))
        .isEmpty();
  }

  @Test
  void exchangeThatMovesToADifferentMarketIsChanged() {
    assertThat(changes(docs("| Bit.com | [spot](/bit) |"), docs("| Bit.com | [perp](/bit) |")))
        .containsExactly("changed Bit.com[ type[spot][perp]]");
  }

  @Test
  void comparesEntriesWithoutMarketWithAllMarkets() {
    assertThat(
            changes(
                docs("| OKX | [guide](/okx) |"),
                docs("| OKX | [spot](/okx) |", "| OKX | [perp](/okx) |")))
        .containsExactly("changed OKX[ type[][spot, perp]]");
  }

  @Test
  void namesContradictionsOfEachSide() {
    List<ExchangeEntry> one = list("| Exchange | Docs | Tier |", "| OKX | [spot](/okx) | Gold |");
    List<ExchangeEntry> two =
        list(
            "| Exchange | Docs | Tier |",
            "| OKX | [spot](/okx) | Gold |",
            "| okx | [spot](/okx) | Silver |",
            "| OKX | [perp](/okx) | Bronze |");
    EntryDiff diff = EntryDiff.between(one, two);

    assertThat(diff.contradictionsBefore()).isEmpty();
    assertThat(diff.contradictionsAfter()).hasSize(1);
    Contradiction tiers = diff.contradictionsAfter().get(0);
    assertThat(tiers.field()).isEqualTo(EntryField.TIER);
    assertThat(tiers.statements())
        .containsExactly(
            new Contradiction.Statement(List.of("gold"), List.of(two.get(0))),
            new Contradiction.Statement(List.of("silver"), List.of(two.get(1))));
  }

  @Test
  void comparesOnlyChosenFields() {
    ExchangeEntry before = ExchangeEntry.builder("OKX").types(Set.of(ConnectorType.SPOT)).build();
    ExchangeEntry after = before.toBuilder().certified(true).version("v2").build();
    EntryDiff diff = EntryDiff.between(List.of(before), List.of(after));

    assertThat(diff.changes().get(0).fields()).hasSize(2);
    assertThat(diff.withFields(Set.of(EntryField.VERSION)).changes().get(0).fields())
        .containsExactly(new FieldChange(EntryField.VERSION, List.of(), List.of("v2")));
    assertThat(diff.withFields(EntryDiff.statedFields(List.of(before))).isEmpty()).isTrue();
  }
}
