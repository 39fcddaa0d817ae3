package io.github.exchangetables.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.table.Flavor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the part of a page that can affect a table is parsed as blocks. */
class PageTextTest {

  private static final String TABLE = "| a | b |\n|---|---|\n| c | d |\n";

  private static String markdown(String page) {
    return PageText.aroundTables(page, Flavor.GFM).markdown();
  }

  @Test
  void textAfterTheLastTableIsSkipped() {
    assertThat(markdown(TABLE + "\nText.\n")).isEqualTo(TABLE);
    assertThat(markdown(TABLE + " \t\r\nText.\n")).isEqualTo(TABLE);
    assertThat(markdown(TABLE + "absorbed\n\nText.\n")).isEqualTo(TABLE + "absorbed\n");
    assertThat(markdown(TABLE)).isEqualTo(TABLE);
  }

  @Test
  void textAboveTheHeadingOfTheFirstTableIsSkipped() {
    String section = "## Exchanges\n\nText.\n\n" + TABLE;

    assertThat(markdown("# Title\n\nText.\n\n" + section)).isEqualTo(section);
    assertThat(markdown("```\n# code\n```\n" + section)).isEqualTo(section);
    assertThat(markdown("- item\n    ```\n" + section)).isEqualTo(section);
    assertThat(markdown("Text.\n\n" + TABLE + "\n# More\n\n" + TABLE))
        .isEqualTo("Text.\n\n" + TABLE + "\n# More\n\n" + TABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\n",
        "~~~~\n~~~\n",
        "```\n``` no end\n",
        "  ```\n",
        "<!-- a\n",
        "text\n<pre>\n"
      })
  void headingThatMayBeTextOfABlockIsNoPlaceToStart(String block) {
    String page = block + "# Title\n\n" + TABLE;

    assertThat(markdown(page)).isEqualTo(page);
  }

  @Test
  void onlyHeadingsWithoutIndentationArePlacesToStart() {
    for (String line : List.of(" # a", "#a", "####### a", "> # a", "a\n===")) {
      assertThat(markdown(line + "\n\n" + TABLE)).isEqualTo(line + "\n\n" + TABLE);
    }
    assertThat(markdown("a\n#\n" + TABLE)).isEqualTo("#\n" + TABLE);
    assertThat(markdown("a\n###### a\n" + TABLE)).isEqualTo("###### a\n" + TABLE);
  }

  @Test
  void pageOfMdxIsReadFromItsStart() {
    String page = "Text.\n\n# Title\n\n" + TABLE;

    assertThat(PageText.aroundTables(page, Flavor.MDX).markdown()).isEqualTo(page);
  }

  @Test
  void definitionsAfterTheLastTableAreKept() {
    String page = TABLE + "\nText.\n\n[a]: /b\n";

    assertThat(markdown(page)).isEqualTo(page);
  }

  @Test
  void tableWithoutPipesIsKept() {
    assertThat(markdown(TABLE + "\na\n:-\nb\n")).isEqualTo(TABLE + "\na\n:-\nb\n");
    assertThat(markdown("a\n:-\nb\n")).isEqualTo("a\n:-\nb\n");
  }

  @Test
  void frontMatterIsSkipped() {
    assertThat(markdown("\uFEFF---\na: |\n---\n" + TABLE + "\nText.\n")).isEqualTo(TABLE);
    assertThat(markdown("---\na: |\n---\n:-\n")).isEqualTo(":-\n");
  }

  @Test
  void pipeMayBeTheFirstCharacter() {
    assertThat(markdown("|\n\nText.\n")).isEqualTo("|\n");
    assertThat(markdown("---\na: b\n---\n|\n\nText.\n")).isEqualTo("|\n");
  }

  @Test
  void skipsMarkersOfQuotesAndListItems() {
    String line = "> -+*.)0123456789 \t| a";

    assertThat(new PageText(line).skipMarkers(new RowLine(1, 0, 0, line.length())))
        .isEqualTo(line.indexOf('|'));
    assertThat(new PageText("> >").skipMarkers(new RowLine(1, 0, 0, 3))).isEqualTo(3);
  }
}
