package io.github.exchangetables.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of a page only what may matter to a table is parsed as blocks. */
class PageTextTest {

  private static final String TABLE = "| a | b |\n|---|---|\n| c | d |\n";

  private static String markdown(String page) {
    return new PageText(page).markdown();
  }

  @Test
  void whatStandsBehindTheLastTableIsLeftOut() {
    assertThat(markdown(TABLE + "\nText.\n")).isEqualTo(TABLE);
    assertThat(markdown(TABLE + " \t\r\nText.\n")).isEqualTo(TABLE);
    assertThat(markdown(TABLE + "absorbed\n\nText.\n")).isEqualTo(TABLE + "absorbed\n");
    assertThat(markdown(TABLE)).isEqualTo(TABLE);
  }

  @Test
  void definitionsBehindItStay() {
    String page = TABLE + "\nText.\n\n[a]: /b\n";

    assertThat(markdown(page)).isEqualTo(page);
  }

  @Test
  void aTableWithoutPipesStays() {
    assertThat(markdown(TABLE + "\na\n:-\nb\n")).isEqualTo(TABLE + "\na\n:-\nb\n");
    assertThat(markdown("a\n:-\nb\n")).isEqualTo("a\n:-\nb\n");
  }

  @Test
  void frontMatterIsNoMarkdown() {
    assertThat(markdown("\uFEFF---\na: |\n---\n" + TABLE + "\nText.\n")).isEqualTo(TABLE);
    assertThat(markdown("---\na: |\n---\n:-\n")).isEqualTo(":-\n");
  }

  @Test
  void aPipeMayBeTheFirstCharacter() {
    assertThat(markdown("|\n\nText.\n")).isEqualTo("|\n");
    assertThat(markdown("---\na: b\n---\n|\n\nText.\n")).isEqualTo("|\n");
  }

  @Test
  void markersAreThoseOfQuotesAndListItems() {
    String line = "> -+*.)0123456789 \t| a";

    assertThat(new PageText(line).skipMarkers(new RowLine(1, 0, 0, line.length())))
        .isEqualTo(line.indexOf('|'));
    assertThat(new PageText("> >").skipMarkers(new RowLine(1, 0, 0, 3))).isEqualTo(3);
  }
}
