package io.github.exchangetables.arbitraries;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * What is written in one cell of a table.
 *
 * <p>No cell begins or ends in white space, every pipe has a backslash, every code span is closed,
 * and none ends in a backslash: so a cell stays itself, whatever stands beside it.
 */
public final class Cells {

  private static final List<String> WORDS =
      List.of(
          "Kraken",
          "OKX",
          "dYdX",
          "Gate.io",
          "spot",
          "perp",
          "new",
          "since 2019",
          "Curve",
          "café",
          "取引所",
          "a",
          "v2",
          "yes",
          "B&B");

  private Cells() {}

  /**
   * One to three words: letters, digits and a few signs that Markdown gives no meaning.
   *
   * @return texts that begin with a letter
   */
  public static Arbitrary<String> words() {
    return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(3).map(w -> String.join(" ", w));
  }

  /**
   * Cells that say nothing: empty ones, dashes and words for nothing.
   *
   * @return the Markdown of the cells
   */
  public static Arbitrary<String> blank() {
    return Arbitraries.of("", "-", "–", "—", "N/A", "None", "TBD");
  }

  /**
   * Cells of words, emphasis, code, links, escapes and entities, on whose text all parsers agree.
   *
   * @return the Markdown of cells that are not blank
   */
  public static Arbitrary<String> simple() {
    return joined(
        Arbitraries.frequencyOf(
            Tuple.of(4, words()),
            Tuple.of(1, words().map("*%s*"::formatted)),
            Tuple.of(1, words().map("**%s**"::formatted)),
            Tuple.of(1, words().map("`%s`"::formatted)),
            Tuple.of(2, link(words())),
            Tuple.of(1, Arbitraries.of("\\|", "\\*", "&amp;", "&lt;", "`a \\| b`"))));
  }

  /**
   * Cells of all that a cell can hold: {@linkplain #simple() simple ones}, images, links around
   * images, HTML, bare URLs, shortcodes and emoji.
   *
   * @return the Markdown of cells that are not blank
   */
  public static Arbitrary<String> rich() {
    return joined(
        Arbitraries.frequencyOf(
            Tuple.of(4, simple()),
            Tuple.of(1, image()),
            Tuple.of(1, link(image())),
            Tuple.of(1, htmlImage()),
            Tuple.of(1, words().map("<a href=\"https://example.com/\">%s</a>"::formatted)),
            Tuple.of(1, words().map("<span style=\"color:green\">%s</span>"::formatted)),
            Tuple.of(1, words().map("~~%s~~"::formatted)),
            Tuple.of(1, Arbitraries.of("https://example.com/a_b", "<https://example.com/>")),
            Tuple.of(1, Arbitraries.of(":warning:", ":x:", "✅", "🟢", "⚠️", "one<br>two"))));
  }

  /**
   * Cells of any table: mostly {@linkplain #rich() rich ones}, some {@linkplain #blank() blank}.
   *
   * @return the Markdown of the cells
   */
  public static Arbitrary<String> any() {
    return Arbitraries.frequencyOf(Tuple.of(4, rich()), Tuple.of(1, blank()));
  }

  /**
   * Links in Markdown, most of them with a URL of their own.
   *
   * @param label what the links hold
   * @return the Markdown of the links
   */
  static Arbitrary<String> link(Arbitrary<String> label) {
    return Combinators.combine(label, url()).as("[%s](%s)"::formatted);
  }

  /** Images in Markdown. */
  static Arbitrary<String> image() {
    return words().map("![%s](assets/logo.png)"::formatted);
  }

  /** Images in HTML. */
  static Arbitrary<String> htmlImage() {
    return words().map("<img src=\"assets/logo.png\" alt=\"%s\" width=\"90\" />"::formatted);
  }

  private static Arbitrary<String> url() {
    return Arbitraries.of(
        "https://www.kraken.com/",
        "https://www.okx.com/join/1931920",
        "https://www.gate.io/?a=1&amp;b=2",
        "/exchanges/okx/",
        "./gate-io.md",
        "#spot",
        "<https://example.com/a b>",
        "");
  }

  private static Arbitrary<String> joined(Arbitrary<String> parts) {
    return parts.list().ofMinSize(1).ofMaxSize(2).map(list -> String.join(" ", list));
  }
}
