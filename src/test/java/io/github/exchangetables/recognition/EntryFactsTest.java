package io.github.exchangetables.recognition;

import static io.github.exchangetables.recognition.OneRow.entries;
import static io.github.exchangetables.recognition.OneRow.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.DocsLink;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.LocatedEntry;
import io.github.exchangetables.exchange.Signup;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Fields of an entry are read from their columns, or from the name cell. */
class EntryFactsTest {

  @Test
  void linkAroundTheLogoIsTheWebsiteIfThereIsNoOther() {
    String headers = "| Logo | Exchange | Docs |";

    assertThat(
            entries(headers, "| [<img src=\"a.png\">](https://www.okx.com/) | OKX | |")
                .get(0)
                .website())
        .contains("https://www.okx.com/");
    assertThat(entries(headers, "| [<img src=\"a.png\">](/okx/) | OKX | |").get(0).website())
        .isEmpty();
    assertThat(entries(headers, "| [<img src=\"a.png\">](mailto:a@b.c) | OKX | |").get(0).website())
        .isEmpty();
  }

  @Test
  void textLinkInTheLogoCellIsNotTheWebsite() {
    assertThat(
            entries(
                    "| Logo | Exchange | Docs |",
                    "| <img src=\"a.png\"> [x](https://x.example/)"
                        + " [<img src=\"b.png\">](https://www.okx.com/) | OKX | |")
                .get(0)
                .website())
        .contains("https://www.okx.com/");
  }

  @Test
  void imageWithoutAltTextDoesNotGiveALabel() {
    assertThat(
            entries("| Exchange | Docs |", "| OKX | [![](a.png)![spot](b.png)](/okx/) |")
                .get(0)
                .docs())
        .extracting(DocsLink::label)
        .containsExactly("spot");
  }

  @Test
  void badgeInARebateColumnIsADiscount() {
    String badge = "![](https://img.shields.io/static/v1?label=Fee&message=%2d10%25)";

    assertThat(
            entries(
                    "| Exchange | Signup | Fee rebate |",
                    "| OKX | [join](https://www.okx.com/join) | " + badge + " |")
                .get(0)
                .signups())
        .extracting(Signup::feeDiscountPercent)
        .containsExactly(Optional.of(BigDecimal.TEN));
  }

  @Test
  void allSignupColumnsOfAMovedRowAreRead() {
    LocatedEntry located =
        page(
                "| Logo | Exchange | Docs | Signup | Signup |",
                "| OKX | [spot](/okx/) | [AB1](https://a.example/?ref=AB1)"
                    + " | [CD2](https://b.example/?ref=CD2) |")
            .locatedEntries()
            .get(0);

    assertThat(located.moved()).isTrue();
    assertThat(located.entry().signups()).extracting(Signup::label).containsExactly("AB1", "CD2");
  }

  @Test
  void movedRowMayLackCellInTheMiddle() {
    ExchangeEntry entry =
        entries(
                "| Logo | Exchange | Signup | Docs | Signup |",
                "| OKX | [API](https://www.okx.com/docs) | [CD2](https://b.example/?ref=CD2) |")
            .get(0);

    assertThat(entry.signups()).extracting(Signup::label).containsExactly("CD2");
  }

  @Test
  void typeFlagsOfAMovedRowAreRead() {
    ExchangeEntry entry =
        entries(
                "| Logo | Exchange | Spot | Docs | Perp |",
                "| OKX | [API](https://www.okx.com/docs) | yes |")
            .get(0);

    assertThat(entry.apiDocs()).contains("https://www.okx.com/docs");
    assertThat(entry.types()).containsExactly(ConnectorType.PERP);
  }
}
