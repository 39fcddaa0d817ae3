package io.github.exchangetables.fix;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generates pages as maintainers leave them: with rows too short and too long, cells in other
 * columns than their own, headers that do not fit, and tables cut by comments; in quotes, lists and
 * containers, with all kinds of line ends.
 */
final class RaggedPages {

  private static final List<List<String>> HEADERS =
      List.of(
          List.of("logo", "name", "docs", "certified", "signup code"),
          List.of("logo", "id", "name", "ver", "doc", "status"),
          List.of("Exchange", "Type", "Docs", "Discount"),
          List.of("Exchange", "Docs"),
          List.of("Protocol", "Chain", "AMM", "CLMM"),
          List.of("name", "docs", "certified", "docs"),
          List.of("Exchange", "Status", "Version", "Certified", "Notes", ""),
          List.of("Parameter", "Type", "Default"),
          List.of("Exchange"));

  private static final List<String> CELLS =
      List.of(
          "<img src=\"assets/okx.jpg\" alt=\"OKX\" width=\"90\" />",
          "[<img src=\"assets/liquid.jpg\" alt=\"Liquid\" />](https://www.liquid.com/)",
          "[Kraken](https://www.kraken.com/)",
          "[OKX](https://www.okx.com/join/1931920)",
          "Latoken",
          "[spot](/exchanges/okx/)",
          "[spot](/exchanges/a/) / [perp](/exchanges/b/)",
          "[API](https://docs.example/)",
          "[![Hummingbot Certified](https://img.shields.io/badge/Hummingbot-Certified-green.svg)](/x/)",
          "[1931920](https://www.okx.com/join/1931920)",
          "[![10% discount!](https://img.shields.io/static/v1?label=Fee&message=%2d10%25)](https://x.example/?ref=A1)",
          ":warning:",
          ":white_check_mark:",
          "✅",
          "取引所",
          "CLOB CEX",
          "`okx`",
          "2",
          "-",
          "N/A",
          "",
          "",
          "a \\| b",
          "\\",
          "`",
          "`a | b`",
          "``",
          "end\\",
          "\u00A0",
          "\u00A0x\u00A0",
          "a\tb",
          "[x][ref]",
          "<!-- c -->",
          "*",
          "**bold",
          "https://www.example/?a=b");

  private static final List<String> PROSE =
      List.of(
          "",
          "# Heading",
          "Some prose.",
          "Prose with a | pipe.",
          "```",
          "- an item",
          "2. a number",
          "> a quote",
          "***",
          "<div>",
          "<b>",
          "</span>  ",
          "<a title=\"<\">",
          "<a b=>",
          "<3 x>",
          "<https://a.example/>",
          "|",
          "[ref]: /exchanges/ref 'title'",
          "<!-- a comment -->",
          "| a | b |",
          "|---|---|",
          "    code");

  private static final List<String> COMMENTS =
      List.of(
          "<!-- | Serum | [clob](/exchanges/serum/) | -->",
          "  <!-- more to come -->",
          "<!--\n| Liquid | [spot](/exchanges/liquid/) |\n\n-->",
          "<!-- never ends");

  private RaggedPages() {}

  /** Pages with several tables. */
  static Arbitrary<String> any() {
    Arbitrary<String> blocks =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.of(PROSE)),
            Tuple.of(4, table()),
            Tuple.of(2, table().flatMap(RaggedPages::contained)));
    Arbitrary<String> gap =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.just("\n\n")), Tuple.of(1, Arbitraries.just("\n")));
    return Combinators.combine(
            Combinators.combine(blocks, gap).as(String::concat).list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.of("", "", "", "\uFEFF", "---\ntitle: x\n---\n"),
            Arbitraries.of("\n", "\n", "\r\n", "\r"),
            Arbitraries.of(true, false))
        .as(RaggedPages::page);
  }

  private static String page(
      List<String> blocks, String start, String lineEnd, boolean endsInLineEnd) {
    String page = start + String.join("", blocks);
    return (endsInLineEnd ? page : page.stripTrailing()).replace("\n", lineEnd);
  }

  private static Arbitrary<String> contained(String table) {
    return Arbitraries.of(
        table.indent(2).stripTrailing().replaceFirst("  ", "- "),
        "1. item\n\n" + table.indent(3).stripTrailing(),
        "!!! note\n\n" + table.indent(4).stripTrailing(),
        "=== \"Linux\"\n" + table.indent(4).stripTrailing(),
        "> " + table.replace("\n", "\n> "),
        ">" + table.replace("\n", "\n> "),
        "> - " + table.replace("\n", "\n>   "));
  }

  private static Arbitrary<String> table() {
    return Arbitraries.of(HEADERS)
        .flatMap(
            header ->
                Combinators.combine(
                        delimiters(header.size()), line(header.size()).list().ofMaxSize(6), style())
                    .as((delimiters, lines, style) -> table(header, delimiters, lines, style)));
  }

  private static String table(
      List<String> header, List<String> delimiters, List<Line> lines, Style style) {
    List<String> written = new ArrayList<>();
    written.add(style.write(header));
    written.add(style.write(delimiters));
    lines.forEach(line -> written.add(line.write(style)));
    return String.join("\n", written);
  }

  private static Arbitrary<List<String>> delimiters(int width) {
    Arbitrary<Integer> count =
        Arbitraries.frequency(
            Tuple.of(8, width),
            Tuple.of(1, width + 1),
            Tuple.of(1, Math.max(1, width - 1)),
            Tuple.of(1, Math.max(1, width - 2)));
    return count.flatMap(
        size -> Arbitraries.of("---", "------", ":--", ":-:", "--:", "-").list().ofSize(size));
  }

  /** A line below the delimiter row: a row, or what stands between rows. */
  private record Line(List<String> cells, String other, Style ownStyle, boolean usesOwnStyle) {
    String write(Style style) {
      return cells.isEmpty() ? other : (usesOwnStyle ? ownStyle : style).write(cells);
    }
  }

  private static Arbitrary<Line> line(int width) {
    Arbitrary<List<String>> cells =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of(CELLS).list().ofSize(width)),
            Tuple.of(3, Arbitraries.of(CELLS).list().ofMinSize(1).ofMaxSize(width + 2)));
    Arbitrary<Line> rows =
        Combinators.combine(cells, style(), Arbitraries.of(true, false, false))
            .as((row, style, own) -> new Line(row, "", style, own));
    Arbitrary<Line> others =
        Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(COMMENTS.subList(0, 3))),
                Tuple.of(1, Arbitraries.of(COMMENTS)),
                Tuple.of(2, Arbitraries.of(PROSE)))
            .map(other -> new Line(List.of(), other, Style.PLAIN, false));
    return Arbitraries.frequencyOf(Tuple.of(8, rows), Tuple.of(1, others));
  }

  /** How a row is written. */
  private record Style(boolean opened, String padding, String closing) {

    static final Style PLAIN = new Style(true, " ", " |");

    String write(List<String> cells) {
      return (opened ? "|" + padding : "") + String.join(padding + "|" + padding, cells) + closing;
    }
  }

  private static Arbitrary<Style> style() {
    return Combinators.combine(
            Arbitraries.of(true, true, true, false),
            Arbitraries.of(" ", " ", " ", "", "  ", "\t"),
            Arbitraries.of(" |", " |", "|", "", "", " ||", " |  ", "| |"))
        .as(Style::new);
  }
}
