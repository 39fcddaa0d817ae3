package io.github.exchangetables.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Image;
import io.github.exchangetables.table.Link;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a cell is the text that a renderer shows, without images. */
class CellTextTest {

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("Kraken", "Kraken"),
        arguments("", ""),
        // Emphasis and strikethrough
        arguments("**Kraken**", "Kraken"),
        arguments("*Kraken* _Pro_ __v2__", "Kraken Pro v2"),
        arguments("***Kraken***", "Kraken"),
        arguments("kraken_pro_v2", "kraken_pro_v2"),
        arguments("* not emphasis *", "* not emphasis *"),
        arguments("~~Cryptowatch~~ Kraken", "Cryptowatch Kraken"),
        arguments("~Cryptowatch~ Kraken", "Cryptowatch Kraken"),
        arguments("~~~Kraken~~~", "~~~Kraken~~~"),
        // Code
        arguments("`kraken`", "kraken"),
        arguments("`` a`b ``", "a`b"),
        arguments("`*a*` `<b>` `&amp;`", "*a* <b> &amp;"),
        arguments("`a\\|b`", "a|b"),
        arguments("a ` b", "a ` b"),
        // Escapes and entities
        arguments("Crypto\\.com \\*", "Crypto.com *"),
        arguments("a \\| b", "a | b"),
        arguments("\\| `a\\|b`", "| a|b"),
        arguments("\0a", "\uFFFDa"),
        arguments("a\0", "a\uFFFD"),
        arguments("a\\b", "a\\b"),
        arguments("B&amp;B &copy; &#65;&#x42; &lt;b&gt;", "B&B © AB <b>"),
        arguments("B&B &nonsense;", "B&B &nonsense;"),
        // HTML
        arguments("Binance<br>US<br/>Pro<BR />v2", "Binance US Pro v2"),
        arguments("<b>Coinbase</b> <sup>new</sup>", "Coinbase new"),
        arguments("Bitget <!-- was Bitget Global --> Pro", "Bitget Pro"),
        arguments("a < b > c", "a < b > c"),
        // White space
        arguments("OKX     Global", "OKX Global"),
        arguments("OKX\tGlobal", "OKX Global"),
        arguments("OKX\u00A0\u00A0Global", "OKX Global"),
        arguments("OKX&nbsp;Global&nbsp;", "OKX Global"),
        arguments("**a** `b ` c", "a b c"),
        // Links and images
        arguments("[Kraken](https://www.kraken.com/) Pro", "Kraken Pro"),
        arguments("[**Kraken** `v2`](/kraken)", "Kraken v2"),
        arguments("<https://www.kraken.com/>", "https://www.kraken.com/"),
        arguments("https://www.kraken.com/", "https://www.kraken.com/"),
        arguments("![Kraken](kraken.png)", ""),
        arguments("![Kraken](kraken.png) Kraken", "Kraken"),
        arguments("[![Kraken](kraken.png)](/kraken) Pro", "Pro"),
        arguments("<img src=\"kraken.png\" alt=\"Kraken\"> Pro", "Pro"),
        arguments("[Kraken][nowhere]", "[Kraken][nowhere]"),
        // Emoji and shortcodes
        arguments(":warning: Kraken ✅ 🟢", ":warning: Kraken ✅ 🟢"),
        arguments("取引所", "取引所"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textHasNoMarkup(String markdown, String text) {
    assertThat(Parsed.cell(markdown).text()).isEqualTo(text);
  }

  static Stream<Arguments> textsOutsideLinks() {
    return Stream.of(
        arguments("Kraken", "Kraken"),
        arguments("[Kraken](/kraken)", ""),
        arguments("a [b](/b) c", "a c"),
        arguments("a[b](/b)c", "a c"),
        arguments("`HBOT2024` <a href=\"/b\">b</a>", "HBOT2024"),
        arguments("see https://example.com/ there", "see there"));
  }

  @ParameterizedTest
  @MethodSource("textsOutsideLinks")
  void textOutsideLinksExcludesTheTextOfLinks(String markdown, String text) {
    assertThat(Parsed.cell(markdown).textOutsideLinks()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "–",
        "—",
        "N/A",
        "n/a",
        "None",
        "NONE",
        "TBD",
        "tbd",
        "**-**",
        "`N/A`",
        "&nbsp;",
        "<!-- later -->",
        "<br>"
      })
  void placeholderIsBlank(String markdown) {
    assertThat(Parsed.cell(markdown).isBlank()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "0",
        "?",
        "--",
        "none yet",
        "N.A.",
        "![](a.png)",
        "- ![a](a.png)",
        "[-](/a) b",
        "<span style=\"color:red\"></span>",
        "<font color=\"red\">-</font>",
        "*"
      })
  void otherTextIsNotBlank(String markdown) {
    assertThat(Parsed.cell(markdown).isBlank()).isFalse();
  }

  @Test
  void markdownIsTheTrimmedSource() {
    Cell cell = Parsed.cell("\t**a** \\| `b`\u00A0");

    assertThat(cell.markdown()).isEqualTo("**a** \\| `b`");
    assertThat(cell.isEmpty()).isFalse();
    assertThat(cell).hasToString("**a** \\| `b`");
  }

  @Test
  void codeSpansAreListed() {
    assertThat(Parsed.cell("`a`, ` b ` and ``c`d``").codeSpans()).containsExactly("a", "b", "c`d");
    assertThat(Parsed.cell("a \\`b\\`").codeSpans()).isEmpty();
  }

  @Test
  void colorsOfHtmlAreListed() {
    assertThat(
            Parsed.cell("<span style=\"color:green; font-size:2em\">a</span> <font color=Red>b")
                .colors())
        .containsExactly("green", "Red");
    assertThat(Parsed.cell("`<font color=red>`").colors()).isEmpty();
  }

  @Test
  void nulIsReplaced() {
    assertThat(Parsed.cell("a\0b").text()).isEqualTo("a\uFFFDb");
    assertThat(Parsed.cell("*a\0b*").text()).isEqualTo("a\uFFFDb");
  }

  @Test
  void entitiesInAttributesAreResolved() {
    String image =
        "<img src=\"&#90;&frac14;&there4;&Auml;&Zcaron;&aacute;&zeta;&x;&;a&\" alt=\"\">";

    assertThat(Parsed.cell(image).images())
        .extracting(Image::url)
        .containsExactly("Z\u00BC\u2234\u00C4\u017D\u00E1\u03B6&x;&;a&");
  }

  @Test
  void emphasisIsABoundaryOfABareUrl() {
    assertThat(Parsed.cell("x**www.a.b**").links())
        .extracting(Link::text)
        .containsExactly("www.a.b");
    assertThat(Parsed.cell("*x*www.a.b").links()).extracting(Link::text).containsExactly("www.a.b");
    assertThat(Parsed.cell("xwww.a.b").links()).isEmpty();
  }

  @Test
  void textIncludesStruckOutText() {
    assertThat(Parsed.cell("a ~~b **c**~~ ~d~").text()).isEqualTo("a b c d");
  }
}
