package io.github.exchangetables.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments at the start of a line, outside of code. */
class CommentCollectorTest {

  private static List<Integer> offsets(String source) {
    return offsets(source, Flavor.GFM);
  }

  /**
   * The offsets of the comments; the last line makes the page one with a comment that may count.
   */
  private static List<Integer> offsets(String source, Flavor flavor) {
    String page = source + "\n\n<p>" + Comment.PREFIX;
    return TableReader.read(page, ParseOptions.defaults().withFlavor(flavor)).comments().stream()
        .map(comment -> page.lastIndexOf(flavor == Flavor.MDX ? "{" : "<", comment.start()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- x -->",
        "   <!-- x -->",
        "\uFEFF<!-- x -->",
        "> <!-- x -->",
        "-\t<!-- x -->",
        "- <!-- x -->",
        "+ <!-- x -->",
        "* <!-- x -->",
        "-   <!-- x -->",
        "-    <!-- x -->",
        "-     a\n\n  <!-- x -->",
        "1. <!-- x -->",
        "10) <!-- x -->",
        "123456789. <!-- x -->",
        "- - <!-- x -->",
        "- a\n\n  <!-- x -->",
        "- a\n\n     <!-- x -->",
        "12. a\n\n       <!-- x -->",
        "- a\n\n<!-- x -->",
        "!!! note\n    <!-- x -->",
        "!!! note\n       <!-- x -->",
        "??? note\n    <!-- x -->",
        "=== \"note\"\n    <!-- x -->",
        "- !!! note\n\n      <!-- x -->",
        "!!! note\n    !!! tip\n        <!-- x -->",
        "a\r<!-- x -->",
        "a\r\n<!-- x -->",
        "\n\n<!-- x -->",
        "``\n<!-- x -->",
        "~~\n<!-- x -->",
        "``` a`b\n<!-- x -->",
        "```a```\n<!-- x -->",
        "```\n```\n<!-- x -->",
        "```\n`````  \n<!-- x -->",
        "````\n````\n<!-- x -->",
        "~~~ a`b\n~~~\n<!-- x -->",
        "- ```\n<!-- x -->",
        "- - ```\n  <!-- x -->",
        "!!! note\n    ~~~\n<!-- x -->",
        "-\n<!-- x -->",
        "-   \n<!-- x -->",
        "1\n<!-- x -->",
        "1.\n<!-- x -->",
        "- a\n\n \t<!-- x -->",
        "prose prose\n\n1. <!-- x -->",
        "-     a\n\n     <!-- x -->"
      })
  void commentsOutsideCodeAreFound(String source) {
    assertThat(offsets(source)).containsExactly(source.indexOf("<!--"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a <!-- x -->",
        "<!- x -->",
        "    <!-- x -->",
        "\t<!-- x -->",
        " \t<!-- x -->",
        "   \t<!-- x -->",
        ">     <!-- x -->",
        "-<!-- x -->",
        "    > <!-- x -->",
        "1 <!-- x -->",
        "1: <!-- x -->",
        ". <!-- x -->",
        "/. <!-- x -->",
        ":. <!-- x -->",
        "1234567890. <!-- x -->",
        "-     <!-- x -->",
        "- a\n\n      <!-- x -->",
        "-    a\n\n    <!-- x -->",
        "!!! note\n        <!-- x -->",
        "!! note\n    <!-- x -->",
        "== note\n    <!-- x -->",
        "?? note\n    <!-- x -->",
        "a\n    !!! note\n    <!-- x -->",
        "```\n<!-- x -->",
        "~~~\n<!-- x -->",
        "~~~ a`b\n<!-- x -->",
        "```\n~~~\n<!-- x -->",
        "````\n```\n<!-- x -->",
        "```\n``` a\n<!-- x -->",
        "```\n\n<!-- x -->",
        "- ```\n  <!-- x -->",
        "prose\n\n- ```\n  <!-- x -->\n  ```",
        "  ",
        "> ",
        "-  ",
        "1",
        "1.",
        "```",
        "!!! note\n    ```\n    <!-- x -->",
        "!!! note\n    a\n    - b\n      ~~~\n      <!-- x -->"
      })
  void commentsInCodeAndTextAreNotFound(String source) {
    assertThat(offsets(source)).isEmpty();
  }

  @Test
  void commentExtendsToItsEndMark() {
    assertThat(offsets("<!-- a\n<!-- b\n-->\n<!-- c -->\n<!-- d -->\n")).containsExactly(0, 18, 29);
    assertThat(offsets("<!-- a\n```\n-->\n<!-- b -->")).containsExactly(0, 15);
    assertThat(offsets("<!-- a\n\n--> b\n<!-- c")).containsExactly(0);
    assertThat(offsets("<!-- a -->\n<!-- b -->")).containsExactly(0, 11);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{/* x */}",
        "      {/* x */}",
        "{\n  /* x */\n}",
        "> {/* x */}",
        "- a\n  {/* x */}",
        "<Tab>\n        {/* x */}\n</Tab>",
        "| a |\n|---|\n| 1 |\n{/* x\ny */}\n| 2 |"
      })
  void mdxCommentsAreFoundInMdxOnly(String source) {
    assertThat(offsets(source, Flavor.MDX)).containsExactly(source.indexOf("{"));
    assertThat(offsets(source)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a {/* x */}",
        "{/* x */} a",
        "{x}",
        "{x /* y */}",
        "{/* x",
        "```\n{/* x */}\n```",
        "<Tab title={/* x */}>",
        "export const x = [\n  {/* x */}\n]"
      })
  void mdxExpressionsThatAreNotCommentsAreNotFound(String source) {
    assertThat(offsets(source, Flavor.MDX)).isEmpty();
  }

  @Test
  void htmlCommentsAreFoundInMdx() {
    String page = "<Tab>\n    <!-- " + Comment.PREFIX + "enable -->\n</Tab>\n";

    assertThat(TableReader.read(page, ParseOptions.defaults().withFlavor(Flavor.MDX)).comments())
        .containsExactly(new Comment(14, 38));
  }

  @Test
  void commentsInsideAnHtmlBlockAreFound() {
    assertThat(offsets("<div>\n<!-- x -->\n  <!-- y\nz -->\n</div>")).containsExactly(6, 19);
  }

  @Test
  void commentsAreCollectedOnlyIfThePageHasTheCommandPrefix() {
    assertThat(Parsed.page("<!-- exchange -->\n").comments()).isEmpty();
  }

  @Test
  void codeFenceBelowAListIsNotEndedByTheList() {
    assertThat(offsets("- a\n\n```\n<!-- x -->\n```\n<!-- y -->")).containsExactly(24);
  }

  @Test
  void containersEndWhereTextIsIndentedLess() {
    assertThat(offsets("!!! a\n    !!! b\n        c\n    <!-- x -->\n        <!-- y -->"))
        .containsExactly(30);
    assertThat(offsets("- a\n  - b\n\n    <!-- x -->\n\n  <!-- y -->\n\n<!-- z -->"))
        .containsExactly(15, 29, 41);
  }
}
