package io.github.exchangetables.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.exchangetables.arbitraries.Cells;
import io.github.exchangetables.arbitraries.Texts;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Image;
import io.github.exchangetables.table.Link;
import io.github.exchangetables.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links of a cell are found in every syntax for links. */
class CellLinksTest {

  private static final String DEFINITIONS =
      """
      [kraken]: https://www.kraken.com/
      [Spot Docs]: /exchanges/kraken/ "Kraken connector"
      """;

  private static List<Link> links(String markdown) {
    return Parsed.cell(markdown, DEFINITIONS).links();
  }

  private static Link link(String text, String url) {
    return new Link(text, url, Optional.empty(), List.of());
  }

  private static Link link(String text, String url, String title) {
    return new Link(text, url, Optional.of(title), List.of());
  }

  static Stream<Arguments> singleLinks() {
    return Stream.of(
        arguments("[Kraken](https://www.kraken.com/)", "Kraken", "https://www.kraken.com/"),
        arguments("[spot](</exchanges/kraken/>)", "spot", "/exchanges/kraken/"),
        arguments("[spot](</a b>)", "spot", "/a b"),
        arguments("[spot](/a_(b))", "spot", "/a_(b)"),
        arguments("[a](/b?c=1&amp;d=2)", "a", "/b?c=1&d=2"),
        arguments("[a](/b\\_c\\|d)", "a", "/b_c|d"),
        arguments("[a](/b%20c)", "a", "/b%20c"),
        arguments("[a]()", "a", ""),
        arguments("[](/b)", "", "/b"),
        arguments("[**a** `b`](/c)", "a b", "/c"),
        arguments("[a<br>b](/c)", "a b", "/c"),
        arguments("[Kraken][kraken]", "Kraken", "https://www.kraken.com/"),
        arguments("[kraken][]", "kraken", "https://www.kraken.com/"),
        arguments("[KRAKEN]", "KRAKEN", "https://www.kraken.com/"),
        arguments("<https://a.b/?c&d>", "https://a.b/?c&d", "https://a.b/?c&d"),
        arguments("<a@b.c>", "a@b.c", "mailto:a@b.c"),
        arguments("see https://a.b/c_d.", "https://a.b/c_d", "https://a.b/c_d"),
        arguments("**https://a.b/**", "https://a.b/", "https://a.b/"),
        arguments("(www.a.b)", "www.a.b", "http://www.a.b"),
        arguments("mail a@b.c", "a@b.c", "mailto:a@b.c"),
        arguments("<a href=\"/b\">a</a>", "a", "/b"),
        arguments("<A HREF='/b'>a <b>c</b></A>", "a c", "/b"),
        arguments("<a href=\"/b?c=1&amp;d=2\">a</a>", "a", "/b?c=1&d=2"),
        arguments("<a href=\"\">a</a>", "a", ""),
        arguments("<a class=\"x\" href=/b target=_blank>a</a> c", "a", "/b"),
        arguments("<a name=\"x\"></a>[a](/b)", "a", "/b"),
        arguments("[a [b](/c) d](/e)", "b", "/c"));
  }

  @ParameterizedTest
  @MethodSource("singleLinks")
  void linkHasTextAndUrl(String markdown, String text, String url) {
    assertThat(links(markdown)).containsExactly(link(text, url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](/b \"c d\")",
        "[a](/b 'c d')",
        "[a](/b (c d))",
        "<a href=\"/b\" title=\"c d\">a</a>"
      })
  void linkMayHaveATitle(String markdown) {
    assertThat(links(markdown)).containsExactly(link("a", "/b", "c d"));
  }

  @Test
  void definitionMayHaveATitle() {
    assertThat(links("[a][spot docs]"))
        .containsExactly(link("a", "/exchanges/kraken/", "Kraken connector"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Kraken",
        "[Kraken]",
        "[Kraken][nowhere]",
        "\\[a](/b)",
        "`[a](/b)`",
        "[a] (/b)",
        "![a](/b)",
        "<a>b</a>",
        "<a name=\"b\">c</a>",
        "at:https://a.b",
        "a</a>"
      })
  void textThatIsNotALinkGivesNoLinks(String markdown) {
    assertThat(Parsed.cell(markdown).links()).isEmpty();
  }

  @Test
  void linksAreInTheOrderOfTheirStarts() {
    assertThat(links("[a](/b) / <a href=\"/d\">c</a>, https://e.f <https://g.h> [kraken]"))
        .containsExactly(
            link("a", "/b"),
            link("c", "/d"),
            link("https://e.f", "https://e.f"),
            link("https://g.h", "https://g.h"),
            link("kraken", "https://www.kraken.com/"));
  }

  @Test
  void urlInTheTextOfALinkIsNotASecondLink() {
    assertThat(links("[https://a.b](/c)")).containsExactly(link("https://a.b", "/c"));
    assertThat(links("<a href=\"/c\">https://a.b</a>")).containsExactly(link("https://a.b", "/c"));
  }

  @Test
  void unclosedHtmlLinkExtendsToTheEnd() {
    assertThat(links("<a href=\"/b\">a c")).containsExactly(link("a c", "/b"));
  }

  @Test
  void anchorInsideALinkDoesNotEndTheLink() {
    assertThat(links("[<a id=\"kraken\"></a>Kraken](/b)")).containsExactly(link("Kraken", "/b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[![a](/i.png)](/b)",
        "[<img src=\"/i.png\" alt=\"a\">](/b)",
        "<a href=\"/b\"><img alt='a' src='/i.png'/></a>",
        "<a href=\"/b\">![a](/i.png)</a>"
      })
  void imageInALinkIsInTheCellAndInTheLink(String markdown) {
    Image image = new Image("a", "/i.png", Optional.empty());
    Cell cell = Parsed.cell(markdown);

    assertThat(cell.images()).containsExactly(image);
    assertThat(cell.links()).containsExactly(new Link("", "/b", Optional.empty(), List.of(image)));
  }

  static Stream<Arguments> singleImages() {
    return Stream.of(
        arguments("![a](/i.png)", "a", "/i.png"),
        arguments("![](/i.png)", "", "/i.png"),
        arguments("![**a** `b` [c](/d)](/i.png)", "a b c", "/i.png"),
        arguments("![a &amp; b](/i.png?c&amp;d)", "a & b", "/i.png?c&d"),
        arguments("![logo][kraken]", "logo", "https://www.kraken.com/"),
        arguments("<img src=\"/i.png\" alt=\"a\" width=\"90\" />", "a", "/i.png"),
        arguments("<IMG ALT='a' SRC=/i.png>", "a", "/i.png"),
        arguments("<img src=\"/i.png\">", "", "/i.png"),
        arguments("<img src=\"/i.png?a&amp;b\" alt=\"a &amp; b\">", "a & b", "/i.png?a&b"),
        arguments("text ![a](/i.png) text", "a", "/i.png"));
  }

  @ParameterizedTest
  @MethodSource("singleImages")
  void imageHasAltTextAndUrl(String markdown, String alt, String url) {
    assertThat(Parsed.cell(markdown, DEFINITIONS).images())
        .containsExactly(new Image(alt, url, Optional.empty()));
  }

  @Test
  void imageMayHaveATitle() {
    Image titled = new Image("a", "/i.png", Optional.of("b"));

    assertThat(Parsed.cell("![a](/i.png \"b\")").images()).containsExactly(titled);
    assertThat(Parsed.cell("<img src=\"/i.png\" alt=\"a\" title=\"b\">").images())
        .containsExactly(titled);
  }

  /** The ends are those of cmark-gfm. */
  static Stream<Arguments> urlsBesideMarkup() {
    return Stream.of(
        arguments("https://a.b/c[x](y)", "https://a.b/c[x](y)"),
        arguments("www.x.y`c`", "http://www.x.y`c`"),
        arguments("https://a.b/_c_", "https://a.b/_c"),
        arguments("https://a.b/*c*d", "https://a.b/*c*d"),
        arguments("*www.a.b*c*", "http://www.a.b*c"),
        arguments("**https://a.b/c**", "https://a.b/c"),
        arguments("~~https://a.b/~~", "https://a.b/"),
        arguments("https://a.b/~~x~~", "https://a.b/~~x"),
        arguments("https://a.b/![x](y)", "https://a.b/![x](y)"),
        arguments("https://a.b/<br>c", "https://a.b/"),
        arguments("https://a.b/ [x", "https://a.b/"),
        arguments("https://a.b/c[x](y).", "https://a.b/c[x](y)"),
        arguments("https://a.b/c&amp;d", "https://a.b/c&d"),
        arguments("https://a.b/c\\_d", "https://a.b/c_d"),
        arguments("`x` https://a.b/c`y`", "https://a.b/c`y`"));
  }

  @ParameterizedTest
  @MethodSource("urlsBesideMarkup")
  void bareUrlEndsAtWhiteSpaceOrTag(String markdown, String url) {
    assertThat(Parsed.cell(markdown).links()).extracting(Link::url).containsExactly(url);
  }

  @Test
  void urlInBracketsMayBeTheTextOfALink() {
    assertThat(Parsed.cell("[a https://a.b/c](/d)").links())
        .containsExactly(new Link("a https://a.b/c", "/d"));
    assertThat(Parsed.cell("[a](/b) [https://a.b/c](/d) \\[https://e.f").links())
        .extracting(Link::url)
        .containsExactly("/b", "/d");
    assertThat(Parsed.cell("[x] (https://a.b/c[y](z))").links())
        .extracting(Link::url)
        .containsExactly("https://a.b/c[y](z)");
  }

  @Test
  void bareUrlIsLocated() {
    Cell cell = Parsed.cell("x **https://a.b/c&amp;d** `y`");

    assertThat(cell.linkRanges())
        .extracting(range -> range.end() - range.start())
        .containsExactly("https://a.b/c&amp;d".length());
  }

  @Provide
  Arbitrary<String> anyCells() {
    return Arbitraries.oneOf(Cells.rich(), Texts.inlineFragments());
  }

  @Property(tries = 2_000)
  void cellHasEveryLinkThatCommonmarkFinds(@ForAll("anyCells") String markdown) {
    // Markup directly after a bare URL belongs to it.
    String noUrl = markdown.replace("://", ":/").replaceAll("(?i)www\\.", "ww.");
    String page = "| h |\n|---|\n| [first](/first) " + noUrl + " |\n\n[a]: /b 'c'\n";
    List<String> seen = new ArrayList<>();
    Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .build()
        .parse(page)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(org.commonmark.node.Link link) {
                seen.add(link.getDestination());
                visitChildren(link);
              }

              @Override
              public void visit(org.commonmark.node.Image image) {
                // Of a description only the plain text is used (CommonMark, section 6.4).
              }
            });

    assertThat(Parsed.table(page).rows())
        .flatExtracting(Row::cells)
        .flatExtracting(Cell::links)
        .extracting(Link::url)
        .containsSubsequence(seen);
  }
}
