package io.github.exchangetables.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.CmarkGfm;
import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.fix.FixResult.Fix;
import io.github.exchangetables.lint.Linter;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * GitHub's renderer shows a fixed table like the original table, except for moved rows, and shows
 * the rest of the page unchanged.
 *
 * <p>Needs {@code cmark-gfm} (on Debian in the package of that name), and is skipped where it is
 * not installed.
 */
@Tag("slow")
class RendererTest {

  private static final int PAGES = Integer.getInteger("jqwik.tries.default", 300);

  /** The fixes of these rules change nothing that a renderer shows. */
  private static final Set<Rule> INVISIBLE = EnumSet.of(Rule.MISSING_CELLS, Rule.EMPTY_EXTRA_CELL);

  @TempDir private static Path folder;

  @BeforeAll
  static void needsTheRenderer() throws InterruptedException {
    renderer().assumeInstalled();
  }

  private static CmarkGfm renderer() {
    return new CmarkGfm(folder, "-e", "table", "--unsafe");
  }

  private static String html(String markdown) throws IOException, InterruptedException {
    return renderer().html(markdown);
  }

  private static final Fixer FIXER =
      Fixer.defaults()
          .withLinter(
              Linter.defaults()
                  .withRule(Rule.MISSING_CELLS)
                  .withoutRule(Rule.MALFORMED_LINK)
                  .withoutRule(Rule.MALFORMED_TAG));

  private static List<String> generatedPages(long seed) {
    List<String> pages = new ArrayList<>();
    JqwikSession.run(
        () -> {
          RandomGenerator<String> generator = DamagedPages.any().generator(PAGES, false);
          Random random = new Random(seed);
          while (pages.size() < PAGES) {
            // Only to the parser a no-break space is white space.
            pages.add(generator.next(random).value().replace('\u00A0', ' '));
          }
        });
    return pages;
  }

  @Test
  void fixedTablesAreRenderedEqual() throws IOException, InterruptedException {
    for (String page : generatedPages(1)) {
      for (Fixer fixer : List.of(FIXER, FIXER.withAlignedColumns(), FIXER.withCompactCells())) {
        FixResult result = fixer.fix(page);
        Page before = ExchangeTables.parse(page);
        Page after = ExchangeTables.parse(result.markdown());

        assertThat(html(tables(before, before, result)))
            .isEqualTo(html(tables(after, before, result)));
      }
    }
  }

  /** The tables that were one for the renderer before, apart from the rows that moved. */
  private static String tables(Page page, Page before, FixResult result) {
    Set<Range> moved =
        result.fixes().stream()
            .filter(fix -> fix.rule().filter(Rule.MISPLACED_CELLS::equals).isPresent())
            .map(Fix::range)
            .collect(Collectors.toSet());
    StringBuilder tables = new StringBuilder();
    for (int i = 0; i < page.tables().size(); i++) {
      Table written = before.tables().get(i);
      if (written.isWellFormed() && written.commentLines().isEmpty()) {
        Table table = page.tables().get(i);
        tables.append(asRow(table.header())).append('\n');
        Range delimiters = table.delimiterRow();
        tables.append(page.source(), delimiters.start(), delimiters.end()).append('\n');
        for (int j = 0; j < table.rows().size(); j++) {
          Row row = table.rows().get(j);
          boolean isMoved = moved.contains(written.rows().get(j).range());
          tables.append(isMoved ? "| moved |" : asRow(row)).append('\n');
        }
        tables.append("\n<!-- table -->\n\n");
      }
    }
    return tables.toString();
  }

  /**
   * A row that is a tag after a no-break space or in MDX would be an HTML block without that space.
   */
  private static String asRow(Row row) {
    String text = row.toString();
    return text.startsWith("<") ? "| " + text : text;
  }

  @Test
  void restOfTheFixedPageIsRenderedEqual() throws IOException, InterruptedException {
    int compared = 0;
    for (String page : generatedPages(2)) {
      FixResult result = FIXER.fix(page);
      // GitHub takes the content of containers of MkDocs for code or text.
      boolean hasContainers = Stream.of("!!! ", "???", "=== ").anyMatch(page::contains);
      // cmark-gfm reads front matter as Markdown.
      boolean hasFrontMatter = page.startsWith("---");
      if (result.changed()
          && !hasContainers
          && !hasFrontMatter
          && result.fixes().stream()
              .allMatch(fix -> fix.rule().filter(INVISIBLE::contains).isPresent())) {
        assertThat(html(result.markdown())).isEqualTo(html(page));
        compared++;
      }
    }
    assertThat(compared).isPositive();
  }
}
