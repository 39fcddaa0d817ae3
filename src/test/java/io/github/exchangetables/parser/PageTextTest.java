package io.github.exchangetables.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Only the part of a page that may concern a table is parsed as blocks. */
class PageTextTest {

  private static final String TABLE = "| a | b |\n|---|---|\n| c | d |\n";

  private static String markdown(String page) {
    return new PageText(page).markdown();
  }

  @Test
  void textAfterTheLastTableIsSkipped() {
    assertThat(markdown(TABLE + "\nText.\n")).isEqualTo(TABLE);
    assertThat(markdown(TABLE + " \t\r\nText.\n")).isEqualTo(TABLE);
    assertThat(markdown(TABLE + "absorbed\n\nText.\n")).isEqualTo(TABLE + "absorbed\n");
    assertThat(markdown(TABLE)).isEqualTo(TABLE);
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
