package io.github.exchangetables.bench.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

/** Pages that are mostly tables of exchanges: {@value #PAGES} pages of about 11 KB each. */
public final class DensePages {

  private static final int PAGES = 48;

  private final Random random = new Random(48);
  private final Prose prose = new Prose(random);
  private final Blocks blocks = new Blocks(random, prose);
  private final TableBlocks tables = new TableBlocks(random, prose);
  private final ExchangeBlocks exchanges = new ExchangeBlocks(random);

  private DensePages() {}

  /** Writes the pages into a folder, in place of those that are there. */
  public static void write(Path folder) throws IOException {
    PageFolder.clear(folder);
    DensePages pages = new DensePages();
    for (int i = 0; i < PAGES; i++) {
      PageFolder.write(folder.resolve("exchanges-%02d.md".formatted(i)), pages.page());
    }
  }

  private String page() {
    StringBuilder page = new StringBuilder(blocks.heading(1));
    int sections = 2 + random.nextInt(3);
    for (int i = 0; i < sections; i++) {
      page.append(blocks.heading(2)).append(blocks.any());
      page.append(random.nextInt(6) == 0 ? tables.any() : exchanges.any(8 + random.nextInt(22)));
    }
    return page.append(blocks.any()).toString();
  }
}
