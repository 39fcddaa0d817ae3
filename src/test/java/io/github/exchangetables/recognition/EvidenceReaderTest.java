package io.github.exchangetables.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.table.Table;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The content of a cell decides which columns it may belong to. */
class EvidenceReaderTest {

  private static final String HEADER =
      "| Logo | Exchange | Docs | Certified |\n|---|---|---|---|\n";

  private static CellEvidence evidence(String cell) {
    Table table = ExchangeTables.parse(HEADER + "| " + cell + " |\n").tables().get(0);
    ExchangeHeader header =
        TableRecognizer.recognize(table, Words.standard()).header().orElseThrow();
    return new EvidenceReader(header).read(table.rows().get(0).cells().get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=\"a.png\">",
        "<IMG src=\"a.png\"> text",
        "[<img src=\"a.png\">](https://a.example/)",
        "**<img src=\"a.png\">**",
        "_ <img src=\"a.png\"> _",
        "<a href=\"https://a.example/\"><img src=\"a.png\"></a>",
        "**<a href=\"https://a.example/\"><img src=\"a.png\"></a>**"
      })
  void htmlImageAtTheStartClaimsTheLogoColumn(String cell) {
    assertThat(evidence(cell).claims())
        .singleElement()
        .satisfies(claim -> assertThat(claim.confirmed()).containsExactly(ColumnKind.LOGO));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![a](a.png)",
        "text <img src=\"a.png\">",
        "<b><img src=\"a.png\"></b>",
        "<a href=\"https://a.example/\">text <img src=\"a.png\"></a>",
        "<a href=\"https://a.example/\"> <img src=\"a.png\"></a>",
        "text"
      })
  void otherCellsDoNotClaimTheLogoColumn(String cell) {
    assertThat(evidence(cell).claims()).isEmpty();
  }
}
