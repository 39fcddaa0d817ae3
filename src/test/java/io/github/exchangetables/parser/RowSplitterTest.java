package io.github.exchangetables.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.exchangetables.table.Flavor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line of a table is split into its cells. */
class RowSplitterTest {

  private static List<String> split(String line, Flavor flavor) {
    List<String> cells = new ArrayList<>();
    new RowSplitter(line, flavor)
        .split(0, line.length(), (start, end) -> cells.add(line.substring(start, end)));
    return cells;
  }

  static Stream<Arguments> linesInBothFlavors() {
    return Stream.of(
        arguments("| a | b |", List.of("a", "b")),
        arguments("a | b", List.of("a", "b")),
        arguments("| a | b", List.of("a", "b")),
        arguments("a | b |", List.of("a", "b")),
        arguments("a|b", List.of("a", "b")),
        arguments("  | a | b |  ", List.of("a", "b")),
        arguments("no pipe", List.of("no pipe")));
  }

  @ParameterizedTest
  @MethodSource("linesInBothFlavors")
  void outerPipesAndPaddingAreOptional(String line, List<String> cells) {
    assertThat(split(line, Flavor.GFM)).isEqualTo(cells);
    assertThat(split(line, Flavor.MKDOCS)).isEqualTo(cells);
  }

  static Stream<Arguments> linesWithEmptyCells() {
    return Stream.of(
        arguments("| a | b ||", List.of("a", "b", "")),
        arguments("| a | b | |", List.of("a", "b", "")),
        arguments("| a || b |", List.of("a", "", "b")),
        arguments("|| a |", List.of("", "a")),
        arguments("| | |", List.of("", "")),
        arguments("||", List.of("")),
        arguments("| |", List.of("")),
        arguments("|", List.of()),
        arguments("  |  ", List.of()),
        arguments("", List.of()),
        arguments(" \t ", List.of()));
  }

  @ParameterizedTest
  @MethodSource("linesWithEmptyCells")
  void emptyCellsAreKept(String line, List<String> cells) {
    assertThat(split(line, Flavor.GFM)).isEqualTo(cells);
    assertThat(split(line, Flavor.MKDOCS)).isEqualTo(cells);
  }

  @ParameterizedTest
  @EnumSource
  void whiteSpaceOfAnyKindIsTrimmed(Flavor flavor) {
    assertThat(split("|\ta\u00A0|\u2003b c\u3000|\u00A0|", flavor)).containsExactly("a", "b c", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u2003", "\u3000", "\u0085"})
  void spaceBeyondAsciiAtTheEdgeOfARowIsACell(String space) {
    assertThat(split(space + "| a |", Flavor.GFM)).containsExactly("", "a");
    assertThat(split("| a |" + space, Flavor.GFM)).containsExactly("a", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u000B", "\f"})
  void formFeedIsACellBeforeTheFirstPipeOnly(String feed) {
    assertThat(split(feed + "| a |", Flavor.GFM)).containsExactly("", "a");
    assertThat(split("|" + feed + "a|" + feed, Flavor.GFM)).containsExactly("a");
  }

  @ParameterizedTest
  @EnumSource
  void escapedPipeDoesNotSplit(Flavor flavor) {
    assertThat(split("| a \\| b | c |", flavor)).containsExactly("a \\| b", "c");
    assertThat(split("| a | b \\|", flavor)).containsExactly("a", "b \\|");
    assertThat(split("| a | b \\||", flavor)).containsExactly("a", "b \\|");
    assertThat(split("\\| a | b", flavor)).containsExactly("\\| a", "b");
    assertThat(split("| `a \\| b` | c |", flavor)).containsExactly("`a \\| b`", "c");
  }

  static Stream<Arguments> linesWithCode() {
    return Stream.of(
        arguments("| `a|b` |", List.of("`a", "b`"), List.of("`a|b`")),
        arguments("| `a|b` | `c|d` |", List.of("`a", "b`", "`c", "d`"), List.of("`a|b`", "`c|d`")),
        arguments("| ``a`|b`` |", List.of("``a`", "b``"), List.of("``a`|b``")),
        arguments("| ` a | b |", List.of("` a", "b"), List.of("` a", "b")),
        arguments("| ``a|b` |", List.of("``a", "b`"), List.of("``a", "b`")),
        arguments("| \\`a | b` |", List.of("\\`a", "b`"), List.of("\\`a", "b`")),
        arguments("| `a|b", List.of("`a", "b"), List.of("`a", "b")));
  }

  @ParameterizedTest
  @MethodSource("linesWithCode")
  void pipeInsideCodeSpanDoesNotSplitInMkdocs(String line, List<String> gfm, List<String> mkdocs) {
    assertThat(split(line, Flavor.GFM)).isEqualTo(gfm);
    assertThat(split(line, Flavor.MKDOCS)).isEqualTo(mkdocs);
  }

  @ParameterizedTest
  @EnumSource
  void textOutsideTheLineIsIgnored(Flavor flavor) {
    String page = "`| x |\n| a | b |\n| y` |";
    int start = page.indexOf('\n') + 1;
    int end = page.lastIndexOf('\n');
    List<String> cells = new ArrayList<>();

    new RowSplitter(page, flavor).split(start, end, (s, e) -> cells.add(page.substring(s, e)));

    assertThat(cells).containsExactly("a", "b");
  }

  @Test
  void countIsTheNumberOfCells() {
    assertThat(new RowSplitter("| a | b ||", Flavor.GFM).count(0, 10)).isEqualTo(3);
    assertThat(new RowSplitter("|", Flavor.GFM).count(0, 1)).isZero();
  }

  @Test
  void codeSpanMayBeginOrEndThePage() {
    assertThat(split("`a|b`", Flavor.MKDOCS)).containsExactly("`a|b`");
    assertThat(split("`a|b` | `c|d`", Flavor.MKDOCS)).containsExactly("`a|b`", "`c|d`");
    assertThat(split("`a`|b", Flavor.MKDOCS)).containsExactly("`a`", "b");
  }
}
