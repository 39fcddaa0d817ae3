package io.github.exchangetables.bench.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A tree of pages as a documentation site has it: {@value #PAGES} pages of about {@value
 * #TOTAL_BYTES} bytes together, {@value #PAGES_WITH_TABLES} of them with tables.
 */
public final class DocsTree {

  private static final int PAGES = 340;
  private static final int PAGES_WITH_TABLES = 132;
  private static final int TOTAL_BYTES = 2_400_000;

  /** By how much a page becomes longer than it should, half a section and its top. */
  private static final int SURPLUS = 1_200;

  /** One page in so many that have tables has tables of exchanges. */
  private static final int EXCHANGE_PAGES = 4;

  private static final String[] FOLDERS = {
    "academy",
    "blog/posts",
    "client",
    "developers",
    "exchanges",
    "gateway",
    "installation",
    "strategies",
    "strategies/scripts"
  };

  private final Random random = new Random(340);
  private final Prose prose = new Prose(random);
  private final Blocks blocks = new Blocks(random, prose);
  private final TableBlocks tables = new TableBlocks(random, prose);
  private final ExchangeBlocks exchanges = new ExchangeBlocks(random);

  private DocsTree() {}

  /** Writes the tree below a folder, in place of the pages that are there. */
  public static void write(Path folder) throws IOException {
    PageFolder.clear(folder);
    new DocsTree().writePages(folder);
  }

  private void writePages(Path folder) throws IOException {
    double[] shares = shares();
    List<Boolean> withTables = new ArrayList<>(Collections.nCopies(PAGES_WITH_TABLES, true));
    withTables.addAll(Collections.nCopies(PAGES - PAGES_WITH_TABLES, false));
    Collections.shuffle(withTables, random);
    for (int i = 0; i < PAGES; i++) {
      Path file =
          folder
              .resolve(FOLDERS[random.nextInt(FOLDERS.length)])
              .resolve("page-%03d.md".formatted(i));
      int length = (int) (shares[i] * TOTAL_BYTES) - SURPLUS;
      PageFolder.write(file, page(length, withTables.get(i) ? tablesInPage() : 0));
    }
  }

  /** What each page is of the whole: many short pages, few long ones. */
  private double[] shares() {
    double[] shares = new double[PAGES];
    double sum = 0;
    for (int i = 0; i < PAGES; i++) {
      shares[i] = StrictMath.exp(0.7 * random.nextGaussian());
      sum += shares[i];
    }
    for (int i = 0; i < PAGES; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  private int tablesInPage() {
    return switch (random.nextInt(8)) {
      case 0 -> 2 + random.nextInt(4);
      case 1, 2 -> 2;
      default -> 1;
    };
  }

  private String page(int length, int tablesInPage) {
    List<String> parts = new ArrayList<>();
    boolean ofExchanges = random.nextInt(EXCHANGE_PAGES) == 0;
    int size = 0;
    for (int i = 0; i < tablesInPage; i++) {
      String table = ofExchanges ? exchanges.any(4 + random.nextInt(12)) : tables.any();
      parts.add(blocks.heading(2) + prose.paragraph() + "\n\n" + table);
      size += utf8Length(parts.get(i));
    }
    while (size < length) {
      String part = section();
      parts.add(part);
      size += utf8Length(part);
    }
    Collections.shuffle(parts, random);
    String top = blocks.heading(1) + prose.paragraph() + "\n\n";
    return (random.nextInt(5) < 2 ? blocks.frontMatter() : "") + top + String.join("", parts);
  }

  private String section() {
    StringBuilder section = new StringBuilder(blocks.heading(2 + random.nextInt(2)));
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      section.append(blocks.any());
    }
    return section.toString();
  }

  private static int utf8Length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
