package io.github.exchangetables.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.diagnostic.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages of diagnostics name the exchange, the found text and the expected text. */
class DiagnosticMessagesTest {

  private static final String HEADER =
      "| Logo | Exchange | Docs | Certified |\n|---|---|---|---|\n";

  private static List<String> messages(String page) {
    return ExchangeTables.parse(page).diagnostics().stream().map(Diagnostic::message).toList();
  }

  @Test
  void messageOfAShiftedRowNamesItsFirstCell() {
    assertThat(messages(HEADER + "| [OKX](https://www.okx.com/) | [spot](/exchanges/okx/) |\n"))
        .containsExactly(
            "OKX: \"[OKX](https://www.okx.com/)\" is under \"Logo\" and belongs under"
                + " \"Exchange\"");
  }

  @Test
  void messageOfARowWithAnExtraCellNamesTheMisplacedCell() {
    String row = "| <img src=\"a.png\"> | OKX | note | [spot](/exchanges/okx/) | | ";

    assertThat(messages(HEADER + row + "\n").get(0))
        .isEqualTo(
            "OKX: \"[spot](/exchanges/okx/)\" is under \"Certified\" and belongs under"
                + " \"Docs\"");
  }

  @Test
  void messageNamesTheCellBeyondTheHeader() {
    assertThat(messages("| Exchange | Docs |\n|---|---|\n| OKX | [spot](/okx/) | | late |\n"))
        .containsExactly(
            "OKX: the row has 4 cells and the header has 2: no renderer shows \"late\"");
    assertThat(messages("| Pair | Fee |\n|---|---|\n| BTC | 1 | 2 |\n"))
        .containsExactly("the row has 3 cells and the header has 2: no renderer shows \"2\"");
  }

  @Test
  void rowWithoutANameIsReported() {
    assertThat(messages("| Exchange | Docs |\n|---|---|\n| | [spot](/okx/) | x |\n"))
        .containsExactly(
            "the row names no exchange, so it gives no entry",
            "the row has 3 cells and the header has 2: no renderer shows \"x\"");
  }

  @ParameterizedTest
  @CsvSource({"2, 64, 0", "2, 65, 1", "64, 2, 0", "65, 2, 1", "65, 65, 1"})
  void longRowsAreAlignedByPositionAndReportedOnce(int columns, int cells, int reported) {
    String row = "| OKX | [spot](/okx/) " + "| ".repeat(cells - 2) + "|\n";
    Page page =
        ExchangeTables.parse(
            "| Exchange | Docs "
                + "| x ".repeat(columns - 2)
                + "|\n"
                + "|-".repeat(columns)
                + "|\n"
                + row
                + row);

    assertThat(page.entries()).hasSize(2).allMatch(entry -> entry.docs().size() == 1);
    assertThat(page.diagnostics())
        .filteredOn(diagnostic -> diagnostic.rule() == Rule.LIMIT_REACHED)
        .hasSize(reported)
        .allSatisfy(
            diagnostic -> {
              assertThat(diagnostic.range().line()).isEqualTo(3);
              assertThat(diagnostic.message())
                  .isEqualTo(
                      "the header or this row has more than 64 cells; its cells go to columns by position");
            });
  }

  @Test
  void messageNamesBothColumnsOfAMisplacedCell() {
    assertThat(
            messages(
                "| Logo | Name | Docs |\n|---|---|---|\n| OKX | [spot](/x/) | <img src=a> |\n"))
        .contains("OKX: \"OKX\" is under \"Logo\" and belongs under \"Name\"");
  }
}
