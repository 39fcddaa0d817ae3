package io.github.exchangetables.arbitraries;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Any text that may be handed in as a page. */
public final class Texts {

  private static final int MAX_UNITS = 200;
  private static final int MAX_FRAGMENTS = 40;
  private static final int MAX_INLINE_FRAGMENTS = 12;

  private static final List<String> BLOCKS =
      lines(
          "```",
          "~~~",
          "---",
          "***",
          "===",
          "<div>",
          "<pre>",
          "</pre>",
          "<!--",
          "-->",
          "!!! note",
          "??? tip",
          "???+ tip",
          "=== \"Linux\"",
          "title: x",
          "<Tab>",
          "<Tab title=\"a|b\"",
          "  >",
          "</Tab>",
          "{/* c */}",
          "{",
          "}",
          "import a from 'b'",
          "export const a = [",
          "[a]: /b 'c'");

  private static final List<String> MARKERS =
      List.of("# ", "## ", "- ", "+ ", "* ", "1. ", "2) ", "> ", "    ", "\t", "<!-- ", " -->");

  private static final List<String> TABLES =
      lines(
          "|---|---|",
          "---|---",
          "|:-:|",
          "| Exchange | Docs |\n|---|---|",
          "| Logo | Name | Docs | Certified |\n|---|---|---|---|",
          "| Exchange | Docs | Type |\n|---|---|\n| a | b |",
          "| a | b |\n<!-- c -->\n| d | e |",
          "| a | b |",
          "Exchange | Signup");

  private static final List<String> SIGNS =
      pieces(
          "| || \\| \\ ` `` [ ] ( ) ]( ![ * ** _ __ ~ ~~ \" ' < > & % ! - . : ; ? # = / @ <!-- -->");

  private static final List<String> INLINES =
      pieces(
          "[a] [b](/c) [](/d) [e]() ![f](g) [![h](i)](/j) [k](<l>) `m` ``n`o`` *p* **q** _r_ ~~s~~",
          "{x} {/*y*/} <c/> <d e={f}> </d> <br> <b> </b> <a> </a> <?t?> <!--u--> <https://v.w> <img/> <x> </a > <a\thref=y>",
          "https:// www. http://a.b https://c.d/e_f a@b.c mailto: ?ref= %2 %ff",
          "&amp; &lt; &copy; &nbsp; &#65; &#x42; &#124; &#0; &#xD800; &nonsense;",
          ":x: :warning: ✅ 🟢 ⚠️ é 取引所 word snake_case Certified API spot 10%");

  private static final List<String> TAGS =
      List.of(
          "<a href='u'>",
          "<a href=\"v\" title=\"w\">",
          "<img src=x alt=\"y\">",
          "<img alt='' />",
          "<span style='color:red'>",
          "<font color=\"green\">",
          "[z](/a \"b\")",
          "![c](d 'e')");

  private static final List<String> CHARACTERS =
      List.of(
          "\n", "\n\n", "\r", "\r\n", " ", "  ", "\u00A0", "\u2028", "\u0085", "\u000B", "\f", "\0",
          "\uD800", "\uDC00", "\uFEFF", "\uFFFD", "\uFFFF");

  private static final Arbitrary<String> IN_CELLS =
      Arbitraries.frequencyOf(
          Tuple.of(4, Arbitraries.of(SIGNS)),
          Tuple.of(4, Arbitraries.of(INLINES)),
          Tuple.of(1, Arbitraries.of(TAGS)));

  private Texts() {}

  private static List<String> lines(String... lines) {
    return Stream.of(lines).map("%s\n"::formatted).toList();
  }

  /** Pieces that are written with a space between them. */
  private static List<String> pieces(String... lines) {
    return Stream.of(lines).flatMap(line -> Stream.of(line.split(" ", -1))).toList();
  }

  /**
   * Any UTF-16 units in any order: control characters, unassigned ones and lone surrogates too.
   *
   * @return texts, most of them short
   */
  public static Arbitrary<String> anyUnits() {
    return Arbitraries.strings().all().ofMaxLength(MAX_UNITS);
  }

  /**
   * Text from pieces that mean something to a parser of tables, in any order: pipes, backticks,
   * brackets, quotes, list markers, fences, comments, delimiter rows, headers of exchange tables,
   * line ends of all kinds, NUL, lone surrogates and byte order marks.
   *
   * @return texts of up to forty pieces
   */
  public static Arbitrary<String> fragments() {
    return Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.of(BLOCKS)),
            Tuple.of(2, Arbitraries.of(MARKERS)),
            Tuple.of(6, IN_CELLS),
            Tuple.of(3, Arbitraries.of(TABLES)),
            Tuple.of(4, Arbitraries.of(CHARACTERS)))
        .list()
        .ofMaxSize(MAX_FRAGMENTS)
        .map(fragments -> String.join("", fragments));
  }

  /**
   * Text on one line from pieces that mean something inside a cell, in any order: brackets, quotes,
   * backticks, tags, entities, escapes, bare URLs and marks.
   *
   * @return texts of up to twelve pieces, most of them no well-formed Markdown
   */
  public static Arbitrary<String> inlineFragments() {
    return Arbitraries.frequencyOf(
            Tuple.of(4, IN_CELLS), Tuple.of(1, Arbitraries.of(" ", "\u00A0", "\t")))
        .list()
        .ofMaxSize(MAX_INLINE_FRAGMENTS)
        .map(fragments -> String.join("", fragments));
  }

  /**
   * Any text: {@linkplain #anyUnits() any units} or {@linkplain #fragments() pieces of Markdown},
   * the latter also below the header of an exchange table and below one that is broken.
   *
   * @return texts
   */
  public static Arbitrary<String> anything() {
    return Arbitraries.oneOf(
        anyUnits(),
        fragments(),
        fragments().map("| Exchange | Docs |\n|---|---|\n"::concat),
        fragments().map("| Exchange | Docs | Type |\n|---|---|\n| a | b |\n"::concat));
  }
}
