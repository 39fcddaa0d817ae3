package io.github.exchangetables.recognition;

import static io.github.exchangetables.recognition.OneRow.entries;
import static io.github.exchangetables.recognition.OneRow.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.LocatedEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The name of an entry is taken from the first cell that has one, in the order of column kinds. */
class EntryNamesTest {

  private static List<String> names(String headers, String row) {
    return entries(headers, row).stream().map(ExchangeEntry::name).toList();
  }

  @Test
  void nameCellTakesPrecedence() {
    assertThat(names("| ID | Exchange | Docs |", "| okx | OKX | [spot](/okx/) |"))
        .containsExactly("OKX");
    assertThat(names("| Connector | Exchange | Docs |", "| okx | OKX | [spot](/okx/) |"))
        .containsExactly("OKX");
  }

  @Test
  void altTextOfAnImageInTheNameCellIsTheName() {
    assertThat(names("| Exchange | Docs |", "| ![](a.png) ![OKX](b.png) | [spot](/okx/) |"))
        .containsExactly("OKX");
  }

  @Test
  void altTextOfTheLogoIsTheNameIfTheNameCellIsEmpty() {
    String row = "| <img src=\"a.png\"> <img src=\"b.png\" alt=\"OKX\"> | | [spot](/okx/) |";

    assertThat(names("| Logo | Exchange | Docs |", row)).containsExactly("OKX");
  }

  @Test
  void firstConnectorIdIsTheNameIfThereIsNoOther() {
    LocatedEntry located =
        page("| Exchange | Docs | ID |", "| | [spot](/okx/) | `okx`, `okx_perpetual` |")
            .locatedEntries()
            .get(0);

    assertThat(located.entry().name()).isEqualTo("okx");
    assertThat(located.entry().connectorIds()).containsExactly("okx", "okx_perpetual");
    assertThat(located.moved()).isFalse();
  }

  @Test
  void rowWithoutNameLogoTextAndIdGivesNoEntry() {
    assertThat(
            names("| Logo | Exchange | Docs | ID |", "| <img src=\"a.png\"> | | [spot](/okx/) | |"))
        .isEmpty();
  }
}
