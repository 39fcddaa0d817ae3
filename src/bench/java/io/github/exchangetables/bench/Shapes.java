package io.github.exchangetables.bench;

import io.github.exchangetables.bench.pages.Prose;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import java.util.List;
import java.util.Random;

/** Input as a user may have it, only larger. */
final class Shapes {

  private static final String HEAD = "| Exchange | Docs | Tier | Version |\n|---|---|---|---|\n";
  private static final String ROW =
      "| [Exchange %1$d](https://www.example.org/%1$d) | [spot](/exchanges/%1$d/) | gold | %1$d |\n";

  // The smallest pages and their results are larger than a processor's cache, which makes smaller
  // pages faster and the growth look steeper.
  private static final List<Integer> TO_HUNDRED_THOUSAND = List.of(25_000, 50_000, 100_000);
  private static final List<Integer> TO_MILLION = List.of(100_000, 300_000, 1_000_000);
  private static final List<Integer> TO_TEN_MILLION = List.of(2_500_000, 5_000_000, 10_000_000);

  private Shapes() {}

  static List<Shape> all() {
    ParseOptions gfm = ParseOptions.defaults();
    ParseOptions mkdocs = gfm.withFlavor(Flavor.MKDOCS);
    return List.of(
        new Shape("a table of n rows", gfm, TO_MILLION, Shapes::rows),
        new Shape("a table of n rows, as MkDocs reads it", mkdocs, TO_MILLION, Shapes::rows),
        new Shape("a row of n cells", gfm, TO_HUNDRED_THOUSAND, Shapes::cells),
        new Shape("a page of n small tables", gfm, TO_HUNDRED_THOUSAND, Shapes::tables),
        new Shape("prose of n characters", gfm, TO_TEN_MILLION, Shapes::prose),
        new Shape("the same above a table", gfm, TO_TEN_MILLION, n -> prose(n) + rows(1)));
  }

  private static String rows(int rows) {
    StringBuilder page = new StringBuilder(HEAD);
    for (int i = 0; i < rows; i++) {
      page.append(ROW.formatted(i));
    }
    return page.toString();
  }

  /** The header and the delimiter row have as many cells as the row. */
  private static String cells(int cells) {
    StringBuilder row = new StringBuilder("| [Exchange](https://www.example.org/) ");
    for (int i = 1; i < cells; i++) {
      row.append("| [spot](/exchanges/").append(i).append("/) ");
    }
    return "| Exchange "
        + "| Docs ".repeat(cells - 1)
        + "|\n"
        + "|---".repeat(cells)
        + "|\n"
        + row.append("|\n");
  }

  private static String tables(int tables) {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < tables; i++) {
      page.append("## Section ").append(i).append("\n\n").append(HEAD).append(ROW.formatted(i));
      page.append('\n');
    }
    return page.toString();
  }

  /** Without a table; with one behind it none of the prose can be skipped. */
  private static String prose(int characters) {
    Prose prose = new Prose(new Random(10));
    StringBuilder page = new StringBuilder();
    while (page.length() < characters) {
      page.append("## ").append("Section\n\n").append(prose.paragraph()).append("\n\n");
      page.append("- ").append(prose.paragraph()).append("\n\n");
    }
    return page.toString();
  }
}
