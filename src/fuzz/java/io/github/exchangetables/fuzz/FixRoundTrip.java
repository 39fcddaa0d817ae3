package io.github.exchangetables.fuzz;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.fix.FixResult;
import io.github.exchangetables.fix.Fixer;
import io.github.exchangetables.lint.Linter;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A fixed page has the same entries, and fixing it again changes nothing. */
public final class FixRoundTrip {

  private static final List<Flavor> FLAVORS = List.of(Flavor.values());
  private static final List<String> LAYOUTS = List.of("as it is", "aligned", "compact");

  private FixRoundTrip() {}

  /** How a page is fixed. */
  private record Way(
      ParseOptions options, boolean pads, boolean addsColumns, String layout, boolean sorts) {

    Fixer fixer() {
      Linter linter = Linter.defaults();
      Fixer fixer =
          Fixer.defaults().withLinter(pads ? linter.withRule(Rule.MISSING_CELLS) : linter);
      fixer = addsColumns ? fixer.withAddedColumns() : fixer;
      fixer =
          switch (layout) {
            case "aligned" -> fixer.withAlignedColumns();
            case "compact" -> fixer.withCompactCells();
            default -> fixer;
          };
      return sorts ? fixer.withRowsSortedBy("exchange") : fixer;
    }
  }

  /**
   * Fixes a page with the usual options, and with one combination of all options, which the bytes
   * choose.
   *
   * @param bytes the page, as {@link FuzzedText} reads it
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String markdown = FuzzedText.of(bytes);
    ParseOptions gfm = ParseOptions.defaults();
    check(markdown, new Way(gfm, false, false, "as it is", false));
    check(markdown, new Way(gfm, false, true, "as it is", false));
    check(markdown, new Way(gfm, false, false, "aligned", false));
    check(markdown, new Way(gfm, false, false, "as it is", true));
    check(markdown, new Way(gfm, true, true, "aligned", false));
    for (Flavor flavor : FLAVORS) {
      check(markdown, new Way(gfm.withFlavor(flavor), true, false, "compact", false));
    }
    check(markdown, chosen(markdown));
  }

  private static Way chosen(String markdown) {
    Random random = new Random(markdown.hashCode());
    Flavor flavor = FLAVORS.get(random.nextInt(FLAVORS.size()));
    ParseOptions options = ParseOptions.defaults().withFlavor(flavor);
    return new Way(
        random.nextInt(4) == 0 ? TextToPage.limited(options, markdown) : options,
        random.nextBoolean(),
        random.nextBoolean(),
        LAYOUTS.get(random.nextInt(LAYOUTS.size())),
        random.nextBoolean());
  }

  private static void check(String markdown, Way way) {
    Fixer fixer = way.fixer();
    Page before = ExchangeTables.parse(markdown, way.options());
    FixResult result = fixer.fix(before);
    String fixed = result.markdown();
    Law.same(result.changed(), !fixed.equals(markdown), way + ": changes are reported");
    if (!result.changed()) {
      return;
    }
    Page after = ExchangeTables.parse(fixed, way.options());
    if (!hasCorrection(result)) {
      Law.same(entries(before, way), entries(after, way), way + ": entries are equal");
    }
    Law.same(before.tables().size(), after.tables().size(), way + ": there are as many tables");
    Law.same(above(before), above(after), way + ": what is above the tables stays");
    Law.check(fixed.endsWith(below(before)), way + ": what is below the tables stays");
    FixResult second = fixer.fix(after);
    Law.same(fixed, second.markdown(), way + ": a second run changes nothing");
    Law.check(!second.changed(), way + ": a second run reports nothing");
  }

  /** Tells whether a link or a tag was corrected, so that an entry differs. */
  private static boolean hasCorrection(FixResult result) {
    return result.fixes().stream()
        .map(fix -> fix.rule().orElse(Rule.BROKEN_HEADER))
        .anyMatch(rule -> rule == Rule.MALFORMED_LINK || rule == Rule.MALFORMED_TAG);
  }

  /** The entries, in an order that sorting does not change. */
  private static List<String> entries(Page page, Way way) {
    Stream<String> entries = page.entries().stream().map(String::valueOf);
    return (way.sorts() ? entries.sorted() : entries).toList();
  }

  private static String above(Page page) {
    return page.source().substring(0, page.tables().get(0).header().range().start());
  }

  /** What is below the last line of the last table; comments of the table may move there. */
  private static String below(Page page) {
    Table last = page.tables().get(page.tables().size() - 1);
    List<Range> lines = new ArrayList<>(List.of(last.delimiterRow()));
    last.rows().forEach(row -> lines.add(row.range()));
    lines.addAll(last.commentLines());
    int end = lines.stream().mapToInt(Range::end).max().orElseThrow();
    String source = page.source();
    while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
      end++;
    }
    return source.substring(end);
  }
}
