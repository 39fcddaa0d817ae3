package io.github.exchangetables.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import io.github.exchangetables.table.Table.Alignment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where tables begin and end, and which tables with faults are recovered. */
class TableBlocksTest {

  private static final String TABLE = "| a | b |\n|---|---|\n| c | d |\n";
  private static final String BROKEN = "| a | b | e |\n|---|---|\n| c | d |\n";
  private static final String CUT = TABLE + "<!-- comment -->\n| e | f |\n";

  private static final List<String> FIRST = List.of("c", "d");
  private static final List<String> SECOND = List.of("e", "f");

  private static List<List<String>> rows(String markdown) {
    return Parsed.rows(Parsed.table(markdown));
  }

  private static List<Rule> rules(String markdown) {
    return Parsed.page(markdown).diagnostics().stream().map(Diagnostic::rule).toList();
  }

  @Test
  void tableHasLineNumberSectionAndHeaders() {
    Table table = Parsed.table("# One\n\n## *Two* &amp; `three`\n\n" + TABLE);

    assertThat(table.line()).isEqualTo(5);
    assertThat(table.number()).isEqualTo(1);
    assertThat(table.section()).contains("Two & three");
    assertThat(table.headers()).containsExactly("a", "b");
    assertThat(table.isWellFormed()).isTrue();
    assertThat(table.delimiterRow().line()).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "  ", "   "})
  void rowBeginsAfterWhiteSpace(String space) {
    Table table = Parsed.table(space + "| a | b |\n" + space + "|---|---|\n" + space + "| c | d |");
    int column = space.length() + 1;

    assertThat(table.header().range().column()).isEqualTo(column);
    assertThat(table.delimiterRow().column()).isEqualTo(column);
    assertThat(table.rows().get(0).range().column()).isEqualTo(column);
  }

  @Test
  void tableWithoutHeadingAboveHasNoSection() {
    assertThat(Parsed.table(TABLE + "\n# Below\n").section()).isEmpty();
    assertThat(Parsed.table("<h1>No Markdown</h1>\n\n" + TABLE).section()).isEmpty();
  }

  @Test
  void underlinedHeadingNamesASection() {
    assertThat(Parsed.table("Spot\n====\n\n" + TABLE).section()).contains("Spot");
  }

  @Test
  void lastLineOfAParagraphMayBeTheHeader() {
    Table table = Parsed.table("prose | with a pipe\nand more\n" + TABLE);

    assertThat(table.line()).isEqualTo(3);
    assertThat(table.headers()).containsExactly("a", "b");
  }

  static Stream<String> linesThatEndATable() {
    return Stream.of(
        "# heading",
        "> quote",
        "- item",
        "+ item",
        "1. item",
        "2. item",
        "***",
        "---",
        "```",
        "~~~",
        "<div>",
        "<span>",
        "<a title=\"<>\"> ",
        "</b>",
        "    | e | f |",
        "!!! note",
        "=== \"Linux\"",
        "",
        " \t");
  }

  @ParameterizedTest
  @MethodSource("linesThatEndATable")
  void blankLineOrDifferentBlockEndsATable(String line) {
    String end = line + "\n| g | h |\n";

    assertThat(rows(TABLE + end)).containsExactly(FIRST);
  }

  @ParameterizedTest
  @MethodSource("linesThatEndATable")
  void recoveredTableEndsLikeAWellFormedTable(String line) {
    String end = line + "\n| g | h |\n";

    assertThat(rows(BROKEN + end)).containsExactly(FIRST);
    assertThat(rows(CUT + end)).containsExactly(FIRST, SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "prose",
        "**prose**",
        "[a](/b)",
        "===",
        "<b>a</b> c",
        "|- c",
        "#hash",
        "1.1 c",
        "<b>a</b>",
        "<https://a.example/>",
        "<3 c>",
        "<a b",
        "<a b=>",
        "</a b>",
        "\u00A0<b>",
        "\u00A0",
        "\u3000",
        "\f"
      })
  void lineThatStartsNoBlockIsARow(String line) {
    assertThat(rows(TABLE + line + "\n| g | h |\n")).hasSize(3);
    assertThat(rows(BROKEN + line + "\n| g | h |\n")).hasSize(3);
  }

  @Test
  void headerOfOnePipeIsText() {
    assertThat(Parsed.page(" |\n|-\n").tables()).isEmpty();
    assertThat(Parsed.page("> |\n> |-\n").tables()).isEmpty();
  }

  @Test
  void linkDefinitionMayBeTheHeader() {
    assertThat(Parsed.table("[a]: /b|c\n-|-\nd|e\n").header()).hasToString("[a]: /b|c");
    assertThat(Parsed.table("> - [a]: /b|c\n>   -|-\n").header()).hasToString("[a]: /b|c");
  }

  @Test
  void lineWithoutAPipeIsAnAbsorbedRow() {
    Table table = Parsed.table(TABLE + "prose\n| e | f |\nmore\n");

    assertThat(table.rows().stream().map(Row::isAbsorbed))
        .containsExactly(false, true, false, true);
    assertThat(rules(TABLE + "prose\n| e | f |\nmore\n"))
        .containsExactly(Rule.ABSORBED_LINE, Rule.ABSORBED_LINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| a | b | c |\n|---|---|\n| d | e | f |\n",
        "| a | b |\n|---|---|---|\n| d | e |\n",
        "a | b | c\n--- | ---\nd | e\n",
        "prose\n| a | b | c |\n|---|---|\n| d |\n",
        "> | a | b | c |\n> |---|---|\n> | d |\n"
      })
  void brokenHeaderIsRecovered(String markdown) {
    assertThat(Parsed.table(markdown).isWellFormed()).isFalse();
    assertThat(Parsed.table(markdown).rows()).hasSize(1);
    assertThat(rules(markdown)).containsExactly(Rule.BROKEN_HEADER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| a |\n|---|---|\n| b | c |\n",
        "| a | b |\n|---|\n| c | d |\n",
        "| a | b | c |\n|---|---|\n",
        "| a | b | c |\n|---|---|\nprose\n",
        "| a | b | c |\n|---|---|\n\n| d | e |\n",
        "| a | b | c |\n\n|---|---|\n| d | e |\n",
        "| a | b | c |\n|===|===|\n| d | e |\n"
      })
  void brokenHeaderIsNotRecoveredWithoutEnoughColumnsAndRows(String markdown) {
    assertThat(Parsed.page(markdown).tables()).isEmpty();
    assertThat(rules(markdown)).isEmpty();
  }

  @Test
  void brokenHeaderGivesTheColumnsAndDelimiterRowGivesTheAlignments() {
    Table longer = Parsed.table("| a | b |\n|:--|--:|:-:|\n| c | d |\n");
    Table shorter = Parsed.table("| a | b | c |\n|:--|--:|\n| d | e |\n");

    assertThat(longer.headers()).containsExactly("a", "b");
    assertThat(longer.alignments()).containsExactly(Alignment.LEFT, Alignment.RIGHT);
    assertThat(shorter.alignments())
        .containsExactly(Alignment.LEFT, Alignment.RIGHT, Alignment.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- | x | y | -->\n",
        "   <!-- x -->\n",
        "<!-- x -->\n<!-- y -->\n",
        "<!--\n| x | y |\n\n| z | z |\n-->\n",
        "<!-- x\n--> | y |\n"
      })
  void tableContinuesBelowComments(String comments) {
    String markdown = TABLE + comments + "| e | f |\n| g | h |\n";

    assertThat(rows(markdown)).containsExactly(FIRST, SECOND, List.of("g", "h"));
    assertThat(Parsed.table(markdown).isWellFormed()).isTrue();
    assertThat(rules(markdown)).containsExactly(Rule.CUT_TABLE);
  }

  @Test
  void everyCutIsReported() {
    String markdown = CUT + "<!-- again -->\n| g | h |\n";

    assertThat(rows(markdown)).containsExactly(FIRST, SECOND, List.of("g", "h"));
    assertThat(rules(markdown)).containsExactly(Rule.CUT_TABLE, Rule.CUT_TABLE);
    assertThat(Parsed.table(markdown).commentLines()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- x -->\n\n| e | f |\n",
        "<!-- x -->\nprose\n",
        "<!-- x -->\n",
        "\n<!-- x -->\n| e | f |\n",
        "    <!-- x -->\n| e | f |\n",
        "<div>\n| e | f |\n"
      })
  void tableDoesNotContinueBelowOtherLines(String below) {
    assertThat(rows(TABLE + below)).doesNotContain(SECOND);
    assertThat(rules(TABLE + below)).doesNotContain(Rule.CUT_TABLE);
  }

  @Test
  void separateTableBelowACommentIsNotAContinuation() {
    String markdown = TABLE + "<!-- x -->\n| e | f |\n|---|---|\n| g | h |\n";

    assertThat(Parsed.page(markdown).tables()).hasSize(2);
    assertThat(rows(markdown)).containsExactly(FIRST);
    assertThat(rules(markdown)).isEmpty();
  }

  @Test
  void recoveredTableContinuesBelowComments() {
    String markdown = BROKEN + "<!-- x -->\n| e | f |\n";

    assertThat(rows(markdown)).containsExactly(FIRST, SECOND);
    assertThat(rules(markdown)).containsExactly(Rule.BROKEN_HEADER, Rule.CUT_TABLE);
  }

  @Test
  void missingAndExtraCellsAreCountedByPosition() {
    List<Row> rows = Parsed.table(TABLE + "| e |\n| f | g | h ||\n").rows();

    assertThat(rows.stream().map(Row::missingCellCount)).containsExactly(0, 1, 0);
    assertThat(rows.stream().map(Row::extraCellCount)).containsExactly(0, 0, 2);
  }

  @Test
  void lineOfOnePipeEndsATable() {
    assertThat(Parsed.table("| a | b |\n|---|---|\n| c |\n|\n| d |\n").rows()).hasSize(1);
    assertThat(Parsed.table("| a | b |\n|---|---|\n| c |\n| \t\n| d |\n").rows()).hasSize(1);
    assertThat(Parsed.table("| a | b |\n|---|---|\n| c |\n||\n| d |\n").rows()).hasSize(3);
  }

  @Test
  void onlyACommentCutsATable() {
    String table = "| a | b |\n|---|---|\n| c | d |\n";

    assertThat(Parsed.table(table + "<!-- x -->\n| e | f |\n").rows()).hasSize(2);
    assertThat(Parsed.table(table + "<?x?>\n| e | f |\n").rows()).hasSize(1);
  }

  @Test
  void headingOfSeveralLinesNamesASection() {
    assertThat(Parsed.table("Spot\n*markets*\n===\n\n| a |\n|---|\n").section())
        .contains("Spot markets");
  }

  @Test
  void lineOfOneTagEndsATable() {
    assertThat(rows(TABLE + "<span>\n| g | h |\n\n<b>more</b>\n")).containsExactly(FIRST);
  }

  @Test
  void delimiterRowMustNotBeIndentedCode() {
    assertThat(Parsed.page("a | b\n    --- | ---\nc | d\n").tables()).isEmpty();
    assertThat(Parsed.page("a | b\n   --- | ---\nc | d\n").tables()).hasSize(1);
  }

  @Test
  void tableWithBrokenHeaderBelowACommentIsSeparate() {
    assertThat(Parsed.page(TABLE + "<!-- comment -->\n" + BROKEN).tables()).hasSize(2);
    assertThat(rows(TABLE + "<!-- comment -->\n| e | f |\n" + BROKEN)).hasSize(5);
  }

  @Test
  void linesOfARecoveredTableAreNotAHeading() {
    assertThat(Parsed.page(BROKEN + "---\n\n" + TABLE).tables())
        .extracting(Table::section)
        .containsExactly(Optional.empty(), Optional.empty());
    assertThat(Parsed.page("# One\n\n" + CUT + "===\n\n" + TABLE).tables())
        .extracting(Table::section)
        .containsExactly(Optional.of("One"), Optional.of("One"));
    assertThat(Parsed.page("# One\n\n| a | b |\n---\n\n" + TABLE).tables())
        .extracting(Table::section)
        .containsExactly(Optional.of("| a | b |"));
  }

  @Test
  void pageMayEndWithTheDelimiterRowOfABrokenHeader() {
    assertThat(Parsed.page("prose\n| a | b | c |\n|---|---|").tables()).isEmpty();
  }

  @Test
  void pageMayEndWithAParagraphBelowHtml() {
    assertThat(Parsed.page("<div>\n</div>\n\nprose").tables()).isEmpty();
  }

  @Test
  void tableInAQuoteDoesNotContinueOutsideTheQuote() {
    String quote = "> | a | b |\n> |---|---|\n> | c | d |\n";

    assertThat(rows(quote + "<!-- comment -->\n| e | f |\n")).containsExactly(FIRST);
  }
}
