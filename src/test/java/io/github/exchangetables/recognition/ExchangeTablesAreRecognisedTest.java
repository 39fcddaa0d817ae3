package io.github.exchangetables.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.arbitraries.RowStyle;
import io.github.exchangetables.arbitraries.TableText;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.LocatedEntry;
import io.github.exchangetables.table.Cell;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table lists exchanges if its header names one per row and says something of its connector. */
class ExchangeTablesAreRecognisedTest {

  /** The entries of a table with these headers, a comma between them, and one row. */
  private static List<ExchangeEntry> entries(String headers) {
    return page(headers).entries();
  }

  private static Page page(String headers) {
    List<String> names = Stream.of(headers.split(",", -1)).map(String::strip).toList();
    List<String> row = Collections.nCopies(names.size(), "`x`");
    List<String> delimiters = Collections.nCopies(names.size(), "---");
    return ExchangeTables.parse(
        new TableText(names, delimiters, List.of(row), RowStyle.PLAIN).markdown());
  }

  static Stream<String> featuresOfConnectors() {
    return Stream.of(
        "Docs",
        "Certified",
        "Signup",
        "Website",
        "ID",
        "Tier",
        "Version",
        "Chains",
        "Spot",
        "CLMM");
  }

  @ParameterizedTest
  @MethodSource("featuresOfConnectors")
  void anExchangeAndOneFeatureAreEnough(String feature) {
    assertThat(entries("Exchange, " + feature)).hasSize(1);
    assertThat(entries("Connector, " + feature)).hasSize(1);
    assertThat(entries("Protocol, " + feature)).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("featuresOfConnectors")
  void theOrderOfTheColumnsDoesNotCountThen(String feature) {
    assertThat(entries(feature + ", Exchange")).hasSize(1);
    assertThat(entries("Notes, " + feature + ", More notes, Exchange")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Exchange, Type",
        "Exchange, Status",
        "Connector, Notes, Status",
        "Logo, Exchange, Type",
        "Logo, Protocol, Status",
        "Protocol, CEX/DEX"
      })
  void typeOrStatusAreEnoughBesideANameThatLeads(String headers) {
    assertThat(entries(headers)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Notes, Exchange, Type", "Status, Exchange", "Notes, Connector, Status"})
  void theyAreNotBesideAnyOther(String headers) {
    assertThat(entries(headers)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("featuresOfConnectors")
  void aNameNeedsTwoFeaturesOrOneAndALogo(String feature) {
    String other = feature.equals("Docs") ? "Website" : "Docs";

    assertThat(entries("Name, " + feature)).isEmpty();
    assertThat(entries("Name, " + feature + ", " + other)).hasSize(1);
    assertThat(entries("Logo, Name, " + feature)).hasSize(1);
    assertThat(entries("Logo, Name")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Exchange",
        "Exchange, Notes",
        "Exchange, Maintainer",
        "Exchange, Logo",
        "Docs, Website",
        "Logo, Docs, Certified",
        "Strategy, Docs, Status",
        "Token, Chain, Website",
        "Software, Version, Docs",
        "Code, Meaning, Docs",
        "Name, Role, Website",
        "ID, Docs",
        "Chain, Networks, Docs"
      })
  void tablesOfSomethingElseAreNone(String headers) {
    assertThat(entries(headers)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rank",
        "Votes",
        "Share",
        "New allocation",
        "Trading fee",
        "Cost",
        "Volume (24h)",
        "Pairs",
        "Weekly reward",
        "Meaning",
        "Default",
        "Parameter",
        "Title",
        "Required",
        "Valid exchanges"
      })
  void oneForeignHeaderIsEnoughToSpeakOfSomethingElse(String foreign) {
    assertThat(entries("Exchange, Docs, Certified, " + foreign)).isEmpty();
    assertThat(entries(foreign + ", Logo, Name, Docs, Certified")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Exchange type, Docs, Status",
        "Connector types, Website, Version",
        "Exchange Type, Exchange, Docs"
      })
  void aTypeOfExchangeInTheFirstColumnIsNoExchange(String headers) {
    assertThat(entries(headers)).isEmpty();
  }

  @Test
  void aTypeOfExchangeFurtherRightIsAColumnLikeAnyOther() {
    assertThat(entries("Exchange, Exchange type, Docs")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**Exchange**, *Docs*", "`Exchange`, __Docs__", "[Exchange](/exchanges/), <b>Docs</b>",
        "![](bank.png) Exchange, :book: Docs", "🏦 Exchange, 📖 Docs", "EXCHANGES, DOCS:",
        "Exchange(s), Docs (by type)", "~~Exchange~~, Docs", "Exchange&nbsp;, Docs?",
        "![Exchange](exchange.png), Docs"
      })
  void markupAndSignsInHeadersDoNotCount(String headers) {
    assertThat(entries(headers)).hasSize(1);
  }

  @Test
  void aProtocolBesideAnotherNameMeansChains() {
    assertThat(entries("Exchange, Protocol").get(0).chains()).containsExactly("x");
    assertThat(entries("Protocol, Chains").get(0).name()).isEqualTo("x");
  }

  @Test
  void unknownColumnsAreKeptAsCells() {
    LocatedEntry located = page("Exchange, Docs, Founded in").locatedEntries().get(0);

    assertThat(located.headers().get(2)).isEqualTo("Founded in");
    assertThat(located.cell(2)).map(Cell::text).contains("x");
  }

  @Test
  void aFirstColumnHeadedByAKindOfExchangeNamesIt() {
    assertThat(entries("DEX, Docs")).extracting(ExchangeEntry::name).containsExactly("x");
    assertThat(entries("Logo, CEX, Docs")).hasSize(1);
    assertThat(entries("ID, DEX, Docs")).hasSize(1);
    assertThat(entries("Docs, DEX")).isEmpty();
    assertThat(entries("Spot, Docs")).isEmpty();
    assertThat(entries("Logo")).isEmpty();
  }

  @Test
  void anExchangeColumnCountsBeforeAColumnHeadedName() {
    assertThat(entries("Exchange, Name, Type")).hasSize(1);
    assertThat(entries("Notes, Name, Type")).isEmpty();
  }

  @Test
  void ofTwoColumnsThatNameTheFirstOneLeads() {
    assertThat(entries("Connector, Notes, Exchange, Type")).hasSize(1);
    assertThat(entries("Name, Notes, Name, Type, Logo")).hasSize(1);
    assertThat(entries("Notes, Name, Type, Logo")).isEmpty();
  }

  @Test
  void commonWordsTellOnlyBesideAnExchange() {
    assertThat(entries("Exchange, Networks")).hasSize(1);
    assertThat(entries("Notes, Exchange, Networks")).hasSize(1);
    assertThat(entries("Name, Networks, URL")).isEmpty();
  }
}
