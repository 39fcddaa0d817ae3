package io.github.exchangetables.bench.pages;

import io.github.exchangetables.fixtures.FixturePage;
import io.github.exchangetables.fixtures.RaggedRows;
import io.github.exchangetables.fixtures.Trait;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Generated pages: prose with the markup of documentation, and the published fixtures' tables of
 * exchanges, whose rows are short, long or begin in the wrong column.
 */
public final class GeneratedPages {

  private static final int PAGES = 340;
  private static final int PAGES_WITH_TABLES = 132;
  private static final int MEAN_LENGTH = 5_800;

  /** One page in so many that have tables has tables of exchanges. */
  private static final int EXCHANGE_PAGES = 4;

  private static final int DENSE_PAGES = 48;
  private static final int FIXTURES = 200;
  private static final int MIN_ENTRIES = 3;

  /** What is common in documentation; tables with anything else are left out. */
  private static final Set<Trait> COMMON =
      EnumSet.of(
          Trait.LINK,
          Trait.IMAGE,
          Trait.HTML_IMAGE,
          Trait.IMAGE_IN_LINK,
          Trait.CERTIFICATION_BADGE,
          Trait.FEE_BADGE,
          Trait.EMOJI,
          Trait.SHORTCODE,
          Trait.HTML_MARK,
          Trait.CODE_SPAN,
          Trait.BLANK_CELL,
          Trait.SHORT_AT_END,
          Trait.SHORT_AT_FRONT,
          Trait.LONG_AT_END,
          Trait.LONG_IN_THE_MIDDLE,
          Trait.NO_CLOSING_PIPE,
          Trait.DOUBLE_PIPE);

  private static final List<String> FOLDERS =
      List.of("academy", "blog/posts", "client", "exchanges", "gateway", "strategies/scripts");

  private final Random random;
  private final Prose prose;
  private final List<List<String>> fixtures = new ArrayList<>();

  private GeneratedPages(long seed) {
    random = new Random(seed);
    prose = new Prose(random);
    JqwikSession.run(
        () -> {
          RandomGenerator<FixturePage> pages = RaggedRows.any().generator(FIXTURES, false);
          while (fixtures.size() < FIXTURES) {
            FixturePage page = pages.next(random).value();
            if (page.entries().size() >= MIN_ENTRIES && COMMON.containsAll(page.traits())) {
              fixtures.add(page.markdown().lines().toList());
            }
          }
        });
  }

  /**
   * Writes a tree as a documentation site has it, in place of the pages that are there: 340 pages
   * of about 2.3 MB together, 132 of them with tables.
   */
  public static void writeDocsTree(Path folder) throws IOException {
    PageFolder.clear(folder);
    GeneratedPages pages = new GeneratedPages(PAGES);
    for (int i = 0; i < PAGES; i++) {
      String subfolder = FOLDERS.get(i % FOLDERS.size());
      PageFolder.write(
          folder.resolve(subfolder).resolve("page-%03d.md".formatted(i)),
          pages.docsPage(i * PAGES_WITH_TABLES % PAGES < PAGES_WITH_TABLES));
    }
  }

  /**
   * Writes pages that are mostly tables of exchanges, in place of those that are there: 48 pages of
   * about 7 KB each.
   */
  public static void writeDensePages(Path folder) throws IOException {
    PageFolder.clear(folder);
    GeneratedPages pages = new GeneratedPages(DENSE_PAGES);
    for (int i = 0; i < DENSE_PAGES; i++) {
      PageFolder.write(folder.resolve("exchanges-%02d.md".formatted(i)), pages.densePage());
    }
  }

  /** Many pages are short, and few are long. */
  private String docsPage(boolean withTables) {
    double length = MEAN_LENGTH * StrictMath.exp(0.7 * random.nextGaussian() - 0.245);
    List<String> sections = new ArrayList<>();
    int size = 0;
    if (withTables) {
      boolean ofExchanges = random.nextInt(EXCHANGE_PAGES) == 0;
      for (int tables = 1 + random.nextInt(3); tables > 0; tables--) {
        sections.add(section(ofExchanges ? exchanges(4 + random.nextInt(12)) : prose.table()));
        size += sections.get(sections.size() - 1).length();
      }
    }
    while (size < length) {
      sections.add(section(prose.block() + prose.block()));
      size += sections.get(sections.size() - 1).length();
    }
    Collections.shuffle(sections, random);
    return "# " + prose.title(3) + "\n\n" + String.join("", sections);
  }

  private String densePage() {
    StringBuilder page = new StringBuilder("# " + prose.title(3) + "\n\n");
    for (int tables = 2 + random.nextInt(3); tables > 0; tables--) {
      page.append(section(exchanges(8 + random.nextInt(22))));
    }
    return page.toString();
  }

  private String section(String content) {
    return "## " + prose.title(3) + "\n\n" + prose.block() + content;
  }

  /** The table of a fixture, whose few rows are repeated. */
  private String exchanges(int count) {
    List<String> fixture = fixtures.get(random.nextInt(fixtures.size()));
    List<String> rows = fixture.subList(2, fixture.size());
    List<String> table = new ArrayList<>(fixture.subList(0, 2));
    for (int i = 0; i < count; i++) {
      table.add(rows.get(i % rows.size()));
    }
    return String.join("\n", table) + "\n\n";
  }
}
