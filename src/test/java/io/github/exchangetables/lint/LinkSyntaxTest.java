package io.github.exchangetables.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.table.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which parts of a cell are broken links. */
class LinkSyntaxTest {

  private static List<String> broken(String markdown) {
    String page = "| Exchange | Docs |\n|---|---|\n| OKX | " + markdown + " |\n";
    Cell cell = ExchangeTables.parse(page).tables().get(0).rows().get(0).cells().get(1);
    return LinkSyntax.check(cell).stream()
        .map(found -> markdown.substring(found.start(), found.end()) + ": " + found.reason())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "spot",
        "[a](/b)",
        "[a](/b) [c](/d)",
        "[a](/b \"c\")",
        "[a](</b c>)",
        "[a](/b(c)d)",
        "[a](/b\\)c)",
        "![a](/b)",
        "[![a](/b)](/c)",
        "![a [b](/c) d](/e)",
        "[a [b] c](/d)",
        "[a]()",
        "<https://a.example/](/b>",
        "<a href=\"/b\">[c](/d</a>"
      })
  void linksAndImagesAreNotBroken(String markdown) {
    assertThat(broken(markdown)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a] (b)",
        "[a]\u00A0(/b)",
        "[a]     (/b)",
        "[a] (/b",
        "[a] (/b c)",
        "[a] (b/c)",
        "(a)[b]",
        "a)[b",
        "(a) [/b]",
        "[/b]",
        "a [b",
        "a [b(c)",
        "[see https://a.example/b (https://a.example/c) d]",
        "[a]",
        "a] b",
        "\\",
        "[a](/b{{ c }} d)"
      })
  void textWithBracketsAndParenthesesIsNotBroken(String markdown) {
    assertThat(broken(markdown)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\[a](/b)",
        "\\[a](/b) c](/d)",
        "`[a](/b`",
        "`` [a](/b ` ``",
        "`` ` `` `[a](/b`",
        "<b title=\"](/b\">",
        "</a](/b>",
        "<!-- [a](/b -->",
        "<b [>(/x)"
      })
  void escapedBracketsCodeSpansAndTagsAreNotBroken(String markdown) {
    assertThat(broken(markdown)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "[a](/b => [a](/b: the closing parenthesis is missing",
        "x [a](/b y => [a](/b: the closing parenthesis is missing",
        "x ![a](/b y => ![a](/b: the closing parenthesis is missing",
        "[a](https://b.example/c => [a](https://b.example/c: the closing parenthesis is missing",
        "[a](/b(c) => [a](/b(c): the closing parenthesis is missing",
        "[a](/b\\) => [a](/b\\): the closing parenthesis is missing",
        "[a [b] c](/d => [a [b] c](/d: the closing parenthesis is missing",
        "[a](/b c) d => [a](/b c): the URL has a space",
        "[a](https://b.example/c d) => [a](https://b.example/c d): the URL has a space",
        "[a](/b\\ c) d => [a](/b\\ c): the URL has a space",
        ")[a](/b \"c) => [a](/b \"c): the URL has a space",
        "[a] (/b) c => [a] (/b): a space separates the text from the URL",
        "[a]   (/b) => [a]   (/b): a space separates the text from the URL",
        "[a] (https://b) => [a] (https://b): a space separates the text from the URL",
        "x (a)[/b] c => (a)[/b]: expected the text in brackets and the URL in parentheses",
        "(x)(a)[./b] => (a)[./b]: expected the text in brackets and the URL in parentheses",
        "a)[../b] => )[../b]: expected the text in brackets and the URL in parentheses",
        ")[/b] => )[/b]: expected the text in brackets and the URL in parentheses",
        "x a](/b) c => ](/b): the opening bracket is missing",
        "](/b => ](/b: the opening bracket is missing",
        "\\a](/b) => ](/b): the opening bracket is missing",
        "x [a(/b) c => [a(/b): the closing bracket is missing",
        "[a(mailto:b) => [a(mailto:b): the closing bracket is missing",
        "[a](/b) [c(http://d) => [c(http://d): the closing bracket is missing",
        "[a\\](/b) => [a\\](/b): the closing bracket is missing"
      })
  void brokenLinksAreReportedWithTheirReason(String markdown, String expected) {
    assertThat(broken(markdown)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "<3 [a](/b => [a](/b: the closing parenthesis is missing",
        "< [a](/b > => [a](/b: the closing parenthesis is missing",
        "> <a [b](/c => [b](/c: the closing parenthesis is missing",
        "`a [b](/c => [b](/c: the closing parenthesis is missing",
        "``a` [b](/c => [b](/c: the closing parenthesis is missing",
        "`a` [b](/c => [b](/c: the closing parenthesis is missing",
        "\\` [b](/c ` => [b](/c: the closing parenthesis is missing",
        "\\\\[a](/b => [a](/b: the closing parenthesis is missing"
      })
  void brokenLinksAreFoundAfterUnclosedCodeSpansAndTags(String markdown, String expected) {
    assertThat(broken(markdown)).containsExactly(expected);
  }

  @Test
  void linkAroundALinkIsBroken() {
    assertThat(broken("x [a [b](/c) d](/e)"))
        .containsExactly("[a [b](/c) d](/e): a link cannot be inside another link");
    assertThat(broken("[a [b](/c) [d](/e) f](/g) [h [i](/j) k](/l)"))
        .containsExactly(
            "[a [b](/c) [d](/e) f](/g): a link cannot be inside another link",
            "[h [i](/j) k](/l): a link cannot be inside another link");
    assertThat(broken("[a [b](/c) d] [f](/g)")).isEmpty();
    assertThat(broken("[a ![b](/c) d](/e)")).isEmpty();
  }

  @Test
  void severalBrokenLinksAreFoundInOrder() {
    assertThat(broken("a](/b) [c](/d e) [f(/g)"))
        .containsExactly(
            "](/b): the opening bracket is missing",
            "[c](/d e): the URL has a space",
            "[f(/g): the closing bracket is missing");
  }

  @Test
  void distantParenthesesDoNotBelongToALink() {
    assertThat(broken("(" + "a".repeat(100) + ")[/b]")).first().asString().startsWith("(");
    assertThat(broken("(" + "a".repeat(101) + ")[/b]")).first().asString().startsWith(")");
    assertThat(broken("[a](/b " + "c".repeat(200) + ")")).first().asString().endsWith("a space");
    assertThat(broken("[a](/b " + "c".repeat(201) + ")")).first().asString().endsWith("missing");
  }
}
