package io.github.exchangetables.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the parentheses of a link. A caret shows where a destination ends. */
class LinkDestinationTest {

  private static final String MISSING = "the closing parenthesis is missing";
  private static final String SPACE = "the address has a space";

  private static LinkDestination read(String marked) {
    return LinkDestination.read("[x](" + marked.replace("^", ""), 4);
  }

  private static int end(String marked) {
    return 4 + marked.indexOf('^');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ")^",
        "/a)^ b)",
        " \t/a \t)^",
        "/a(b)c)^)",
        "/a((b)(c)))^",
        "/a\\)b)^",
        "/a\\(b)^)",
        "/a\\b)^",
        "/a\\~)^",
        "/a\\ )^",
        "<>)^",
        "</a b(>)^",
        "</a\\>b>)^",
        "</a\\\\>)^",
        "/a \"b) c\")^",
        "/a 'b \" c' )^",
        "/a (b \" c))^",
        "/a \"b\\\"c\")^",
        "/a (b\\)c))^",
        "/a \"(\")^",
        "\"a\")^",
        "\u00E9\u00A0)^"
      })
  void destinationsAndTitlesAreReadToTheClosingParenthesis(String marked) {
    LinkDestination destination = read(marked);

    assertThat(destination.problem()).isEmpty();
    assertThat(destination.isClosed()).isTrue();
    assertThat(destination.end()).isEqualTo(end(marked));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^",
        "/a^",
        "/a(b)^",
        "/a^ b",
        "/a^ \"b",
        "/a\\)^",
        "/a^\t",
        "/a\\^",
        "^</a)",
        "^</a b)",
        "^</a\\>)",
        "^<a<b>)"
      })
  void parenthesisIsMissing(String marked) {
    LinkDestination destination = read(marked);

    assertThat(destination.problem()).contains(MISSING);
    assertThat(destination.isClosed()).isFalse();
    assertThat(destination.end()).isEqualTo(end(marked));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/a b)^",
        "/a \"b)^",
        "/a 'b\")^",
        "/a (b(c)^)",
        "/a \"b\" c)^",
        "/a \"b\\\")^",
        "</a> b)^",
        "/a\\ b)^"
      })
  void addressHasASpace(String marked) {
    LinkDestination destination = read(marked);

    assertThat(destination.problem()).contains(SPACE);
    assertThat(destination.isClosed()).isFalse();
    assertThat(destination.end()).isEqualTo(end(marked));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a\u007Fb", "/a\nb", "/a\u0000b"})
  void controlCharactersEndAnAddress(String text) {
    assertThat(read(text + ")")).isEqualTo(new LinkDestination(6, Optional.of(MISSING)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 31, 32})
  void parenthesesNestToADepthOfThirtyTwo(int depth) {
    String nested = "/" + "(".repeat(depth) + ")".repeat(depth) + ")^";

    assertThat(read(nested).problem()).isEmpty();
    assertThat(read(nested).end()).isEqualTo(end(nested));
  }

  @ParameterizedTest
  @ValueSource(ints = {33, 34, 100})
  void deeperParenthesesAreNoDestination(int depth) {
    assertThat(read("/" + "(".repeat(depth) + "a" + ")".repeat(depth + 1)).problem())
        .contains(MISSING);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 198, 199})
  void parenthesisIsLookedForInTwoHundredCharacters(int others) {
    String near = "/a " + "b".repeat(others) + ")^";

    assertThat(read(near).problem()).isEqualTo(Optional.of(SPACE).filter(it -> others > 0));
    assertThat(read(near).end()).isEqualTo(end(near));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 1000})
  void parenthesisFurtherAwayIsNotTheLinks(int others) {
    String far = "/a^ " + "b".repeat(others) + ")";

    assertThat(read(far).problem()).contains(MISSING);
    assertThat(read(far).end()).isEqualTo(end(far));
  }
}
