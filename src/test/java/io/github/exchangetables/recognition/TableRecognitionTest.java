package io.github.exchangetables.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.arbitraries.RowStyle;
import io.github.exchangetables.arbitraries.TableText;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.LocatedEntry;
import io.github.exchangetables.table.Cell;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which headers make a table a table of exchanges. */
class TableRecognitionTest {

  /** The entries of a table with these headers, a comma between them, and one row. */
  private static List<ExchangeEntry> entries(String headers) {
    return page(headers).entries();
  }

  private static Page page(String headers) {
    List<String> names = Stream.of(headers.split(",", -1)).map(String::strip).toList();
    return page(names, Collections.nCopies(names.size(), "`x`"));
  }

  /** The entries of a table of one row, in which every cell is the name of an exchange. */
  private static List<ExchangeEntry> entriesOfKraken(String headers) {
    List<String> names = Stream.of(headers.split(",", -1)).map(String::strip).toList();
    return page(names, Collections.nCopies(names.size(), "Kraken")).entries();
  }

  private static Page page(List<String> names, List<String> row) {
    List<String> delimiters = Collections.nCopies(names.size(), "---");
    return ExchangeTables.parse(
        new TableText(names, delimiters, List.of(row), RowStyle.PLAIN).markdown());
  }

  static Stream<String> featuresOfConnectors() {
    return Stream.of(
        "Docs", "Certified", "Signup", "Website", "ID", "Tier", "Chains", "Spot", "CLMM");
  }

  @ParameterizedTest
  @MethodSource("featuresOfConnectors")
  void exchangeColumnAndOneFeatureAreEnough(String feature) {
    assertThat(entries("Exchange, " + feature)).hasSize(1);
    assertThat(entries("Connector, " + feature)).hasSize(1);
    // Protocols of every kind have chains, so that the rows have to name exchanges.
    assertThat(entries("Protocol, " + feature)).hasSize(feature.equals("Chains") ? 0 : 1);
    assertThat(entriesOfKraken("Protocol, " + feature)).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("featuresOfConnectors")
  void orderOfExchangeColumnAndFeatureDoesNotMatter(String feature) {
    assertThat(entries(feature + ", Exchange")).hasSize(1);
    assertThat(entries("Notes, " + feature + ", More notes, Exchange")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Exchange, Type",
        "Exchange, Status",
        "Exchange, Version",
        "Exchange, REST, Testnet",
        "Aggregator, Chains",
        "Connector, Notes, Status",
        "Logo, Exchange, Type",
        "Logo, Protocol, Status",
        "Protocol, CEX/DEX",
        "Exchange, Package",
        "Exchange, Features, Auth",
        "Exchange, Default currency",
        "Adapter, Exchange, Notes",
        "Exchange, Fee, WebSocket, Status"
      })
  void knownNameIsEnoughWithCommonColumns(String headers) {
    assertThat(entries(headers)).isEmpty();
    assertThat(entriesOfKraken(headers)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Notes, Exchange, Type", "Status, Exchange", "Notes, Connector, Status"})
  void knownNameIsNotEnoughIfTheExchangeColumnIsNotFirst(String headers) {
    assertThat(entriesOfKraken(headers)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("featuresOfConnectors")
  void nameColumnNeedsTwoFeaturesOrOneAndALogo(String feature) {
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
  void tablesOfOtherSubjectsAreNotExchangeTables(String headers) {
    assertThat(entries(headers)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rank",
        "Share",
        "Trading fee",
        "Fee(s)",
        "KYC required",
        "Cost",
        "Volume (24h)",
        "Token pairs",
        "Weekly reward",
        "Meaning",
        "Default",
        "Title",
        "Required",
        "Valid exchanges"
      })
  void oneForeignHeaderDoesNotOutweighDocsAndCertification(String foreign) {
    assertThat(entries("Exchange, Docs, Certified, " + foreign)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Exchange, Docs, Certified, Votes",
        "Exchange, Docs, Certified, New allocation",
        "Parameter, Exchange, Docs, Certified",
        "Rank, Exchange, Docs, Certified",
        "Exchange, Website, Pairs",
        "Exchange, Type, Trading fee",
        "Exchange, Chain, Volume",
        "Exchange, Status, Weekly reward",
        "Protocol, Chain, Pool address",
        "Strategy, Exchange, Docs"
      })
  void someForeignHeadersOutweighOthers(String headers) {
    assertThat(entriesOfKraken(headers)).isEmpty();
  }

  private static List<ExchangeEntry> entriesBelow(String heading, String... rows) {
    return ExchangeTables.parse("## " + heading + "\n\n" + String.join("\n", rows) + "\n")
        .entries();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Supported exchanges",
        "Supported Exchanges (via the API)",
        "3. Exchange support",
        "Exchanges",
        "Active crypto exchanges",
        "Spot exchanges",
        "CEX connectors",
        "Unterstützte Börsen",
        "1.3 支持的交易所",
        "지원 거래소"
      })
  void headingOfListIsEvidenceForKnownExchanges(String heading) {
    String header = "| Exchange | Remarks |";
    assertThat(entriesBelow(heading, header, "|---|---|", "| Kraken | fast |")).hasSize(1);
    assertThat(entriesBelow(heading, header, "|---|---|", "| Orders | fast |")).isEmpty();
    assertThat(entriesBelow(heading, "| Remarks | Exchange |", "|---|---|", "| fast | Kraken |"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Exchange rate limits", "Latency by exchange", "Supported orders", "Results"})
  void headingOfDifferentSubjectIsNoEvidence(String heading) {
    assertThat(entriesBelow(heading, "| Exchange | Remarks |", "|---|---|", "| Kraken | fast |"))
        .isEmpty();
  }

  @Test
  void headingWithWordOfSeveralMeaningsNeedsKnownExchanges() {
    String header = "| Name | API |";
    assertThat(entriesBelow("Supported platforms", header, "|---|---|", "| Kraken | v2 |"))
        .hasSize(1);
    assertThat(entriesBelow("Supported platforms", header, "|---|---|", "| Linux | v2 |"))
        .isEmpty();
    assertThat(entriesBelow("Platforms", header, "|---|---|", "| Kraken | v2 |")).isEmpty();
  }

  @Test
  void columnOfConnectorTypesIsEvidenceWhateverItsHeaderIs() {
    assertThat(page(List.of("Venue", "Offers"), List.of("Kraken", "Spot, Futures")).entries())
        .hasSize(1);
    assertThat(page(List.of("Venue", "Offers"), List.of("Kraken", "BTC-USDT-PERP")).entries())
        .isEmpty();
    assertThat(page(List.of("Venue", "Offers"), List.of("Arena", "Tennis")).entries()).isEmpty();
  }

  @Test
  void columnOfIdentifiersIsEvidenceWhateverItsHeaderIs() {
    assertThat(page(List.of("Exchange", "Argument"), List.of("Gate.io", "`gateio`")).entries())
        .hasSize(1);
    assertThat(page(List.of("Feature", "Exchange"), List.of("`kraken`", "Kraken")).entries())
        .hasSize(1);
    assertThat(page(List.of("Exchange", "Argument"), List.of("Kraken", "KRAKEN")).entries())
        .isEmpty();
    assertThat(page(List.of("Exchange", "Argument"), List.of("Kraken", "other")).entries())
        .isEmpty();
  }

  @Test
  void tierColumnWithoutTiersIsNotEvidence() {
    assertThat(page(List.of("Connector", "Tier"), List.of("Arena", "Gold")).entries()).hasSize(1);
    assertThat(page(List.of("Connector", "Tier"), List.of("Arena", "")).entries()).hasSize(1);
    assertThat(page(List.of("Connector", "Tier"), List.of("Arena", "file")).entries()).hasSize(1);
    String header = "| Connector | Tier |\n|---|---|\n";
    assertThat(ExchangeTables.parse(header + "| Arena | file |\n| Bolt | queue |\n").entries())
        .isEmpty();
    assertThat(ExchangeTables.parse(header + "| Arena | file |\n| Bolt | Gold |\n").entries())
        .hasSize(2);
  }

  @Test
  void protocolsOfConnectorsAreLittleEvidence() {
    List<String> headers = List.of("Connector", "Type", "Protocol");
    assertThat(page(headers, List.of("RabbitMQ", "queue", "AMQP")).entries()).isEmpty();
    assertThat(page(headers, List.of("Kraken", "CLOB", "REST")).entries()).hasSize(1);
  }

  @Test
  void pairsOfEachExchangeDoNotExcludeTableWithCapabilities() {
    List<String> headers = List.of("Exchange", "REST", "WebSocket", "Pairs");
    assertThat(page(headers, List.of("Kraken", "yes", "yes", "200+")).entries()).hasSize(1);
    assertThat(page(headers, List.of("Kraken", "yes", "yes", "XPR/USDT")).entries()).isEmpty();
  }

  @Test
  void quoteCurrenciesBelowHeadingOfListDoNotExcludeTable() {
    String header = "| Exchange | Pair |";
    assertThat(entriesBelow("Supported exchanges", header, "|---|---|", "| Kraken | USDT, EUR |"))
        .hasSize(1);
    assertThat(entriesBelow("Supported exchanges", header, "|---|---|", "| Kraken | XPR/USDT |"))
        .isEmpty();
  }

  @Test
  void numbersAreNoAnswers() {
    assertThat(page(List.of("Exchange", "Addresses"), List.of("Kraken", "1,004")).entries())
        .isEmpty();
  }

  @Test
  void namesOfOtherTypesNeedMoreThanIdentifiers() {
    List<String> headers = List.of("Id", "Name", "Type");
    assertThat(
            ExchangeTables.parse(
                    new TableText(
                            headers,
                            List.of("---", "---", "---"),
                            List.of(
                                List.of("1", "Kraken", "account"),
                                List.of("2", "Ledger", "wallet")),
                            RowStyle.PLAIN)
                        .markdown())
                .entries())
        .isEmpty();
  }

  @Test
  void typeColumnsWithNamesOfMarketsAreNotEvidence() {
    assertThat(
            page(
                    List.of("Exchange", "Spot", "Futures"),
                    List.of("Binance", "`BTCUSDT`", "`BTC-USDT-SWAP`"))
                .entries())
        .isEmpty();
  }

  @Test
  void ratesInTypeFlagColumnsGiveNoTypes() {
    assertThat(
            page(List.of("Exchange", "Spot", "Futures"), List.of("Binance", "20/sec", "50/sec"))
                .entries())
        .isEmpty();
    assertThat(
            page(List.of("Exchange", "Spot", "Futures"), List.of("Binance", "310", "240"))
                .entries())
        .hasSize(1);
  }

  @Test
  void columnsOfAmountsOutweighChainsAndStatus() {
    List<String> headers = List.of("Protocol", "Chain", "Locked", "Yield", "Status");

    assertThat(page(headers, List.of("Harbor Lend", "Ethereum", "$10B+", "4 %", "ready")).entries())
        .isEmpty();
    assertThat(page(headers, List.of("Uniswap", "Ethereum", "$5B+", "3 %", "ready")).entries())
        .isEmpty();
    assertThat(page(headers, List.of("Uniswap", "Ethereum", "v2", "any", "ready")).entries())
        .hasSize(1);
  }

  @Test
  void columnsOfAmountsDoNotOutweighDocs() {
    assertThat(
            page(List.of("Exchange", "Docs", "Markets listed"), List.of("x", "[a](/a/)", "310"))
                .entries())
        .hasSize(1);
  }

  @Test
  void rowNumbersMayPrecedeTheName() {
    assertThat(page(List.of("#", "DEX", "Chain"), List.of("1", "Uniswap", "Base")).entries())
        .extracting(ExchangeEntry::name)
        .containsExactly("Uniswap");
    assertThat(
            page(List.of("Priority", "Exchange", "Status"), List.of("1", "OKX", "ready")).entries())
        .hasSize(1);
  }

  @Test
  void unknownTypesOutweighOnlyCommonHeaders() {
    String rows = "| One | File | [a](/a/) |\n| Two | Stream | [b](/b/) |\n";

    assertThat(ExchangeTables.parse("| Connector | Type | API |\n|---|---|---|\n" + rows).entries())
        .isEmpty();
    assertThat(
            ExchangeTables.parse("| Connector | Type | Docs |\n|---|---|---|\n" + rows).entries())
        .hasSize(2);
  }

  @Test
  void rowsThatNameSeveralExchangesGiveNoEntries() {
    assertThat(page(List.of("Exchanges", "Type"), List.of("Binance, OKX, Bybit", "CEX")).entries())
        .isEmpty();
  }

  @Test
  void emptyFirstHeaderNeedsKnownNames() {
    assertThat(entries(", Spot, Futures")).isEmpty();
    assertThat(entriesOfKraken(", Spot, Futures")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Exchange type, Docs, Status",
        "Connector types, Website, Version",
        "Exchange Type, Exchange, Docs"
      })
  void exchangeTypeInTheFirstColumnIsNotAnExchangeColumn(String headers) {
    assertThat(entries(headers)).isEmpty();
  }

  @Test
  void exchangeTypeInALaterColumnIsAllowed() {
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
  void markupAndPunctuationInHeadersAreIgnored(String headers) {
    assertThat(entries(headers)).hasSize(1);
  }

  @Test
  void protocolColumnNextToAnExchangeColumnHasChains() {
    assertThat(entries("Exchange, Docs, Protocol").get(0).chains()).containsExactly("x");
    assertThat(entriesOfKraken("Protocol, Chains").get(0).name()).isEqualTo("Kraken");
  }

  @Test
  void unknownColumnsAreKeptAsCells() {
    LocatedEntry located = page("Exchange, Docs, Founded in").locatedEntries().get(0);

    assertThat(located.headers().get(2)).isEqualTo("Founded in");
    assertThat(located.cell(2)).map(Cell::text).contains("x");
  }

  @Test
  void firstColumnHeadedByAKindOfExchangeIsTheExchangeColumn() {
    assertThat(entries("DEX, Docs")).isEmpty();
    assertThat(entriesOfKraken("DEX, Docs"))
        .extracting(ExchangeEntry::name)
        .containsExactly("Kraken");
    assertThat(entriesOfKraken("Logo, CEX, Docs")).hasSize(1);
    assertThat(entriesOfKraken("ID, DEX, Docs")).hasSize(1);
    assertThat(entriesOfKraken("Exchange ID, Docs"))
        .extracting(ExchangeEntry::connectorIds)
        .containsExactly(List.of());
    assertThat(entries("Docs, DEX")).isEmpty();
    assertThat(entries("Spot, Docs")).isEmpty();
    assertThat(entries("Logo")).isEmpty();
  }

  @Test
  void exchangeColumnTakesPrecedenceOverNameColumn() {
    assertThat(entriesOfKraken("Exchange, Name, Type")).hasSize(1);
    assertThat(entries("Notes, Name, Type")).isEmpty();
  }

  @Test
  void firstOfTwoNamingColumnsIsUsed() {
    assertThat(entriesOfKraken("Connector, Notes, Exchange, Type")).hasSize(1);
    assertThat(entriesOfKraken("Name, Notes, Name, Type")).hasSize(1);
    assertThat(entriesOfKraken("Notes, Name, Type, Logo")).isEmpty();
  }

  @Test
  void commonHeadersAreEvidenceOnlyWithAnExchangeColumn() {
    assertThat(entries("Exchange, Networks")).hasSize(1);
    assertThat(entries("Notes, Exchange, Networks")).hasSize(1);
    assertThat(entries("Name, Networks, URL")).isEmpty();
  }

  /** The entries of the rows of a table with a heading above it. */
  private static List<String> names(String heading, String header, String... rows) {
    int columns = header.split("\\|", -1).length;
    String page =
        "# %s%n%n| %s |%n|%s%n".formatted(heading, header, "---|".repeat(columns))
            + Stream.of(rows).map("| %s |%n"::formatted).reduce("", String::concat);
    return ExchangeTables.parse(page).entries().stream().map(ExchangeEntry::name).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "✅ | ❌",
        "yes | no",
        "X | -",
        "Yes (API v3) | planned",
        "active | 🚧",
        "![yes](ok.png) | ![no](x.png)"
      })
  void columnsOfAnswersAreEvidenceIfRowsNameKnownExchanges(String answers) {
    String header = "Exchange | Greeks | Option chains";

    assertThat(names("Notes", header, "Deribit | " + answers, "Bybit | " + answers)).hasSize(2);
    assertThat(names("Notes", header, "orders | " + answers, "payments | " + answers)).isEmpty();
    assertThat(names("Notes", header, "Deribit | about 3 | many", "Bybit | few | some")).isEmpty();
  }

  @Test
  void headingAboutExchangesMakesNamesOfExchanges() {
    String header = "Name | HTTP | WebSocket";
    String[] rows = {"bitFlyer | ✅ | ✅", "Bitget | ✅ | ❌"};

    assertThat(names("Exchanges", header, rows)).hasSize(2);
    assertThat(names("対応取引所", "名称 | HTTP | WebSocket", rows)).hasSize(2);
    assertThat(names("Поддерживаемые биржи", header, rows)).hasSize(2);
    assertThat(names("Servers", header, rows)).isEmpty();
    assertThat(names("Connectors", header, rows)).isEmpty();
  }

  @Test
  void rowsThatRepeatNamesAreMarketsOrAccounts() {
    String[] distinct = {"OKX | 9090 | ready", "Gate.io | 9091 | ready", "Bybit | 9092 | ready"};
    String[] repeated = {"OKX | 9090 | ready", "OKX | 9091 | ready", "Bybit | 9092 | ready"};

    assertThat(names("Notes", "Exchange | Port file | Status", distinct)).hasSize(3);
    assertThat(names("Notes", "Exchange | Port file | Status", repeated)).isEmpty();
    assertThat(names("Notes", "Exchange | Chain | Status", repeated)).hasSize(3);
  }

  @Test
  void protocolsWithChainsNeedRowsOfExchanges() {
    String header = "Protocol | Chain | Type";

    assertThat(
            names("Notes", header, "Solend | Solana | Variable rate", "Aave | Base | Fixed rate"))
        .isEmpty();
    assertThat(names("Notes", header, "Orca | Solana | CLMM", "Aerodrome | Base | AMM")).hasSize(2);
  }

  @Test
  void typesOfWalletsOutweighKnownNamesBesideAmounts() {
    String header = "Exchange | Addresses | Type";

    assertThat(names("Notes", header, "Bitstamp | 1004 | Hot", "Huobi | 2 | Cold")).isEmpty();
    assertThat(names("Notes", header, "Bitstamp | 1004 | CEX", "Huobi | 2 | CEX")).hasSize(2);
  }

  @Test
  void ambiguousNamesNeedMoreThanOneCommonColumn() {
    String[] rows = {"Uniswap V3 | swaps", "World ID | verification"};

    assertThat(names("Notes", "Integration | Implementation", rows)).isEmpty();
    assertThat(names("Notes", "Exchange | Implementation", rows)).hasSize(2);
  }

  @Test
  void headerThatBeginsWithRequiredIsNoCapability() {
    assertThat(entriesOfKraken("Exchange, Required API key")).isEmpty();
    assertThat(entriesOfKraken("Exchange, API key required")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "交易所, 接口",
        "交易所, 支持币种",
        "取引所, 板情報",
        "거래소, 주문",
        "Биржи, Вывод, Баланс",
        "Exchange, Autenticación",
        "Giełda, Type",
        "Börse, Land",
        "Exchange, Available in"
      })
  void headersInOtherLanguagesAreKnown(String headers) {
    assertThat(entriesOfKraken(headers)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "交易所, 手续费, 状态",
        "取引所, 手数料, 状態",
        "거래소, 수수료, 상태",
        "Биржа, Комиссия, Статус",
        "Exchange, Gebühren, Status",
        "交易所, 交易对, 状态",
        "交易所, 现货份额, 状态",
        // The last word of a header has its meaning: the path of a file is no document.
        "交易所, 文件路径",
        "Protocol, Severity, Status"
      })
  void foreignHeadersInOtherLanguagesAreKnown(String headers) {
    assertThat(entriesOfKraken(headers)).isEmpty();
  }

  @Test
  void percentagesBesideReferralLinksAreDiscounts() {
    ExchangeEntry entry =
        page(
                List.of("Exchange", "Referral link", "Referral fee discount"),
                List.of("Kraken", "[Link](https://www.kraken.com/?ref=AB12)", "20%"))
            .entries()
            .get(0);

    assertThat(entry.signups())
        .singleElement()
        .satisfies(
            signup -> assertThat(signup.feeDiscountPercent()).contains(new BigDecimal("20")));
  }
}
