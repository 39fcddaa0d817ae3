package io.github.exchangetables.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Pages of several tables, with other blocks between them. */
public final class Pages {

  private static final int MAX_BLOCKS = 6;

  private Pages() {}

  /**
   * Pages on which every block ends before the next one begins: no fence or comment stays open.
   *
   * @return pages with tables of exchanges and of anything, in quotes, lists and containers too
   */
  public static Arbitrary<PageText> any() {
    return Arbitraries.frequencyOf(
            Tuple.of(4, Tables.raggedExchanges().map(TableText::markdown)),
            Tuple.of(2, Tables.ragged(Cells.any()).map(TableText::markdown)),
            Tuple.of(1, Tables.exchanges().map(Pages::quoted)),
            Tuple.of(1, Tables.exchanges().map(Pages::inList)),
            Tuple.of(1, Tables.exchanges().map(Pages::inContainer)),
            Tuple.of(1, Tables.exchanges().map(Pages::fenced)),
            Tuple.of(1, Cells.words().map("# %s\n"::formatted)),
            Tuple.of(1, Cells.simple().map("## %s\n"::formatted)),
            Tuple.of(1, Cells.rich().map("%s.\n"::formatted)),
            Tuple.of(1, Cells.words().map("- %s\n"::formatted)),
            Tuple.of(1, Cells.words().map("<!-- %s -->\n"::formatted)))
        .list()
        .ofMaxSize(MAX_BLOCKS)
        .map(PageText::new)
        .withoutEdgeCases();
  }

  private static String quoted(TableText table) {
    return prefixed(table, "> ", "> ");
  }

  private static String inList(TableText table) {
    return prefixed(table, "- ", "  ");
  }

  private static String inContainer(TableText table) {
    return "!!! note\n\n" + prefixed(table, "    ", "    ");
  }

  private static String fenced(TableText table) {
    return "```markdown\n" + table.markdown() + "```\n";
  }

  private static String prefixed(TableText table, String first, String others) {
    return first + String.join("\n" + others, table.lines()) + "\n";
  }
}
