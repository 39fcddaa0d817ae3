package io.github.exchangetables.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.DocsLink;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.Signup;
import io.github.exchangetables.exchange.Status;
import io.github.exchangetables.exchange.Tier;
import io.github.exchangetables.table.Image;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Jackson's databind writes and reads entries without annotations or custom serializers. */
class EntryDatabindTest {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new Jdk8Module()).build();

  private static ExchangeEntry roundTrip(ExchangeEntry entry) throws JsonProcessingException {
    return MAPPER.readValue(MAPPER.writeValueAsString(entry), ExchangeEntry.class);
  }

  @Test
  void entryWithEveryFieldIsReadBackEqual() throws JsonProcessingException {
    ExchangeEntry entry =
        ExchangeEntry.builder("Kraken")
            .connectorIds(List.of("kraken", "kraken_perpetual"))
            .website("https://www.kraken.com/")
            .docs(List.of(new DocsLink("spot", List.of(ConnectorType.SPOT), "/kraken/")))
            .apiDocs("https://docs.kraken.com/")
            .types(Set.of(ConnectorType.CLOB, ConnectorType.SPOT))
            .certified(true)
            .tier(Tier.GOLD)
            .signups(
                List.of(
                    new Signup("HB10", "https://kraken.com/?ref=HB10")
                        .withCode("HB10")
                        .withFeeDiscountPercent(new BigDecimal("10")),
                    new Signup("site", "https://kraken.com/join")))
            .status(new Status(Status.Level.GREEN, "fine"))
            .logo(new Image("Kraken", "kraken.png", Optional.of("K")))
            .chains(List.of("Ethereum", "Base"))
            .maintainer("Jane")
            .version("2")
            .build();

    assertThat(roundTrip(entry)).isEqualTo(entry).hasSameHashCodeAs(entry);
  }

  @Test
  void entryWithOnlyANameIsReadBackEqual() throws JsonProcessingException {
    ExchangeEntry entry = ExchangeEntry.builder("Kraken").build();

    assertThat(roundTrip(entry)).isEqualTo(entry);
  }

  @Test
  void jsonKeysAreTheNamesOfTheFields() throws JsonProcessingException {
    assertThat(MAPPER.readTree(MAPPER.writeValueAsString(ExchangeEntry.builder("A").build())))
        .isEqualTo(
            MAPPER.readTree(
                """
                {"name": "A", "connectorIds": [], "website": null, "docs": [], "apiDocs": null,
                 "types": [], "certified": null, "tier": null, "signups": [], "status": null,
                 "logo": null, "chains": [], "maintainer": null, "version": null}
                """));
  }

  @Test
  void everyEntryOfTheTestPagesIsReadBackEqual() throws IOException {
    try (Stream<Page> pages = ExchangeTables.walk(Path.of("testdata"))) {
      List<ExchangeEntry> entries = pages.flatMap(page -> page.entries().stream()).toList();

      assertThat(entries).hasSizeGreaterThan(100);
      for (ExchangeEntry entry : entries) {
        assertThat(roundTrip(entry)).isEqualTo(entry);
      }
    }
  }
}
