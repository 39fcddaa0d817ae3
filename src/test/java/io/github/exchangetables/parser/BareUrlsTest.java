package io.github.exchangetables.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.table.Link;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** URLs and email addresses in plain text are links, as in the GFM specification, section 6.9. */
class BareUrlsTest {

  /** The parts of a text, links as {@code <written -> destination>}. */
  private static List<String> split(String text) {
    return split(text, ' ');
  }

  private static List<String> split(String text, char before) {
    List<String> parts = new ArrayList<>();
    BareUrls.split(
        text, before, parts::add, (written, url) -> parts.add("<" + written + " -> " + url + ">"));
    return parts;
  }

  private static String url(String url) {
    return "<" + url + " -> " + url + ">";
  }

  private static String www(String url) {
    return "<" + url + " -> http://" + url + ">";
  }

  private static String mail(String address) {
    return "<" + address + " -> mailto:" + address + ">";
  }

  @Test
  void textWithoutUrlsIsNotSplit() {
    assertThat(split("Kraken")).containsExactly("Kraken");
    assertThat(split("a:b/c")).containsExactly("a:b/c");
  }

  @Test
  void urlThatBeginsWithWwwLinksToHttp() {
    assertThat(split("www.commonmark.org")).containsExactly(www("www.commonmark.org"));
    assertThat(split("Visit www.commonmark.org/help for more information."))
        .containsExactly("Visit ", www("www.commonmark.org/help"), " for more information.");
  }

  @Test
  void textWithHttpSchemeIsALink() {
    assertThat(split("http://commonmark.org")).containsExactly(url("http://commonmark.org"));
    assertThat(split("HTTPS://Kraken.com/a and http://b.c"))
        .containsExactly(url("HTTPS://Kraken.com/a"), " and ", url("http://b.c"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ftp://a.b", "http://", "https://localhost", "www.", "http:/a.b", "kraken.com"})
  void textWithoutSchemeOrDomainIsNotALink(String text) {
    assertThat(split(text)).containsExactly(text);
  }

  @Test
  void lastTwoSegmentsOfADomainHaveNoUnderscore() {
    assertThat(split("www.a_b.c.d")).containsExactly(www("www.a_b.c.d"));
    assertThat(split("www.a.b_c.d")).containsExactly("www.a.b_c.d");
    assertThat(split("www.a.b.c_d")).containsExactly("www.a.b.c_d");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "!", ".", ",", ":", "*", "_", "~", "?!", "..."})
  void urlDoesNotEndWithPunctuation(String punctuation) {
    assertThat(split("www.commonmark.org/a.b" + punctuation))
        .containsExactly(www("www.commonmark.org/a.b"), punctuation);
  }

  @Test
  void urlDoesNotIncludeUnmatchedClosingParenthesis() {
    String url = "www.google.com/search?q=Markup+(business)";

    assertThat(split(url)).containsExactly(www(url));
    assertThat(split(url + "))")).containsExactly(www(url), "))");
    assertThat(split("(" + url + ")")).containsExactly("(", www(url), ")");
    assertThat(split("(" + url)).containsExactly("(", www(url));
    assertThat(split("www.google.com/search?q=(business))+ok"))
        .containsExactly(www("www.google.com/search?q=(business))+ok"));
  }

  @Test
  void urlDoesNotEndWithEntity() {
    assertThat(split("www.google.com/search?q=commonmark&hl=en"))
        .containsExactly(www("www.google.com/search?q=commonmark&hl=en"));
    assertThat(split("www.google.com/search?q=commonmark&hl;"))
        .containsExactly(www("www.google.com/search?q=commonmark"), "&hl;");
  }

  @Test
  void angleBracketEndsUrl() {
    assertThat(split("www.commonmark.org/he<lp"))
        .containsExactly(www("www.commonmark.org/he"), "<lp");
  }

  @Test
  void whiteSpaceEndsUrl() {
    assertThat(split("https://a.b/c\u00A0d")).containsExactly(url("https://a.b/c"), "\u00A0d");
  }

  @ParameterizedTest
  @ValueSource(chars = {' ', '\t', '\u00A0', '*', '_', '~', '('})
  void urlBeginsAfterWhiteSpaceOrDelimiter(char before) {
    assertThat(split("https://a.b", before)).containsExactly(url("https://a.b"));
    assertThat(split("x" + before + "https://a.b"))
        .containsExactly("x" + before, url("https://a.b"));
  }

  @ParameterizedTest
  @ValueSource(chars = {'x', ':', '"', '[', ')', '>', '/'})
  void urlDoesNotBeginAfterOtherCharacters(char before) {
    assertThat(split("https://a.b", before)).containsExactly("https://a.b");
    assertThat(split("x" + before + "https://a.b")).containsExactly("x" + before + "https://a.b");
  }

  @ParameterizedTest
  @CsvSource({"foo@bar.baz", "hello+xyz@mail.example", "a.b-c_d@a.b", "a@b-c.d"})
  void emailAddressIsAMailLink(String address) {
    assertThat(split(address)).containsExactly(mail(address));
  }

  @Test
  void emailAddressDoesNotEndWithPeriod() {
    assertThat(split("a.b-c_d@a.b.")).containsExactly(mail("a.b-c_d@a.b"), ".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.b-c_d@a.b-", "a.b-c_d@a.b_", "a@b", "@b.c", "a@", "a@.b.-"})
  void incompleteEmailAddressIsText(String text) {
    assertThat(split(text)).containsExactly(text);
  }

  @Test
  void domainOfEmailAddressHasNoPlus() {
    assertThat(split("hello@mail+xyz.example isn't valid, but hello+xyz@mail.example is."))
        .containsExactly(
            "hello@mail+xyz.example isn't valid, but ", mail("hello+xyz@mail.example"), " is.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://", "https://...", "http://.a.b", "http://-a.b", "http://_...", "http://a"})
  void domainHasADotAndBeginsWithLetterOrDigit(String text) {
    assertThat(split(text)).containsExactly(text);
  }

  @Test
  void semicolonThatEndsNoEntityIsExcludedFromUrl() {
    assertThat(split("http://a.b; c")).containsExactly(url("http://a.b"), "; c");
    assertThat(split("http://a.b&;")).containsExactly(url("http://a.b&"), ";");
    assertThat(split("http://a.;&a;")).containsExactly(url("http://a"), ".;&a;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"@a.b", "a@", "a@b", "a@.", "a@b.c-", "a@b.c_", "a.b.c", "a b@"})
  void rejectsInvalidEmailAddresses(String text) {
    assertThat(split(text)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(chars = {'a', 'z', 'A', 'Z', '0', '9', '.', '-', '_', '+'})
  void readsCharactersOfEmailAddresses(char first) {
    assertThat(split(first + "x@b.c")).containsExactly(mail(first + "x@b.c"));
  }

  @ParameterizedTest
  @ValueSource(chars = {'`', '{', '@', '[', '/', ':', 'é'})
  void emailAddressDoesNotBeginAtOtherCharacters(char first) {
    assertThat(split(first + "x@b.c")).containsExactly(first + "x@b.c");
  }

  @Test
  void earlierSegmentsOfADomainMayHaveUnderscores() {
    assertThat(split("www.a_.b.c")).containsExactly(www("www.a_.b.c"));
    assertThat(split("http://a_b.c.d")).containsExactly(url("http://a_b.c.d"));
    assertThat(split("http://a.b_c")).containsExactly("http://a.b_c");
  }

  @Test
  void domainMayHaveNonAsciiLettersButNoControlCharacters() {
    assertThat(split("http://a\u00E9.b")).containsExactly(url("http://a\u00E9.b"));
    assertThat(split("http://a\u007F.b")).containsExactly("http://a\u007F.b");
    assertThat(split("http://a.b\u00A0c")).containsExactly(url("http://a.b"), "\u00A0c");
  }

  @Test
  void emailAddressDoesNotEndWithDots() {
    assertThat(split("a@b.c. d")).containsExactly(mail("a@b.c"), ". d");
    assertThat(split("a@b.c..")).containsExactly(mail("a@b.c"), "..");
    assertThat(split("a@b.")).containsExactly("a@b.");
    assertThat(split("a@b..")).containsExactly("a@b..");
  }

  @Test
  void emailAddressIsFoundAfterALoneAtSign() {
    assertThat(split("@a b@c.de")).containsExactly("@a ", mail("b@c.de"));
  }

  @Test
  void urlMayBeWwwAndOneSegment() {
    assertThat(split("www.ab")).containsExactly(www("www.ab"));
    assertThat(split("www.ab c")).containsExactly(www("www.ab"), " c");
    assertThat(split("www. a")).containsExactly("www. a");
  }

  @Test
  void ampersandAndSemicolonWithoutNameAreNotAnEntity() {
    assertThat(split("www.a.b&;")).containsExactly(www("www.a.b&"), ";");
    assertThat(split("http://a.b/c;")).containsExactly(url("http://a.b/c"), ";");
    assertThat(split("http://a.b/c&d;")).containsExactly(url("http://a.b/c"), "&d;");
  }

  @Test
  void emailAddressNeedsADomain() {
    assertThat(split("a@")).containsExactly("a@");
    assertThat(split("a@.")).containsExactly("a@.");
    assertThat(split("a@...")).containsExactly("a@...");
  }

  @Test
  void urlMayFollowTextThatIsStruckThrough() {
    assertThat(Parsed.cell("~~a~~www.b.example").links())
        .extracting(Link::url)
        .containsExactly("http://www.b.example");
  }
}
