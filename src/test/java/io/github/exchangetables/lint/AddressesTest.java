package io.github.exchangetables.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.vocabulary.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which URLs of links are valid, and how the others are reported. */
class AddressesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.okx.com/",
        "HTTP://OKX.COM:8080/",
        "https://user@okx.com/",
        "https://okx/",
        "https://[2001:db8::1]/",
        "https://[2001:db8::1]:8443/",
        "https://b\u00F6rse.example/",
        "mailto:help@okx.com",
        " /exchanges/okx/ ",
        "okx.md",
        "okx.png",
        "exchanges/okx.com",
        ".com",
        "../okx",
        "#okx",
        "?a=b",
        "//okx.com/",
        "httpd/manual/",
        "http-okx/",
        "https/okx/",
        "www/okx.md",
        "a(b)",
        "!okx~",
        "{{ docs }}/okx",
        "{% url %}",
        "javascript:{{ x }}"
      })
  void acceptsValidUrls(String url) {
    assertThat(new Addresses(Words.standard()).problem(url)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void rejectsEmptyUrl(String url) {
    assertThat(new Addresses(Words.standard()).problem(url)).contains("the URL is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(/exchanges/okx/)", "(", " (/okx)"})
  void rejectsUrlInTwoPairsOfParentheses(String url) {
    assertThat(new Addresses(Words.standard()).problem(url))
        .contains("the URL is in two pairs of parentheses");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/a b",
        "/a\u0001b",
        "/a\u007Fb",
        "/a\u00A0b",
        "/a\\b",
        "/a<b",
        "/a>b",
        "https://a /"
      })
  void rejectsInvalidCharacters(String url) {
    assertThat(new Addresses(Words.standard()).problem(url))
        .contains("a URL has no spaces, backslashes or angle brackets");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"www.okx.com", " www.okx.com/en", "okx.com", "gate.io?a=b", "dydx.exchange#a"})
  void rejectsHostWithoutScheme(String url) {
    assertThat(new Addresses(Words.standard()).problem(url))
        .contains("without https:// it is a relative link to a page of this site");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "htps://okx.com/", "ftp://okx.com/", "okx:8080"})
  void rejectsOtherSchemes(String url) {
    assertThat(new Addresses(Words.standard()).problem(url))
        .contains("expected http, https, mailto or a relative URL");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://",
        "https:///okx.com/",
        "https:okx.com",
        "http:/okx.com/",
        "https://http://okx.com/",
        "https://https://okx.com/",
        "https://(okx.com)/",
        "https://[okx.com/",
        "https://okx.com]/",
        "https://{okx}.com/",
        "https://okx,com/",
        "https://okx(.com/",
        "https://okx.com;/",
        "https://'okx.com'/",
        "https://\"okx.com\"/",
        "https://okx!.com/",
        "https://$okx.com/",
        "https://okx.com&/",
        "https://*.okx.com/",
        "https://okx+.com/",
        "https://okx=.com/",
        "https://okx|.com/",
        "https://okx^.com/",
        "https://`okx.com`/"
      })
  void rejectsUrlWithoutHost(String url) {
    assertThat(new Addresses(Words.standard()).problem(url)).contains("it has no host");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http//okx.com/", "https//okx.com/"})
  void rejectsSchemeWithoutColon(String url) {
    assertThat(new Addresses(Words.standard()).problem(url)).contains("a colon is missing");
  }

  @ParameterizedTest
  @CsvSource({
    "(/exchanges/okx/), /exchanges/okx/",
    "(https://okx.com/), https://okx.com/",
    "(okx.com/a), https://okx.com/a",
    "(https//okx.com), https://okx.com",
    "www.okx.example, https://www.okx.example",
    "okx.com:443/a?b#c, https://okx.com:443/a?b#c",
    "http//okx.com, http://okx.com"
  })
  void correctsUrlsWithOneRightAnswer(String url, String corrected) {
    assertThat(new Addresses(Words.standard()).corrected(url)).contains(corrected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(/exchanges/okx/",
        "((/exchanges/okx/))",
        "()",
        "help@okx.com",
        "okx.com/a b",
        "htps://okx.com/",
        "https:///okx.com",
        "/exchanges/okx/"
      })
  void correctsNoUrlWithMoreThanOneAnswer(String url) {
    assertThat(new Addresses(Words.standard()).corrected(url)).isEmpty();
  }
}
