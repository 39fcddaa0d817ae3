package io.github.exchangetables.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.arbitraries.Cells;
import io.github.exchangetables.arbitraries.Texts;
import io.github.exchangetables.table.ParseOptions;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.LinkReferenceDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shortcut for common cells reads them as commonmark does, or gives up. */
class CommonCellsTest {

  private final InlineReader inlines =
      new InlineReader(new DefinitionMap<>(LinkReferenceDefinition.class), ParseOptions.defaults());

  @Provide
  Arbitrary<String> cells() {
    Arbitrary<String> cells = Arbitraries.oneOf(Cells.rich(), Texts.inlineFragments());
    return Arbitraries.oneOf(cells, cells.map("**%s**"::formatted));
  }

  @Property(tries = 5_000)
  void shortcutAgreesWithCommonmark(@ForAll("cells") String cell) {
    CellContent byCommonmark = inlines.readByCommonmark(cell.strip());

    assertThat(CommonCells.read(cell.strip()).orElse(byCommonmark)).isEqualTo(byCommonmark);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kraken",
        "[Kraken](https://www.kraken.com/)",
        "`kraken_v2`",
        "<img src=\"assets/kraken.png\" alt=\"Kraken\" width=\"90\" />",
        "[![Certified](https://img.shields.io/badge/certified)](/certification/)",
        "[spot](/exchanges/kraken/) / [perp](/exchanges/kraken/)",
        "[a ![b](c) d](e)",
        "[<img src=\"a]\" alt=\"b\"> c](d)",
        "[`a]`](b) [`c` d](e)",
        "[<a href=\"b\">c](d)",
        "[![a](b)![c](d)](e)",
        "**Kraken**",
        "**[Kraken](/kraken/)**",
        "**![a](b)**",
        "**a b `c` <br> d**",
        "**https://www.kraken.com/ `a`**",
        "**\u00E9!**",
        "wow! www",
        "a_b 2 * 3 x_1",
        "` `",
        "`  `",
        "` a `",
        "` a`",
        "`a` `b`",
        "<a href=\"b\">c</a>",
        "<br>",
        "<br/>",
        "<br />",
        "<a  b=\"c\"  d=\"e\"/>",
        "a & b, c",
        "; & b",
        "![a](b)",
        "[![a](b_)](c)",
        "[![a](b])](c)",
        "a_z z_a A_Z Z_A 0_9 9_0",
        "* a *b * c",
        "[a](<b>)",
        "[a](<b c>) ![](<>)",
        "![a](<b)c>)",
        "[a](<(b>)",
        "<z9 y=\"x\">",
        "<a b=c d='e' f>",
        "</a>",
        "<br-x/>"
      })
  void shortcutReadsCommonCells(String cell) {
    assertThat(CommonCells.read(cell)).contains(inlines.readByCommonmark(cell));
  }

  @Test
  void onlyCharactersWithoutSpecialMeaningAreText() {
    StringBuilder text = new StringBuilder();
    for (char c = 0; c <= 0xFF; c++) {
      if (CommonCells.isText("a" + c + "a")) {
        text.append(c);
      }
    }

    assertThat(text.substring(0, text.indexOf("\u0080")))
        .isEqualTo(" +,-./0123456789ABCDEFGHIJKLMNOPQRSTUVXYZabcdefghijklmnopqrstuvwxyz");
    assertThat(text.substring(text.indexOf("\u0080")))
        .hasSize(126)
        .doesNotContain("\u0085", "\u00A0");
  }

  @Test
  void textThatIsNotFoldedIsNotItsOwnText() {
    assertThat(CommonCells.isText("")).isTrue();
    assertThat(CommonCells.isText("a b")).isTrue();
    assertThat(List.of(" ", " a", "a ", "a  b", "a\u2003b")).noneMatch(CommonCells::isText);
  }

  @Test
  void textWithWwwMayBeAUrl() {
    assertThat(CommonCells.isText("w ww awwa wx wwx")).isTrue();
    assertThat(CommonCells.isText("www")).isFalse();
    assertThat(CommonCells.isText("a www")).isFalse();
    assertThat(CommonCells.isText("W")).isFalse();
  }

  @Test
  void shortcutGivesUpOnOtherMarkup() {
    assertThat(CommonCells.read("B&amp;B")).isEmpty();
    assertThat(CommonCells.read("*Kraken*")).isEmpty();
    assertThat(CommonCells.read("[Kraken]")).isEmpty();
    assertThat(CommonCells.read("[a](b 'c')")).isEmpty();
    assertThat(CommonCells.read("``a`b``")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "]",
        "![",
        "![a",
        "![a]",
        "![a](",
        "![a](b",
        "![a](b c)",
        "![`a`](b)",
        "[a",
        "[a](",
        "[a](b",
        "[a]b)",
        "[![a](b)",
        "[![a](b",
        "[![a]](b)",
        "[a](<b)",
        "[a](<b<c>)",
        "[a](<b>c)",
        "[a](<b>",
        "[a](b(c)d)",
        "[(x)",
        "[(x)`",
        "[(x)`a`",
        "[(x)![a",
        "[`](x)",
        "[`a](x)`",
        "[<b](x)>",
        "[<http://a.b>](c)",
        "[a](b\u0001)",
        "[a](b\u007F)",
        "`",
        "`a",
        "`a``",
        "`a``b`",
        "> <a b=\"c",
        "&amp;",
        "``",
        "<",
        "<1>",
        "</>",
        "<a",
        "<a ",
        "<a b",
        "<a b=\"c>",
        "<a 1=\"c\">",
        "<a b=\"c\"d>",
        "</a b=\"c\">",
        "<a /x>",
        "~",
        "_a",
        "a _b_ c",
        "a_",
        "*a*",
        "a*",
        "**",
        "****",
        "** a**",
        "**a **",
        "**a***",
        "***a***",
        "**a*",
        "**a**b",
        "**a** **b**",
        "**a_**",
        "**`a**`**",
        "**`a**",
        "**[a](b**",
        "**www.a.b**",
        "**<a b='c**",
        "a*b *c*",
        "\\a",
        "&#65;"
      })
  void shortcutGivesUpOnIncompleteMarkup(String cell) {
    assertThat(CommonCells.read(cell)).isEmpty();
    assertThat(inlines.read(cell)).isEqualTo(inlines.readByCommonmark(cell));
  }
}
