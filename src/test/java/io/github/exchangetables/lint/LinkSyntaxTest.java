package io.github.exchangetables.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was meant as a link and is none. */
class LinkSyntaxTest {

  private static List<String> broken(String markdown) {
    return LinkSyntax.check(markdown).stream()
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
        "![a](/b)",
        "[![a](/b)](/c)",
        "![a [b](/c) d](/e)",
        "[a]()",
        "[a] (b)",
        "[a]\u00A0(/b)",
        "[a]     (/b)",
        "[a] (/b",
        "(a)[b]",
        "a)[b",
        "(a) [/b]",
        "[/b]",
        "a [b",
        "a [b(c)",
        "[a]",
        "a] b",
        "\\[a](/b)",
        "\\[a](/b) c](/d)",
        "`[a](/b`",
        "`` [a](/b ` ``",
        "`` ` `` `[a](/b`",
        "<b title=\"](/b\">",
        "</a](/b>",
        "<!-- [a](/b -->",
        "<https://a.example/](/b>",
        "\\",
        "<b [>(/x)"
      })
  void linksAndTextsAreNotBroken(String markdown) {
    assertThat(broken(markdown)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "[a](/b => [a](/b: the closing parenthesis is missing",
        "x [a](/b y => [a](/b: the closing parenthesis is missing",
        "x ![a](/b y => [a](/b: the closing parenthesis is missing",
        "[a](/b c) d => [a](/b c): the address has a space",
        "[a](/b\\ c) d => [a](/b\\ c): the address has a space",
        "[a](/b\\\u007F) c => [a](/b\\: the closing parenthesis is missing",
        ")[a](/b (c(d) e) => [a](/b (c(d): the address has a space",
        ")[a](/b \"c) => [a](/b \"c): the address has a space",
        "[a] (/b) c => [a] (/b): a space parts the text from the address",
        "[a]   (/b) => [a]   (/b): a space parts the text from the address",
        "[a] (https://b) => [a] (https://b): a space parts the text from the address",
        "x (a)[/b] c => (a)[/b]: expected the text in brackets and the address in parentheses",
        "(x)(a)[./b] => (a)[./b]: expected the text in brackets and the address in parentheses",
        "a)[../b] => )[../b]: expected the text in brackets and the address in parentheses",
        ")[/b] => )[/b]: expected the text in brackets and the address in parentheses",
        "x a](/b) c => ](/b): the opening bracket is missing",
        "](/b => ](/b: the opening bracket is missing",
        "x [a(/b) c => [a(/b): the closing bracket is missing",
        "[a(mailto:b) => [a(mailto:b): the closing bracket is missing",
        "[a](/b) [c(http://d) => [c(http://d): the closing bracket is missing",
        "x [a [b](/c) d](/e) => [a [b](/c) d](/e): a link cannot stand inside another",
        "<3 [a](/b => [a](/b: the closing parenthesis is missing",
        "< [a](/b > => [a](/b: the closing parenthesis is missing",
        "<a [b](/c => [b](/c: the closing parenthesis is missing",
        "> <a [b](/c => [b](/c: the closing parenthesis is missing",
        "`a [b](/c => [b](/c: the closing parenthesis is missing",
        "``a` [b](/c => [b](/c: the closing parenthesis is missing",
        "`a`` [b](/c => [b](/c: the closing parenthesis is missing",
        "`a` [b](/c => [b](/c: the closing parenthesis is missing",
        "\\` [b](/c ` => [b](/c: the closing parenthesis is missing",
        "\\\\[a](/b => [a](/b: the closing parenthesis is missing",
        "[a\\](/b) => [a\\](/b): the closing bracket is missing",
        "\\a](/b) => ](/b): the opening bracket is missing"
      })
  void whatIsBrokenIsTold(String markdown, String expected) {
    assertThat(broken(markdown)).containsExactly(expected);
  }

  @Test
  void aLinkClosesTheBracketsAroundItOnce() {
    assertThat(broken("[a [b](/c) d](/e) [f](/g)"))
        .containsExactly("[a [b](/c) d](/e): a link cannot stand inside another");
    assertThat(broken("[a [b](/c) [d](/e) f](/g) [h [i](/j) k](/l)"))
        .containsExactly(
            "[a [b](/c) [d](/e) f](/g): a link cannot stand inside another",
            "[h [i](/j) k](/l): a link cannot stand inside another");
    assertThat(broken("[a [b](/c) d] [f](/g)")).isEmpty();
  }

  @Test
  void aPictureMayStandInALinkAndALinkInItsText() {
    assertThat(broken("[![a [b](/c)](/d) e](/f)"))
        .containsExactly("[![a [b](/c)](/d) e](/f): a link cannot stand inside another");
    assertThat(broken("[a ![b](/c) d](/e)")).isEmpty();
  }

  @Test
  void severalStretchesAreToldInTheOrderOfTheirEnds() {
    assertThat(broken("a](/b) [c](/d e) [f(/g)"))
        .containsExactly(
            "](/b): the opening bracket is missing",
            "[c](/d e): the address has a space",
            "[f(/g): the closing bracket is missing");
  }

  @Test
  void parenthesisBeforeIsLookedForInAHundredCharacters() {
    String near = "(" + "a".repeat(99) + ")[/b]";
    String far = "(" + "a".repeat(100) + ")[/b]";

    assertThat(LinkSyntax.check(near)).extracting(LinkSyntax.Broken::start).containsExactly(0);
    assertThat(LinkSyntax.check(far)).extracting(LinkSyntax.Broken::start).containsExactly(101);
  }

  @Test
  void addressBehindASpaceHasToEnd() {
    assertThat(broken("[a] (/b c)")).isEmpty();
    assertThat(broken("[a] (b/c)")).isEmpty();
  }
}
