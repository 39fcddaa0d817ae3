package io.github.exchangetables.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.exchange.ConnectorType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns are recognized by the words of their headers. */
class HeaderWordsTest {

  private static ColumnKind kind(String header) {
    return Words.standard().headers().recognize(header).kind();
  }

  @ParameterizedTest
  @CsvSource({
    "name, NAME",
    "exchange, EXCHANGE",
    "connector, CONNECTOR",
    "exchange connector, EXCHANGE",
    "protocol, PROTOCOL",
    "id, ID",
    "connector id, ID",
    "logo, LOGO",
    "doc, DOCS",
    "documentation, DOCS",
    "docs / market type, DOCS",
    "guide, DOCS",
    "type, TYPE",
    "sub-type, TYPE",
    "market type, TYPE",
    "cex/dex, TYPE",
    "trading interface, TYPE",
    "spot, TYPE_FLAG",
    "certified, CERTIFIED",
    "tier, TIER",
    "status, STATUS",
    "website, WEBSITE",
    "maintainer, MAINTAINER",
    "signup, SIGNUP",
    "signup code, SIGNUP",
    "signup link, SIGNUP",
    "referral, SIGNUP",
    "referral code, SIGNUP",
    "referral link, SIGNUP",
    "code, SIGNUP",
    "discount, SIGNUP",
    "fee rebate, REBATE",
    "your fee rebate, REBATE",
    "ver, VERSION",
    "version, VERSION",
    "chain, CHAINS",
    "blockchain, CHAINS",
    "chain type, CHAINS",
    "chain architecture, CHAINS"
  })
  void readsDocumentedHeaders(String header, ColumnKind kind) {
    assertThat(kind(header)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "Exchange, EXCHANGE",
    "EXCHANGES, EXCHANGE",
    "Exchange:, EXCHANGE",
    "Exchange(s), EXCHANGE",
    "Certified?, CERTIFIED",
    "Docs (by connector type), DOCS",
    "Sub-Types, TYPE",
    "Sub-Type(s), TYPE",
    "Connector Status, STATUS",
    "Connector Version:, VERSION",
    "Connector IDs, ID",
    "Connector ID(s), ID",
    "Blockchains, CHAINS",
    "Chain Architectures, CHAINS",
    "Signup Codes, SIGNUP",
    "Websites, WEBSITE",
    "Tier (2023), TIER",
    "Docs / Market Types, DOCS"
  })
  void casePluralAndPunctuationAreIgnored(String header, ColumnKind kind) {
    assertThat(kind(header)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "🏦 Exchange, EXCHANGE",
    ":bank: Exchange, EXCHANGE",
    "Exchange 🏦, EXCHANGE",
    "✅ Certified, CERTIFIED",
    "📖 Docs, DOCS",
    ":link: Website, WEBSITE"
  })
  void iconsAreIgnored(String header, ColumnKind kind) {
    assertThat(kind(header)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "Supported Exchanges, EXCHANGE",
    "Exchange name, EXCHANGE",
    "Venue, EXCHANGE",
    "Docs page, DOCS",
    "Doc link, DOCS",
    "Documentation Links, DOCS",
    "User guide, DOCS",
    "Homepage, WEBSITE",
    "URL, WEBSITE",
    "Official site, WEBSITE",
    "Sign-up, SIGNUP",
    "Sign up link, SIGNUP",
    "Ref code, SIGNUP",
    "Referral Links, SIGNUP",
    "Affiliate link, SIGNUP",
    "Fee discount, SIGNUP",
    "Network, CHAINS",
    "Networks, CHAINS",
    "Maintained by, MAINTAINER",
    "Connector types, TYPE",
    "Trading type, TYPE",
    "Status / notes, STATUS",
    "Certification, CERTIFIED"
  })
  void readsSynonymsOfHeaders(String header, ColumnKind kind) {
    assertThat(kind(header)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "spot, SPOT",
    "Spot Connector, SPOT",
    "Spot Connector Standard, SPOT",
    "Perp, PERP",
    "Perps, PERP",
    "Perpetual, PERP",
    "Perpetuals, PERP",
    "Futures, PERP",
    "Supported Futures Markets, PERP",
    "CLOB Connector, CLOB",
    "AMM Support, AMM",
    "AMM supported?, AMM",
    "CLMM, CLMM",
    "Router, ROUTER",
    "CEX, CEX",
    "DEX Version, DEX",
    "Spot trading, SPOT"
  })
  void oneConnectorTypeIsAFlag(String header, ConnectorType type) {
    assertThat(kind(header)).isEqualTo(ColumnKind.TYPE_FLAG);
    assertThat(Words.standard().headers().recognize(header).flag()).contains(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Notes",
        "Updated?",
        "Connection",
        "V2 Strategies Compatible",
        "Strategy",
        "Token",
        "Role",
        "Founded in",
        "API rate limit",
        "Spot strategies",
        "備考",
        "🏦",
        "()"
      })
  void otherHeadersAreUnknown(String header) {
    assertThat(kind(header)).isEqualTo(ColumnKind.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Votes",
        "Share",
        "New allocation",
        "Trading fee",
        "Fees",
        "Transaction cost",
        "Volume",
        "Volume (24h)",
        "Pairs",
        "Trading pair",
        "Weekly rewards",
        "Meaning",
        "Default",
        "Default value",
        "Title",
        "Required",
        "Required?",
        "Valid exchanges"
      })
  void foreignHeadersWeighAgainstAnExchangeTable(String header) {
    assertThat(Words.standard().headers().recognize(header).weight())
        .isGreaterThan(Column.Weight.NEUTRAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fee rebate",
        "Your fee rebate",
        "Fee discount",
        "Exchange",
        "Notes",
        "Docs",
        "Discount"
      })
  void otherHeadersDoNotWeighAgainstAnExchangeTable(String header) {
    assertThat(Words.standard().headers().recognize(header).weight())
        .isLessThanOrEqualTo(Column.Weight.NEUTRAL);
  }

  @ParameterizedTest
  @CsvSource({
    "exchanges, exchange",
    "statuses, status",
    "status, status",
    "dexes, dex",
    "fees, fee",
    "proxies, proxy",
    "address, address",
    "basis, basis",
    "is, is",
    "ids, id"
  })
  void pluralsBecomeSingular(String plural, String singular) {
    assertThat(HeaderText.singular(plural)).isEqualTo(singular);
  }

  @ParameterizedTest
  @CsvSource({
    "spot / perp, TYPE",
    "spot and perp, TYPE",
    "spot & perp connector, TYPE",
    "spot / docs, TYPE_FLAG",
    "docs / spot, DOCS",
    "notes / docs, DOCS",
    "exchange's name, EXCHANGE",
    "fee discount, SIGNUP"
  })
  void alternativesInAHeaderAreCombined(String header, ColumnKind kind) {
    assertThat(kind(header)).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Website / Fee", "Fee discount", "Fee rebate", "KYC required"})
  void otherWordsOfAKnownHeaderAreIgnored(String header) {
    assertThat(Words.standard().headers().recognize(header).weight())
        .isLessThan(Column.Weight.NEUTRAL);
  }

  @ParameterizedTest
  @CsvSource({
    "Exchange type, OTHERS",
    "Connector types, OTHERS",
    "Strategy, OTHERS",
    "Rank, OTHERS",
    "Market type, UNKNOWN",
    "Exchange name, UNKNOWN",
    "DEX, PERHAPS_EXCHANGES",
    "Aggregators, PERHAPS_EXCHANGES",
    "Exchange ID, PERHAPS_EXCHANGES"
  })
  void firstHeaderNamesTheSubjectOfTheTable(String header, Column.Subject subject) {
    assertThat(Words.standard().headers().recognize(header).subject()).isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource({
    "API docs, API_DOCS",
    "API link, API_DOCS",
    "REST, CAPABILITY",
    "REST API, CAPABILITY",
    "WebSocket, CAPABILITY",
    "Live trading, CAPABILITY",
    "Paper trading supported, CAPABILITY",
    "Demo / Testnet, CAPABILITY",
    "Order book, CAPABILITY",
    "Country, CAPABILITY",
    "KYC required, CAPABILITY",
    "Trading fee, UNKNOWN",
    "Referral fee discount, SIGNUP",
    "Register with fee discount, SIGNUP",
    "Discount on the entry fee, UNKNOWN",
    "USDⓈ-M, TYPE_FLAG",
    "COIN-M, TYPE_FLAG",
    "Swap/Futures, TYPE_FLAG",
    "Perp Docs, DOCS",
    "Spot connector guide, DOCS",
    "交易所, EXCHANGE",
    "支持的交易所, EXCHANGE",
    "交易所类型, TYPE",
    "取引所, EXCHANGE",
    "手数料割引付きで登録, SIGNUP",
    "거래소, EXCHANGE",
    "Биржа, EXCHANGE",
    "Component, COMPONENT"
  })
  void readsHeadersByTheirWords(String header, ColumnKind kind) {
    assertThat(kind(header)).isEqualTo(kind);
  }

  @Test
  void headerHasAtMostSixteenWords() {
    assertThat(kind("our ".repeat(15) + "website")).isEqualTo(ColumnKind.WEBSITE);
    assertThat(kind("our ".repeat(16) + "website")).isEqualTo(ColumnKind.UNKNOWN);
  }

  @Test
  void wordsThatMayPrecedeAHeaderAreNotAHeader() {
    assertThat(kind("our hummingbot")).isEqualTo(ColumnKind.UNKNOWN);
  }

  @Test
  void oneTypeAmongAlternativesIsATypeFlag() {
    assertThat(kind("Spot / Blah")).isEqualTo(ColumnKind.TYPE_FLAG);
    assertThat(kind("Spot / Perp")).isEqualTo(ColumnKind.TYPE);
  }

  @ParameterizedTest
  @CsvSource({
    "ties, tie",
    "bodies, body",
    "axes, axe",
    "taxes, tax",
    "uses, use",
    "statuses, status",
    "as, as",
    "ids, id",
    "class, class",
    "status, status",
    "this, this"
  })
  void wordIsComparedInTheSingular(String word, String singular) {
    assertThat(HeaderText.singular(word)).isEqualTo(singular);
  }
}
