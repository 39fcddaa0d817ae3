package io.github.exchangetables.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.arbitraries.Texts;
import io.github.exchangetables.vocabulary.Urls.Parameter;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of URLs, including malformed ones. */
class UrlsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "./okx",
        "/exchanges/okx/",
        "#okx",
        "okx.md",
        "../okx",
        "?a=b",
        "a/b:c",
        "okx#a:b",
        "https://hummingbot.org/exchanges/okx/",
        "http://HUMMINGBOT.ORG",
        "//hummingbot.org/okx",
        "https://docs.hummingbot.org/",
        "https://a.b.hummingbot.org:443/?c#d",
        "https://user@hummingbot.org/"
      })
  void docsLinkIsRelativeOrOnADocsHost(String url) {
    assertThat(Words.standard().links().isDocs(url)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://www.okx.com/",
        "//okx.com/hummingbot.org",
        "mailto:a@hummingbot.org",
        "https://hummingbot.org.example.com/",
        "https://nothummingbot.org/",
        "javascript:void(0)",
        "https://example.com/?https://hummingbot.org",
        "https://hummingbot.io/",
        "tel:123"
      })
  void otherLinksAreNotDocs(String url) {
    assertThat(Words.standard().links().isDocs(url)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.okx.com/join/1, www.okx.com",
    "HTTPS://WWW.OKX.COM, www.okx.com",
    "https://okx.com:8443/a, okx.com",
    "https://user:secret@okx.com/a, okx.com",
    "//okx.com/a, okx.com",
    "https://okx.com?a=//b, okx.com",
    "https://okx.com#a@b, okx.com",
    "https://[::1]:80/a, [::1]",
    "https://[::1]/a, [::1]",
    "/exchanges/okx, ''",
    "mailto:a@b.c, ''",
    "'', ''",
    "https:///a, ''"
  })
  void hostIsInLowerCase(String url, String host) {
    assertThat(Urls.host(url)).isEqualTo(host);
  }

  @ParameterizedTest
  @CsvSource({"mailto:a@b.c, true", "MAILTO:a@b.c, true", "https://a.b, false", "a@b.c, false"})
  void recognizesMailLinks(String url, boolean mail) {
    assertThat(Urls.isMail(url)).isEqualTo(mail);
  }

  @Test
  void parametersAreFromTheQueryAndThenFromTheFragment() {
    assertThat(Urls.parameters("https://a.b/c?d=1&e=%C3%A9#/f?g=2&h"))
        .containsExactly(new Parameter("d", "1"), new Parameter("e", "é"), new Parameter("g", "2"));
  }

  @Test
  void parameterMayBeEmptyOrRepeated() {
    assertThat(Urls.parameters("?a=&a=b=c&=d&"))
        .containsExactly(new Parameter("a", ""), new Parameter("a", "b=c"));
  }

  @Test
  void urlWithoutQueryHasNoParameters() {
    assertThat(Urls.parameters("https://a.b/c=d&e=f#g=h")).isEmpty();
    assertThat(Urls.parameters("")).isEmpty();
  }

  @Test
  void segmentsArePartsOfThePath() {
    assertThat(Urls.pathSegments("https://a.b/c//d%2Fe/?f/g#h/i")).containsExactly("c", "d/e");
    assertThat(Urls.pathSegments("./a/b.md")).containsExactly(".", "a", "b.md");
    assertThat(Urls.pathSegments("https://a.b")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "abc, abc",
    "a%20b, a b",
    "%2d10%25, -10%",
    "%C3%A9%c3%a9, éé",
    "100%, 100%",
    "%zz%2, %zz%2",
    "é%C3%A9, éé",
    "a+b, a+b",
    "%F0%9F%9F%A2, 🟢"
  })
  void percentEncodingIsResolved(String encoded, String decoded) {
    assertThat(Urls.decode(encoded)).isEqualTo(decoded);
  }

  @Provide
  Arbitrary<String> texts() {
    return Texts.anyUnits();
  }

  @Property
  void anyTextIsSplitWithoutException(@ForAll("texts") String text) {
    assertThat(Urls.pathSegments(text)).doesNotContain("");
    assertThat(Urls.parameters(text)).noneMatch(parameter -> parameter.name().isEmpty());
    assertThat(text).endsWith(Urls.afterHost(text));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.b/@c, a.b",
    "https://a.b/:1, a.b",
    "https://a.b:80/], a.b",
    "https://a.b?@c:1, a.b",
    "a0z9+-.:x, ''",
    "://a.b, ''"
  })
  void hostEndsBeforePathQueryAndPort(String url, String host) {
    assertThat(Urls.host(url)).isEqualTo(host);
  }

  @ParameterizedTest
  @CsvSource({
    "zZ09+-.aA:x, zz09+-.aa",
    "HTTP://a, http",
    "a:b, a",
    "1a:b, ''",
    "+a:b, ''",
    ":b, ''",
    "a/b:c, ''",
    "a`b:c, ''",
    "a{b:c, ''",
    "a@b:c, ''",
    "a[b:c, ''",
    "abc, ''",
    "'', ''"
  })
  void schemeHasLettersDigitsAndThreePunctuationCharacters(String url, String scheme) {
    assertThat(Urls.scheme(url)).isEqualTo(scheme);
  }

  @ParameterizedTest
  @CsvSource({"%41, A", "%4, %4", "%, %", "%4g, %4g", "%g4, %g4", "a%41b, aAb"})
  void percentEncodingHasTwoDigits(String encoded, String decoded) {
    assertThat(Urls.decode(encoded)).isEqualTo(decoded);
  }

  @Test
  void portWithoutHostIsNotAHost() {
    assertThat(Urls.host("http://:80/")).isEmpty();
    assertThat(Urls.host("http://[::1]:80/")).isEqualTo("[::1]");
    assertThat(Urls.host("http://[::1]/")).isEqualTo("[::1]");
  }

  @Test
  void percentEncodingHasAnyTwoHexadecimalDigits() {
    assertThat(Urls.decode("a%00b%20c%0Ad")).isEqualTo("a\0b c\nd");
    assertThat(Urls.decode("%F0%9F%9F%a2")).isEqualTo("\uD83D\uDFE2");
    assertThat(Urls.decode("%G0%0G%")).isEqualTo("%G0%0G%");
  }
}
