package io.github.exchangetables.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.table.Image;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Construction and equality of entries. */
class ExchangeEntryTest {

  private static final DocsLink SPOT =
      new DocsLink("spot", List.of(ConnectorType.SPOT), "/exchanges/kraken/");
  private static final DocsLink GUIDE = new DocsLink("guide", List.of(), "/guide/");
  private static final Signup SIGNUP =
      new Signup("HBOT", Optional.of("HBOT"), Optional.empty(), Optional.empty());

  private static ExchangeEntry.Builder kraken() {
    return ExchangeEntry.builder("Kraken")
        .connectorIds(List.of("kraken"))
        .website("https://www.kraken.com/")
        .docs(List.of(SPOT, GUIDE))
        .apiDocs("https://docs.kraken.com/")
        .types(Set.of(ConnectorType.CEX, ConnectorType.SPOT))
        .certified(true)
        .tier(Tier.GOLD)
        .signups(List.of(SIGNUP))
        .status(new Status(Optional.of(Status.Level.GREEN), Optional.empty()))
        .logo(new Image("Kraken", "kraken.png", Optional.empty()))
        .chains(List.of("Ethereum"))
        .maintainer("CoinAlpha")
        .version("v2");
  }

  private static ExchangeEntry parsed(String page) {
    return ExchangeTables.parse(page).entries().get(0);
  }

  @Test
  void unsetFieldsAreAbsent() {
    assertThat(ExchangeEntry.builder("Kraken").build())
        .isEqualTo(
            new ExchangeEntry(
                "Kraken",
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void builderSetsAllFields() {
    ExchangeEntry entry = kraken().build();

    assertThat(entry.connectorIds()).containsExactly("kraken");
    assertThat(entry.website()).contains("https://www.kraken.com/");
    assertThat(entry.apiDocs()).contains("https://docs.kraken.com/");
    assertThat(entry.certified()).contains(true);
    assertThat(entry.tier()).contains(Tier.GOLD);
    assertThat(entry.signups()).containsExactly(SIGNUP);
    assertThat(entry.chains()).containsExactly("Ethereum");
    assertThat(entry.maintainer()).contains("CoinAlpha");
    assertThat(entry.version()).contains("v2");
  }

  @Test
  void typesAreInTheOrderOfTheEnum() {
    assertThat(kraken().build().types()).containsExactly(ConnectorType.SPOT, ConnectorType.CEX);
  }

  @Test
  void toBuilderBuildsAnEqualEntry() {
    assertThat(kraken().build().toBuilder().build()).isEqualTo(kraken().build());
    assertThat(kraken().build().toBuilder().certified(false).build())
        .isNotEqualTo(kraken().build());
  }

  @Test
  void docsAreFoundByType() {
    assertThat(kraken().build().docs(ConnectorType.SPOT)).containsExactly(SPOT);
    assertThat(kraken().build().docs(ConnectorType.PERP)).isEmpty();
  }

  @Test
  void rejectsBlankName() {
    ExchangeEntry.Builder nameless = ExchangeEntry.builder(" ");

    assertThatThrownBy(nameless::build).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ExchangeEntry.builder(null)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void entriesWithEqualFactsAreEqualWhateverTheColumnsAndMarkup() {
    ExchangeEntry here = parsed("| Exchange | Docs |\n|---|---|\n| Kraken | - |\n");
    ExchangeEntry there = parsed("\n\n| Docs | **Exchange** |\n|---|---|\n| TBD | *Kraken* |\n");

    assertThat(here).isEqualTo(there);
    assertThat(here).isEqualTo(ExchangeEntry.builder("Kraken").build());
  }

  @Test
  void listsAreUnmodifiable() {
    List<String> chains = kraken().build().chains();

    assertThatThrownBy(() -> chains.add("Solana"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void discountHasNoExponentOrTrailingZeros() {
    assertThat(signup("1E+1").feeDiscountPercent()).map(BigDecimal::toString).contains("10");
    assertThat(signup("10.0").feeDiscountPercent()).map(BigDecimal::toString).contains("10");
    assertThat(signup("2.50").feeDiscountPercent()).map(BigDecimal::toString).contains("2.5");
  }

  @Test
  void rejectsDiscountsThatAreNotPositive() {
    assertThat(signup("10.0").feeDiscountPercent()).isEqualTo(signup("1E+1").feeDiscountPercent());
    assertThatThrownBy(() -> signup("0"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0");
    assertThatThrownBy(() -> signup("-1")).isInstanceOf(IllegalArgumentException.class);
  }

  private static Signup signup(String discount) {
    return new Signup(
        "", Optional.empty(), Optional.empty(), Optional.of(new BigDecimal(discount)));
  }

  @Test
  void labelsAreTheWordsOfTheDocumentation() {
    assertThat(ConnectorType.values())
        .extracting(ConnectorType::label)
        .containsExactly("spot", "perp", "clob", "amm", "clmm", "router", "cex", "dex");
    assertThat(Tier.values()).extracting(Tier::label).containsExactly("gold", "silver", "bronze");
    assertThat(Status.Level.values())
        .extracting(Status.Level::label)
        .containsExactly("green", "yellow", "red");
  }
}
