package io.github.exchangetables.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Name, attributes and color of an HTML tag, in every syntax. */
class HtmlTagTest {

  private static HtmlTag tag(String html) {
    return HtmlTag.at(html, 0, UnaryOperator.identity()).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"<br>,br", "<BR/>,br", "<br />,br", "</Span>,span", "<h2 id='x'>,h2"})
  void nameIsInLowerCase(String html, String name) {
    assertThat(tag(html).name()).isEqualTo(name);
  }

  @Test
  void closingTagsAreRecognized() {
    assertThat(tag("</a>").closing()).isTrue();
    assertThat(tag("<a>").closing()).isFalse();
    assertThat(tag("<a/>").closing()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- a -->",
        "<!-->",
        "<?php a ?>",
        "<!DOCTYPE html>",
        "<![CDATA[a]]>",
        "<",
        "<>",
        "</>",
        "<a",
        "</a",
        "< a>",
        "<1>",
        "<-a>",
        "<a_b>",
        "<a:b>",
        "<https://example.com/>",
        "</a b>",
        "</a/>",
        "<a/b>",
        "<a / >",
        "<a //>",
        "<a b",
        "<a b=",
        "<a b=>",
        "<a b= >",
        "<a b=\"c>",
        "<a b='c>",
        "<a b=\"c\"d>",
        "<a b=c\"d>",
        "<a b=c=d>",
        "<a b=c<d>",
        "<a b=`c`>",
        "<a 1=\"b\">",
        "<a .b>",
        "<a b*>",
        "<a\u00A0b>"
      })
  void textThatIsNotATagIsRejected(String html) {
    assertThat(HtmlTag.at(html, 0, UnaryOperator.identity())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=\"a.png\" alt=\"x y\">",
        "<img src='a.png' alt='x y'/>",
        "<IMG SRC=a.png ALT = \"x y\" >",
        "<img\tsrc=a.png  alt=\"x y\" />"
      })
  void attributesMayBeQuotedInAnyWay(String html) {
    assertThat(tag(html).attributes()).isEqualTo(Map.of("src", "a.png", "alt", "x y"));
  }

  @Test
  void attributeWithoutValueIsEmpty() {
    assertThat(tag("<input disabled>").attributes()).isEqualTo(Map.of("disabled", ""));
    assertThat(tag("<input disabled>").findAttribute("disabled")).contains("");
  }

  @Test
  void absentAttributeDiffersFromAnEmptyOne() {
    assertThat(tag("<a>").attribute("href")).isEmpty();
    assertThat(tag("<a>").findAttribute("href")).isEmpty();
    assertThat(tag("<a href=''>").findAttribute("href")).contains("");
  }

  @Test
  void firstOfTwoAttributesWithOneNameWins() {
    assertThat(tag("<img alt=\"a\" ALT=\"b\">").attribute("alt")).isEqualTo("a");
  }

  @Test
  void entitiesInValuesAreResolved() {
    Optional<HtmlTag> tag = HtmlTag.at("<a href=\"x\">", 0, v -> v.toUpperCase(Locale.ROOT));

    assertThat(tag.orElseThrow().attribute("href")).isEqualTo("X");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span style=\"color:red\">",
        "<span style=\"color: red; font-size: 25px\">",
        "<span style='font-size:25px;COLOR : red'>",
        "<font color=\"red\">",
        "<font color=red>"
      })
  void colorIsTheColorOfTheText(String html) {
    assertThat(tag(html).color()).contains("red");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<span>", "<span style=\"background-color:red\">", "<span class=\"color:red\">"})
  void otherColorsAreIgnored(String html) {
    assertThat(tag(html).color()).isEmpty();
  }

  @Test
  void attributeNamesHaveLettersDigitsAndFourPunctuationCharacters() {
    assertThat(tag("<x a0z9AZ_:.-m=\"1\" b>").attributes())
        .isEqualTo(Map.of("a0z9az_:.-m", "1", "b", ""));
    assertThat(tag("<a0z9-AZ>").name()).isEqualTo("a0z9-az");
  }

  @Test
  void unquotedValueEndsAtWhiteSpaceOrAtTheEndOfTheTag() {
    assertThat(tag("<a b=c d='e\"f' g=\"h'i\" j=k>").attributes())
        .isEqualTo(Map.of("b", "c", "d", "e\"f", "g", "h'i", "j", "k"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a>",
        "</a>",
        "</a >",
        "<a/>",
        "<a />",
        "<a b>",
        "<a b/>",
        "<a b = 'c' />",
        "<a b=c/>",
        "<a\u000Bb\f=\t'>'\r>",
        "<a _b :c d.e-f=''>",
        "<a b=''>",
        "<Z-1>"
      })
  void tagHasTheSameLengthAtAnyOffset(String html) {
    assertThat(tag(html).length()).isEqualTo(html.length());
    assertThat(HtmlTag.at("<b>" + html + "<i>", 3, UnaryOperator.identity())).contains(tag(html));
  }

  @Test
  void slashAfterUnquotedValueIsPartOfTheValue() {
    assertThat(tag("<a b=c/>").attributes()).isEqualTo(Map.of("b", "c/"));
    assertThat(tag("<a b='c'/>").attributes()).isEqualTo(Map.of("b", "c"));
  }

  @Test
  void styleDeclarationWithoutNameIsIgnored() {
    assertThat(tag("<a style=':red; x; color:green'>").color()).contains("green");
  }
}
