package io.github.exchangetables.parser;

import static io.github.exchangetables.table.Table.Alignment.CENTER;
import static io.github.exchangetables.table.Table.Alignment.LEFT;
import static io.github.exchangetables.table.Table.Alignment.NONE;
import static io.github.exchangetables.table.Table.Alignment.RIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.exchangetables.table.Table.Alignment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A delimiter row has hyphens, colons at their ends, and pipes between them. */
class DelimiterRowTest {

  private static Optional<List<Alignment>> parse(String line) {
    return DelimiterRow.parse(line, 0, line.length());
  }

  static Stream<Arguments> delimiterRows() {
    return Stream.of(
        arguments("|---|---|", List.of(NONE, NONE)),
        arguments("---|---", List.of(NONE, NONE)),
        arguments("---|---|", List.of(NONE, NONE)),
        arguments("|---|---", List.of(NONE, NONE)),
        arguments("-|-", List.of(NONE, NONE)),
        arguments("|:--|:-:|--:|---|", List.of(LEFT, CENTER, RIGHT, NONE)),
        arguments("|:-|-:|", List.of(LEFT, RIGHT)),
        arguments(" |  :---:  | --- | ", List.of(CENTER, NONE)),
        arguments("|\t---\t|\u000B---\f|", List.of(NONE, NONE)),
        arguments("|-|", List.of(NONE)),
        arguments("| --- |", List.of(NONE)),
        arguments("--- |", List.of(NONE)),
        arguments("| ---", List.of(NONE)),
        arguments(":-:", List.of(CENTER)),
        arguments("--:", List.of(RIGHT)));
  }

  @ParameterizedTest
  @MethodSource("delimiterRows")
  void everyDelimiterCellGivesAnAlignment(String line, List<Alignment> alignments) {
    assertThat(parse(line)).contains(alignments);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "|",
        "||",
        "| |",
        "---",
        "- | -",
        "|:|",
        "|::|",
        "| - - |",
        "|---||---|",
        "|===|",
        "|---|a|",
        "|--- ---|",
        "|:-:-|",
        "|- :|",
        "a|---",
        "|---|---|x",
        "|–|–|",
        "|---\\|---|",
        "|\u00A0---|---|",
        "|---|---|\u2003",
        "\f|---|"
      })
  void otherLinesAreNotDelimiterRows(String line) {
    assertThat(parse(line)).isEmpty();
  }

  @Test
  void textOutsideTheLineIsIgnored() {
    String page = "| a |\n|---|\n| b |";

    assertThat(DelimiterRow.parse(page, 6, 11)).contains(List.of(NONE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"| a |\n|---|\n", "|---|", "> > | - |\r| b |", "a\n\t|:-:|\t\nb", "a\n:--"})
  void findsLineThatMayBeADelimiterRow(String page) {
    assertThat(DelimiterRow.mayOccurIn(page)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "---", "a | b\nc | d\n", "| --- | a |", "||\n:::", "x |---|"})
  void pageWithoutDelimiterRowIsSkipped(String page) {
    assertThat(DelimiterRow.mayOccurIn(page)).isFalse();
  }

  @Test
  void singleHyphenIsNotADelimiterRow() {
    assertThat(parse("-")).isEmpty();
  }
}
