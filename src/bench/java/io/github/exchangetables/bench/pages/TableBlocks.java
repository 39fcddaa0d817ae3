package io.github.exchangetables.bench.pages;

import java.util.Random;

/** The tables that documentation has besides those of exchanges, each with a blank line behind. */
final class TableBlocks {

  private final Random random;
  private final Prose prose;

  TableBlocks(Random random, Prose prose) {
    this.random = random;
    this.prose = prose;
  }

  String any() {
    return switch (random.nextInt(4)) {
      case 0 -> components();
      case 1 -> votes();
      default -> parameters();
    };
  }

  private String parameters() {
    StringBuilder table =
        new StringBuilder("| Parameter | Type | Default | Description |\n")
            .append("|-----------|------|---------|-------------|\n");
    int rows = 3 + random.nextInt(12);
    for (int i = 0; i < rows; i++) {
      table.append(
          "| `%s_%s` | %s | %d | %s |\n"
              .formatted(
                  prose.word(), prose.word(), prose.word(), random.nextInt(100), prose.sentence()));
    }
    return table.append('\n').toString();
  }

  private String components() {
    StringBuilder table =
        new StringBuilder("| Component | Status | Notes |\n| --------- | ------ | ----- |\n");
    int rows = 3 + random.nextInt(5);
    for (int i = 0; i < rows; i++) {
      String status = random.nextBoolean() ? "✅" : "Not available";
      table.append("| [%s](#%s) | %s |\n".formatted(prose.title(2), prose.slug(), status));
    }
    return table.append('\n').toString();
  }

  private String votes() {
    StringBuilder table =
        new StringBuilder("| Rank | Exchange        | Votes | Share |\n")
            .append("|------|-----------------|-------|-------|\n");
    int rows = 5 + random.nextInt(15);
    for (int i = 1; i <= rows; i++) {
      table.append(
          "| %-4d | %-15s | %d.%dm | %d.%02d%% |\n"
              .formatted(
                  i,
                  prose.title(1),
                  random.nextInt(12),
                  random.nextInt(10),
                  random.nextInt(11),
                  random.nextInt(100)));
    }
    return table.append('\n').toString();
  }
}
