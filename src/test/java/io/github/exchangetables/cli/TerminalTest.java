package io.github.exchangetables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.text.DisplayWidth;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables fit the width of the terminal. */
class TerminalTest {

  private static final String WIDE =
      """
      | Exchange | Website | Type | Status |
      |---|---|---|---|
      | 币安交易所 | https://www.binance.com/en/futures/ref?code=hummingbot | spot | ⚠️ slow |
      | Cafe\u0301 👩‍💻 | https://b.io | perp | 🟢 |
      | 🇯🇵 Bank 1️⃣ | https://c.io | clob | ✅ fine |
      """;

  @Test
  void columnsAreAlignedByDisplayWidth() {
    assertThat(new Cli().withInput(WIDE).start("parse").out())
        .isEqualTo(
            """
            NAME        TYPES  STATUS          WEBSITE                                                 LINE
            币安交易所  spot   yellow ⚠️ slow  https://www.binance.com/en/futures/ref?code=hummingbot     3
            Cafe\u0301 👩‍💻     perp   green 🟢        https://b.io                                               4
            🇯🇵 Bank 1️⃣  clob   green ✅ fine   https://c.io                                               5
            """);
  }

  @Test
  void longCellsAreCut() {
    Cli.Result result = new Cli().withInput(WIDE).onTerminal(80).start("parse");

    assertThat(result.out())
        .isEqualTo(
            """
            NAME        TYPES  STATUS          WEBSITE                                  LINE
            币安交易所  spot   yellow ⚠️ slow  https://www.binance.com/en/futures/ref…     3
            Cafe\u0301 👩‍💻     perp   green 🟢        https://b.io                                4
            🇯🇵 Bank 1️⃣  clob   green ✅ fine   https://c.io                                5
            """);
    assertThat(result.err()).isEmpty();
  }

  @Test
  void columnsThatDoNotFitAreOmittedAndListed() {
    Cli.Result result = new Cli().withInput(WIDE).onTerminal(30).start("parse");

    assertThat(result.out())
        .isEqualTo(
            """
            NAME        TYPES  LINE
            币安交易所  spot      3
            Cafe\u0301 👩‍💻     perp      4
            🇯🇵 Bank 1️⃣  clob      5
            """);
    assertThat(result.err())
        .isEqualTo(
            "exchange-tables: the terminal is too narrow for these columns: status, website\n");
    assertThat(new Cli().withInput(WIDE).onTerminal(30).start("parse", "-q").err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34, 40, 55, 72, 80, 89, 100, 144})
  void noLineIsWiderThanTheTerminal(int columns) {
    Cli.Result result = new Cli().withInput(WIDE).onTerminal(columns).start("parse");

    assertThat(result.out().lines())
        .hasSize(4)
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(columns));
  }

  @Test
  void variableColumnsSetsTheWidth() {
    String narrow = new Cli().withInput(WIDE).onTerminal(30).start("parse").out();
    String wide = new Cli().withInput(WIDE).start("parse").out();

    assertThat(withColumns("30").onTerminal(200).start("parse").out()).isEqualTo(narrow);
    assertThat(withColumns("30").start("parse").out()).as("no terminal").isEqualTo(wide);
    for (String wrong : new String[] {"", "0", "-30", "30x", "99999999999"}) {
      assertThat(withColumns(wrong).onTerminal(200).start("parse").out()).isEqualTo(wide);
    }
  }

  private static Cli withColumns(String columns) {
    return new Cli().withInput(WIDE).withEnvironment(Map.of("COLUMNS", columns));
  }

  @Test
  void detectedWidthIsPositive() {
    assertThat(Terminal.detect().columns().getAsInt()).isPositive();
  }

  @Test
  void fileColumnIsShownIfThereAreSeveralFiles(@TempDir Path folder) throws IOException {
    Pages.write(folder.resolve("certified/spot/connectors-of-2023.md"), Pages.of("A"));
    Pages.write(folder.resolve("perp.md"), Pages.of("B"));

    assertThat(Cli.run("parse", folder).out())
        .isEqualTo(
            """
            NAME  TYPES  LINE  FILE
            A     spot      3  %1$s/certified/spot/connectors-of-2023.md
            B     spot      3  %1$s/perp.md
            """
                .formatted(folder));
    assertThat(new Cli().onTerminal(46).start("parse", folder).out())
        .isEqualTo(
            """
            NAME  TYPES  LINE  FILE
            A     spot      3  …spot/connectors-of-2023.md
            B     spot      3  %s
            """
                .formatted(DisplayWidth.cutStart(folder + "/perp.md", 27)));
  }
}
