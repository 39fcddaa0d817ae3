package io.github.exchangetables.bench;

import io.github.exchangetables.table.ParseOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Input that nobody but an attacker writes. All sizes are in characters. */
final class HostileShapes {

  private static final List<Integer> SIZES = List.of(125_000, 250_000, 500_000, 1_000_000);

  /** Pages of one thing over and over. */
  private static final List<String> IN_PAGES =
      List.of(
          "|", "\\", "[", "`", "*", "<", "&", "<!--", "> ", "- ", "1. ", "\t", "\n", "---\n",
          "|\n");

  /** Pages of the same lines over and over. */
  private static final List<String> LINES =
      List.of(
          "|---|---|\n",
          "a | b\n",
          "| a | b |\n|---|\n",
          "| a | b |\n|---|---|\n",
          "> | a | b |\n> |---|---|\n",
          "| a |\n\n",
          "    | a |\n",
          "[a]: b\n",
          "<!-- -->\n");

  /** Cells of one thing over and over. */
  private static final List<String> IN_CELLS =
      List.of(
          "\\", "\\|", "|", "[", "![", "[a](", "](", "[]()", "[[a]", "`", "`a``", "<", "<!--", "*",
          "*a ", "**a* ", "*_", "_a", "~", "~~a~", "((", "&amp;", "&#0;", "<a b=\"", "<br>", "✅");

  /** Cells with many links, images and other parts. */
  private static final List<String> PARTS =
      List.of(
          "[a](b) ",
          "[a][b] ",
          "![a](b) ",
          "[![a](b)](c) ",
          "[a](https://b.c/?ref=d) ",
          "https://a.b ",
          "<https://a.b> ",
          "http://a.b;&a;",
          "://(a",
          "_www.a",
          "www.a_",
          "a@b.c ",
          "@ _a",
          "`a` ",
          ":a:",
          "<b>a</b>",
          "<a href=\"b\">",
          "<a href=\"b\">a",
          "<span style=\"color:red\">");

  private static final String TABLE = "| Exchange | Docs |\n|---|---|\n| a | b |\n";

  /** A table whose columns read their cells in different ways. */
  private static final String TABLE_OF_ALL =
      """
      | Exchange | Docs | Type | Signup | Status | Chain | ID | Certified | Fee rebate |
      |---|---|---|---|---|---|---|---|---|
      """;

  private static final int CELLS = 8;

  private HostileShapes() {}

  static List<Shape> all() {
    List<Shape> all = new ArrayList<>();
    for (String unit : IN_PAGES) {
      all.add(shape(quoted(unit) + " over and over", n -> inPage(repeat(unit, n))));
    }
    for (String unit : LINES) {
      all.add(shape("lines " + quoted(unit), n -> inPage(repeat(unit, n))));
    }
    for (String unit : IN_CELLS) {
      all.add(shape("cells of " + quoted(unit), n -> inCells(repeat(unit, n / CELLS))));
    }
    for (String unit : PARTS) {
      all.add(shape("cells with many " + quoted(unit), n -> inCells(repeat(unit, n / CELLS))));
    }
    all.add(shape("list items one in another", n -> inPage(levels("- a\n", 2, n))));
    all.add(shape("containers one in another", n -> inPage(levels("!!! note\n", 4, n))));
    all.add(shape("runs of backticks that grow", n -> inCells(runs('`', n / CELLS))));
    all.add(shape("open links around images", HostileShapes::linksAroundImages));
    all.add(shape("comments between two rows", n -> TABLE + repeat("<!-- -->\n", n) + "| c | d |"));
    all.add(shape("a wide header over short rows", HostileShapes::wideHeader));
    return all;
  }

  private static Shape shape(String name, IntFunction<String> page) {
    return new Shape(name, ParseOptions.defaults(), SIZES, page);
  }

  private static String quoted(String unit) {
    return "`` " + unit.replace("\n", "\\n").replace("\t", "\\t") + " ``";
  }

  private static String repeat(String unit, int characters) {
    return unit.repeat(characters / unit.length());
  }

  /** With a table at the end, so that nothing can be skipped. */
  private static String inPage(String markdown) {
    return markdown + "\n\n" + TABLE;
  }

  private static String inCells(String markdown) {
    return TABLE_OF_ALL + "| a " + ("| " + markdown + " ").repeat(CELLS) + "|\n";
  }

  /** Lines that are indented more and more. */
  private static String levels(String line, int indent, int characters) {
    StringBuilder page = new StringBuilder();
    for (int level = 0; page.length() < characters; level++) {
      page.append(" ".repeat(indent * level)).append(line);
    }
    return page.toString();
  }

  private static String runs(char c, int characters) {
    StringBuilder runs = new StringBuilder();
    for (int length = 1; runs.length() < characters; length++) {
      runs.append(String.valueOf(c).repeat(length)).append('a');
    }
    return runs.toString();
  }

  private static String linksAroundImages(int characters) {
    int half = characters / CELLS / 2;
    return inCells(repeat("<a href=\"b\">", half) + repeat("<img src=\"c\">", half));
  }

  private static String wideHeader(int characters) {
    int columns = characters / 20;
    return "| Exchange "
        + "| Docs ".repeat(columns)
        + "|\n|-"
        + "|-".repeat(columns)
        + "|\n"
        + repeat("| a | b |\n", characters / 2);
  }
}
