package io.github.exchangetables.fix;

import io.github.exchangetables.fixtures.FixturePage;
import io.github.exchangetables.fixtures.Pages;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Pages of the fixtures in which something was inserted or deleted at up to eight places. */
final class DamagedPages {

  private static final int MAX_PLACES = 8;

  /** What is inserted; inside braces, what is deleted from the place on. */
  private static final List<String> DAMAGES =
      List.of(
          "|",
          "| |",
          "||",
          " | x | y",
          "\\",
          "\\|",
          "`",
          "`a|b`",
          "``",
          "\u00A0",
          "\t",
          " ",
          "*",
          "<!-- c -->",
          "<!--",
          "-->",
          "<b>",
          "<a title=\"<\">",
          "<div>",
          "[x][ref]",
          "[x](www.x.com)",
          "[x]((/y/))",
          "<imgsrc=\"x.png\">",
          "<imgsrc=\"x.png\" alt=\"|\">",
          "x",
          ":warning:",
          "取引所",
          "\n",
          "\n\n",
          "\n|",
          "\n{/* | c | */}\n",
          "\n<Tab title=\"|\">\n",
          "\n</Tab>\n",
          " {/*",
          "|{x}|",
          "\n<!-- | c | -->\n",
          "\n| a |",
          "\na\n",
          "\n> ",
          "\n- ",
          "\n    ",
          "\n```\n",
          "\n# H\n",
          "\n***\n",
          "\n| a | b |\n|---|---|\n",
          "\nx|y\n-|-\n",
          "{|}",
          "{|}",
          "{|}",
          "{\n}",
          "{ }",
          "{-}",
          "{:}");

  private DamagedPages() {}

  static Arbitrary<String> any() {
    Arbitrary<Tuple2<Double, String>> damage =
        Combinators.combine(Arbitraries.doubles().between(0, 1), Arbitraries.of(DAMAGES))
            .as(Tuple::of);
    return Combinators.combine(
            Arbitraries.oneOf(Pages.any(), Pages.ofConnectors(), Pages.mdx())
                .map(FixturePage::markdown),
            damage.list().ofMaxSize(MAX_PLACES))
        .as(
            (page, damages) -> {
              StringBuilder damaged = new StringBuilder(page);
              damages.forEach(it -> damage(damaged, it.get1(), it.get2()));
              return damaged.toString();
            });
  }

  private static void damage(StringBuilder page, double place, String damage) {
    int offset = (int) (place * page.length());
    if (!damage.startsWith("{")) {
      page.insert(offset, damage);
      return;
    }
    String deleted = damage.substring(1, damage.length() - 1);
    int found = page.indexOf(deleted, offset);
    if (found >= 0) {
      page.delete(found, found + deleted.length());
    }
  }
}
