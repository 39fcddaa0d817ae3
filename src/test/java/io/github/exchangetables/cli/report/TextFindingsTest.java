package io.github.exchangetables.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.lint.Finding;
import io.github.exchangetables.lint.Linter;
import io.github.exchangetables.text.DisplayWidth;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How findings are grouped, wrapped and colored for people. */
class TextFindingsTest {

  private static final String HEAD = "| Logo | Exchange | Docs |\n|---|---|---|\n";
  private static final String WITHOUT_LOGO =
      HEAD
          + "| [A](https://a.io) | [spot](/a/) |\n"
          + "| [B](https://b.io) | [spot](/b/) |\n"
          + "| ![](c.png) | C | [spot](/c/) |\n"
          + "| [D](https://d.io) | [perp](/d/) |\n";

  private static String text(OptionalInt width, Style style, String... pages) throws IOException {
    Linter linter = Linter.defaults().withRule(Rule.MISSING_CELLS);
    List<Finding> findings =
        linter.check(
            Stream.of(pages).map(page -> ExchangeTables.parse(page, page.length() + ".md")));
    StringWriter out = new StringWriter();
    new TextFindings(out, width, style).write(new CheckReport(findings, pages.length, 0, 0));
    return out.toString();
  }

  private static String text(String... pages) throws IOException {
    return text(OptionalInt.empty(), Style.PLAIN, pages);
  }

  @Test
  void sameFindingOfManyRowsIsWrittenOnce() throws IOException {
    assertThat(text(WITHOUT_LOGO))
        .isEqualTo(
            """
            182.md
              3:1: note: 3 rows have 2 of 3 cells; "Logo" has no cell [missing-cells]
                  3 │ | [A](https://a.io) | [spot](/a/) |
                  lines 3-4, 6
              3:1: warning: 3 rows: "…" is under "Logo" and belongs under "Exchange" [misplaced-cells]
                  3 │ | [A](https://a.io) | [spot](/a/) |
                  lines 3-4, 6

            3 warnings, 3 notes in 1 page
            """);
  }

  @Test
  void findingsOfOtherTablesAndFilesAreNotMerged() throws IOException {
    String two =
        HEAD + "| [A](https://a.io) | [spot](/a/) |\n| [B](https://b.io) | [spot](/b/) |\n";

    assertThat(text(two + "\n" + two, two)).doesNotContain("rows have").contains("A: the row has");
    assertThat(text(two + "\n" + two, two).lines().filter(String::isEmpty)).hasSize(2);
  }

  @Test
  void findingsThatDifferInMoreThanTheQuotedCellAreNotMerged() throws IOException {
    String page =
        """
        | Exchange | Docs | Tier |
        |---|---|---|
        | A | [spot](/a/) | | x |
        | B | [spot](/b/) | | x | y |
        | C | [spot](/c/) | Tin |
        | D | [spot](/d/) | Zinc |
        | E | [spot](/e/) | Lead |
        """;

    assertThat(text(page))
        .contains(
            "the row has 4 cells", "the row has 5 cells", ": 3 rows: unknown tier \"…\"; expected")
        .contains("      lines 5-7\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 100, 160})
  void noLineIsWiderThanTheTerminal(int columns) throws IOException {
    assertThat(
            text(OptionalInt.of(columns), Style.PLAIN, WITHOUT_LOGO, HEAD + "| A | x | y | z |\n")
                .lines())
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(columns));
  }

  @Test
  void longMessagesAreWrappedAtWords() throws IOException {
    assertThat(text(OptionalInt.of(60), Style.PLAIN, WITHOUT_LOGO))
        .contains(
            """
              3:1: warning: 3 rows: "…" is under "Logo" and belongs
                  under "Exchange" [misplaced-cells]
            """);
  }

  @Test
  void colorsChangeNothingElse() throws IOException {
    String colored = text(OptionalInt.of(60), new Style(true), WITHOUT_LOGO);

    assertThat(colored)
        .contains("\u001b[1m182.md\u001b[0m\n", "3:1: \u001b[1;35mwarning\u001b[0m: ")
        .contains("under \"Exchange\" \u001b[2m[misplaced-cells]\u001b[0m\n")
        .contains("\u001b[2m      3 │ \u001b[0m| [A]");
    assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(text(OptionalInt.of(60), Style.PLAIN, WITHOUT_LOGO));
  }
}
