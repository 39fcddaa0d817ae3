package io.github.exchangetables.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** YAML front matter is not content. A page that opens with a thematic break has none. */
class FrontMatterTest {

  private static String content(String page) {
    return page.substring(FrontMatter.end(page, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: Spot\n---\nrest",
        "---\r\ntitle: Spot\r\n---\r\nrest",
        "---\rtitle: Spot\r---\rrest",
        "---\ntitle: Spot\n...\nrest",
        "---  \ntitle: Spot\n---\t\nrest",
        "---\n---\nrest",
        "---\n# a comment\n\ntitle: Spot\n---\nrest",
        "---\n\"a key\": Spot\n---\nrest",
        "---\ntags:\n  - spot\n  - perp\n---\nrest",
        "---\ntable: |\n  | a |\n  |---|\n---\nrest"
      })
  void frontMatterIsSkipped(String page) {
    assertThat(content(page)).isEqualTo("rest");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "rest",
        "---",
        "---\ntitle: Spot\n",
        "---\ntitle: Spot\n----\nrest",
        "----\ntitle: Spot\n---\nrest",
        " ---\ntitle: Spot\n---\nrest",
        "\n---\ntitle: Spot\n---\nrest",
        "---\nProse without a colon.\n---\nrest",
        "---\nhttps://example.com/\n---\nrest",
        "---\n| a | b |\n---\nrest",
        "--- title\ntitle: Spot\n---\nrest"
      })
  void textThatIsNotFrontMatterIsContent(String page) {
    assertThat(content(page)).isEqualTo(page);
  }

  @Test
  void frontMatterMayBeTheWholePage() {
    assertThat(content("---\ntitle: Spot\n---")).isEmpty();
  }

  @Test
  void frontMatterMayFollowAByteOrderMark() {
    assertThat(FrontMatter.end("\uFEFF---\na: b\n---\n", 1)).isEqualTo(14);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nkey:\n---\nrest",
        "---\n_key: x\n---\nrest",
        "---\n'key': x\n---\nrest",
        "---\n1: x\n---\nrest",
        "---\nkey:\tx\n---\nrest"
      })
  void keyMayBeWrittenInManyWays(String page) {
    assertThat(content(page)).isEqualTo("rest");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\n: x\n---\nrest",
        "---\n-: x\n---\nrest",
        "---\nkey:x\n---\nrest",
        "---\nkey\nb: c\n---\nrest"
      })
  void withoutAKeyThereIsNoFrontMatter(String page) {
    assertThat(content(page)).isEqualTo(page);
  }

  @Test
  void unclosedFrontMatterIsContent() {
    assertThat(FrontMatter.end("\uFEFF---\na: b\n", 1)).isEqualTo(1);
    assertThat(FrontMatter.end("\uFEFF---\na:", 1)).isEqualTo(1);
  }
}
