package io.github.exchangetables.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.Link;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import io.github.exchangetables.table.Vocabulary;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A reached limit throws no exception: content before it is kept, and a diagnostic reports it. */
class LimitsTest {

  private static final String TABLE = "| a | b |\n|---|---|\n| c | d |\n| e | f |\n| g | h |\n";

  private static ParsedTables read(String markdown, ParseOptions options) {
    return TableReader.read(markdown, options);
  }

  private static List<Integer> lines(ParsedTables tables, Rule rule) {
    return tables.diagnostics().stream()
        .filter(diagnostic -> diagnostic.rule() == rule)
        .map(Diagnostic::range)
        .map(range -> range.line())
        .toList();
  }

  private static ParseOptions cells(int limit) {
    return ParseOptions.defaults().withMaxTableCells(limit);
  }

  private static ParseOptions length(int limit) {
    return ParseOptions.defaults().withMaxPageLength(limit);
  }

  @Test
  void pageWithinTheLimitsIsReadCompletely() {
    ParsedTables tables =
        read(TABLE, new ParseOptions(Flavor.GFM, Vocabulary.standard(), TABLE.length(), 8, 1, 1));

    assertThat(Parsed.rows(tables.tables().get(0))).hasSize(3);
    assertThat(tables.diagnostics()).isEmpty();
  }

  /** The place of the diagnostic would else be inside of a line end, or of a character. */
  @Test
  void limitDoesNotSplitLineEndsAndCharacters() {
    String page = "a\r\n\uD83D\uDFE2b";

    assertThat(IntStream.range(1, page.length()))
        .extracting(limit -> read(page, length(limit)).diagnostics().get(0).range())
        .containsExactly(
            new Range(1, 2, 2, 1, 1),
            new Range(1, 2, 2, 1, 1),
            new Range(2, 1, 1, 3, 3),
            new Range(2, 1, 1, 3, 3),
            new Range(2, 2, 2, 5, 5));
  }

  @Test
  void rowsBeyondTheLimitOnCellsAreOmitted() {
    ParsedTables tables = read(TABLE, cells(6));

    assertThat(Parsed.rows(tables.tables().get(0)))
        .containsExactly(List.of("c", "d"), List.of("e", "f"));
    assertThat(lines(tables, Rule.LIMIT_REACHED)).containsExactly(5);
  }

  @Test
  void rowIsCutAtTheLimitOnCells() {
    ParsedTables tables = read(TABLE, cells(5));

    assertThat(Parsed.rows(tables.tables().get(0)))
        .containsExactly(List.of("c", "d"), List.of("e"));
    assertThat(lines(tables, Rule.LIMIT_REACHED)).containsExactly(4);
  }

  @Test
  void headerIsCutAtTheLimitOnCells() {
    ParsedTables tables = read(TABLE, cells(1));

    assertThat(tables.tables().get(0).headers()).containsExactly("a");
    assertThat(tables.tables().get(0).alignments()).hasSize(1);
    assertThat(tables.tables().get(0).rows()).isEmpty();
    assertThat(lines(tables, Rule.LIMIT_REACHED)).containsExactly(1);
  }

  @Test
  void limitOnCellsAppliesToEachTable() {
    ParsedTables tables = read(TABLE + "\n" + TABLE, cells(8));

    assertThat(tables.tables()).allSatisfy(table -> assertThat(table.rows()).hasSize(3));
    assertThat(tables.diagnostics()).isEmpty();
  }

  @Test
  void pageIsReadUpToTheLimitOnItsLength() {
    ParsedTables tables = read(TABLE + "\n" + TABLE, length(TABLE.length()));

    assertThat(tables.tables()).hasSize(1);
    assertThat(Parsed.rows(tables.tables().get(0))).hasSize(3);
    assertThat(lines(tables, Rule.LIMIT_REACHED)).hasSize(1);
  }

  @Test
  void limitOnTheLengthIsReportedAtItsOffset() {
    Diagnostic diagnostic = read(TABLE, length(25)).diagnostics().get(0);

    assertThat(diagnostic.range().start()).isEqualTo(25);
    assertThat(diagnostic.range().line()).isEqualTo(3);
    assertThat(diagnostic.range().column()).isEqualTo(6);
  }

  @Test
  void quotesAreParsedUpToTheLimitOnNesting() {
    String markdown =
        TABLE + "\n" + "> ".repeat(50) + TABLE.replace("\n|", "\n" + "> ".repeat(50) + "|");

    assertThat(read(markdown, ParseOptions.defaults()).tables()).hasSize(2);
    assertThat(read(markdown, ParseOptions.defaults().withMaxNesting(10)).tables()).hasSize(1);
  }

  @Test
  void reachedLimitOnNestingIsReported() {
    String markdown = "> ".repeat(50) + TABLE.replace("\n|", "\n" + "> ".repeat(50) + "|");
    ParsedTables tables = read(markdown, ParseOptions.defaults().withMaxNesting(10));

    assertThat(lines(tables, Rule.LIMIT_REACHED)).isNotEmpty();
  }

  @Test
  void markupIsParsedUpToTheLimitOnNesting() {
    String nested = "![".repeat(30) + "a" + "](/b)".repeat(30);
    String markdown = "| h |\n|---|\n| " + nested + " |\n";
    ParseOptions options = ParseOptions.defaults().withMaxNesting(5);

    assertThat(read(markdown, options).tables().get(0).rows().get(0).cells().get(0).markdown())
        .isEqualTo(nested);
    assertThat(read(markdown, options).tables().get(0).rows().get(0).cells().get(0).text())
        .isNotEmpty();
  }

  @Test
  void manyBracketsAndQuotesAreParsedInTime() {
    String deep = "| " + "[".repeat(50_000) + " |\n|---|\n| " + "*a ".repeat(50_000) + " |\n";
    Table table = read(deep, ParseOptions.defaults()).tables().get(0);

    assertThat(table.headers()).containsExactly("[".repeat(50_000));
    assertThat(table.rows().get(0).cells().get(0).text()).hasSize(149_999);
  }

  @Test
  void rejectsLimitsThatAreNotPositive() {
    ParseOptions options = ParseOptions.defaults();

    assertThatThrownBy(() -> options.withMaxPageLength(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("maxPageLength", "0");
    assertThatThrownBy(() -> options.withMaxTableCells(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("maxTableCells", "-1");
    assertThatThrownBy(() -> options.withMaxNesting(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("maxNesting", "0");
  }

  @Test
  void optionsAreChangedIndependently() {
    assertThat(
            ParseOptions.defaults()
                .withFlavor(Flavor.MKDOCS)
                .withMaxPageLength(1)
                .withMaxTableCells(2)
                .withMaxNesting(3)
                .withMaxCellLength(4))
        .isEqualTo(new ParseOptions(Flavor.MKDOCS, Vocabulary.standard(), 1, 2, 3, 4));
    assertThat(ParseOptions.defaults().flavor()).isEqualTo(Flavor.GFM);
  }

  @Test
  void nestingUpToTheLimitIsNotReported() {
    ParseOptions options = ParseOptions.defaults().withMaxNesting(3);

    assertThat(read("> > a\n\n" + TABLE, options).diagnostics()).isEmpty();
    assertThat(read("> > > a\n\n" + TABLE, options).diagnostics()).hasSize(1);
  }

  @Test
  void diagnosticsAreInTheOrderOfThePage() {
    String broken = "\n| a | b | c |\n|---|---|\n| d | e |\n";
    ParsedTables tables = read("> > > > a\n" + broken, ParseOptions.defaults().withMaxNesting(3));

    assertThat(tables.diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly(Rule.LIMIT_REACHED, Rule.BROKEN_HEADER);
  }

  @Test
  void limitOnNestingAppliesToCommonMarkup() {
    String markdown = "| h |\n|---|\n| [![a](b)](c) |\n";
    Cell cell = firstCell(read(markdown, ParseOptions.defaults()));
    Cell shallow = firstCell(read(markdown, ParseOptions.defaults().withMaxNesting(1)));

    assertThat(cell.images()).hasSize(1);
    assertThat(shallow.links()).isNotEqualTo(cell.links());
  }

  @Test
  void markupOfALongCellIsNotRead() {
    ParseOptions options = ParseOptions.defaults().withMaxCellLength(6);
    ParsedTables tables =
        read("| *a* \\| |\n|---|\n| *abcd*e  f |\n| *abcd* |\n| [abcdef](g) |\n", options);

    assertThat(Parsed.rows(tables.tables().get(0)))
        .containsExactly(List.of("*abcd*e f"), List.of("abcd"), List.of("abcdef"));
    assertThat(lines(tables, Rule.LIMIT_REACHED)).containsExactly(3);
  }

  @Test
  void referencesAddNoMoreThanTheLengthOfThePageOrHundredThousandCharacters() {
    String url = "/" + "x".repeat(29_999);
    String page =
        "| h |\n|---|\n| [a][r] ![b][r] |\n| [c][r] [*d*][r] [e](/f) |\n| [r] |\n\n[r]: " + url;
    ParsedTables tables = read(page, ParseOptions.defaults());
    List<Row> rows = tables.tables().get(0).rows();

    assertThat(rows.get(0).cells().get(0).links()).extracting(Link::url).containsExactly(url);
    assertThat(rows.get(1).cells().get(0).text()).isEqualTo("c [*d*][r] e");
    assertThat(rows.get(1).cells().get(0).links()).extracting(Link::url).containsExactly(url, "/f");
    assertThat(rows.get(2).cells().get(0).text()).isEqualTo("[r]");
    assertThat(lines(tables, Rule.LIMIT_REACHED)).containsExactly(4);
    assertThat(
            read(page.replace("[*d*][r]", "d").replace("| [r] |\n", ""), ParseOptions.defaults())
                .diagnostics())
        .isEmpty();
  }

  @Test
  void sectionIsCut() {
    ParsedTables tables = read("# " + "a".repeat(999) + "\uD83D\uDE00\n\n" + TABLE, cells(100));

    assertThat(tables.tables().get(0).section()).contains("a".repeat(999));
    assertThat(lines(tables, Rule.LIMIT_REACHED)).containsExactly(3);
    assertThat(tables.title().text()).contains("a".repeat(999));
  }

  @Test
  void anyLimitOnNestingIsAccepted() {
    ParseOptions options = ParseOptions.defaults().withMaxNesting(Integer.MAX_VALUE);
    String quoted = "> ".repeat(400) + "| a |\n" + "> ".repeat(400) + "|---|\n";

    assertThat(read(quoted, options).tables()).hasSize(1);
    assertThat(lines(read("> ".repeat(100_000) + TABLE, options), Rule.LIMIT_REACHED)).isNotEmpty();
    String nested = "![".repeat(2_000) + "a" + "](/b)".repeat(2_000);
    assertThat(
            firstCell(
                    read("| h |\n|---|\n| " + nested + " |\n", options.withMaxCellLength(100_000)))
                .text())
        .isNotEmpty();
  }

  private static Cell firstCell(ParsedTables tables) {
    return tables.tables().get(0).rows().get(0).cells().get(0);
  }
}
