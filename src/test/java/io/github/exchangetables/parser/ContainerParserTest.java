package io.github.exchangetables.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.table.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in containers of MkDocs, which are indented by four spaces. */
class ContainerParserTest {

  private static final String TABLE = "| a | b |\n|---|---|\n| c | d |\n";

  private static String indented(String markdown) {
    return markdown.lines().map(line -> "    " + line + "\n").reduce("", String::concat);
  }

  private static List<Table> tables(String markdown) {
    return Parsed.page(markdown).tables();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!! note",
        "!!! note \"A title\"",
        "!!! warning inline end \"A title\"",
        "!!!note",
        "??? tip",
        "???+ tip \"A title\"",
        "=== \"Linux\"",
        "=== 'Linux'",
        "===+ \"Linux\"",
        "===! \"Linux\"",
        "   !!! note"
      })
  void containerMayContainTables(String opening) {
    assertThat(tables(opening + "\n\n" + indented(TABLE))).hasSize(1);
    assertThat(tables(opening + "\n" + indented(TABLE))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!!",
        "!! note",
        "!!! \"No type\"",
        "??",
        "===",
        "=== Linux",
        "==== \"a\"",
        "note"
      })
  void otherLinesOpenNoContainer(String opening) {
    assertThat(tables(opening + "\n\n" + indented(TABLE))).isEmpty();
  }

  @Test
  void tabIsFourColumns() {
    assertThat(tables("!!! note\n\n\t| a | b |\n\t|---|---|\n\t| c | d |\n")).hasSize(1);
  }

  @Test
  void containersNest() {
    String inner = "=== \"Linux\"\n\n" + indented(TABLE);

    assertThat(tables("!!! note\n\n" + indented(inner))).hasSize(1);
    assertThat(tables("> !!! note\n>\n" + indented(TABLE).replaceAll("(?m)^", "> "))).hasSize(1);
  }

  @Test
  void containersMayContainListsAndQuotes() {
    assertThat(tables("!!! note\n\n" + indented("- " + TABLE.replace("\n|", "\n  |")))).hasSize(1);
    assertThat(tables("!!! note\n\n" + indented(TABLE.replaceAll("(?m)^\\|", "> |")))).hasSize(1);
  }

  @Test
  void eightSpacesAreCodeInOneContainer() {
    assertThat(tables("!!! note\n\n" + indented("text\n\n" + indented(TABLE)))).isEmpty();
  }

  @Test
  void containerEndsAtLessIndentedLine() {
    assertThat(tables("!!! note\n\n    text\n\ntext\n\n" + indented(TABLE))).isEmpty();
    assertThat(tables("!!! note\n\n    text\n\n" + TABLE)).hasSize(1);
  }

  @Test
  void blankLinesDoNotEndContainer() {
    assertThat(tables("!!! note\n\n\n    text\n\n\n" + indented(TABLE))).hasSize(1);
  }

  @Test
  void tableEndsWithItsContainer() {
    List<Table> tables = tables("!!! note\n\n" + indented(TABLE) + "| e | f |\n");

    assertThat(Parsed.rows(tables.get(0))).containsExactly(List.of("c", "d"));
  }

  @Test
  void headingsInContainersNameSections() {
    assertThat(tables("# A\n\n!!! note\n\n    ## B\n\n" + indented(TABLE)).get(0).section())
        .contains("B");
  }

  @Test
  void noContainerOpensInsideCode() {
    assertThat(tables("```\n!!! note\n\n" + indented(TABLE) + "```\n")).isEmpty();
    assertThat(tables("text\n\n    !!! note\n\n" + indented(indented(TABLE)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"!!!", "!!! ", "!!! 1", "??? ", "???+", "===", "=== ", "===\"a\"", "=== a", "!!"})
  void withoutTypeOrTitleThereIsNoContainer(String line) {
    assertThat(Parsed.page(line + "\n\n    | a | b |\n    |---|---|\n").tables()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!! note",
        "!!!note",
        "??? tip",
        "???+ tip",
        "=== \"a\"",
        "===! 'a'",
        "===+ \"a\""
      })
  void typeOrTitleOpensAContainer(String line) {
    assertThat(Parsed.page(line + "\n\n    | a | b |\n    |---|---|\n").tables()).hasSize(1);
  }

  @Test
  void indentedOrIncompleteMarkerOpensNoContainer() {
    String table = "    | a | b |\n    |---|---|\n    | c | d |\n";

    assertThat(Parsed.page("   !!! note\n\n" + table).tables()).hasSize(1);
    assertThat(Parsed.page("    !!! note\n\n" + table).tables()).isEmpty();
    assertThat(Parsed.page("!!\n\n" + table + "\n??").tables()).isEmpty();
    assertThat(Parsed.page("!!!\n\n" + table + "\n===").tables()).isEmpty();
  }
}
