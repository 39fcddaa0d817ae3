package io.github.exchangetables.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages that tests read. */
final class Pages {

  /** Three entries: one with nearly everything, a short row, and a row with a cell too many. */
  static final String SPOT =
      """
      # Spot & Perp

      | Logo | Exchange | Docs | Certified | Signup | Tier |
      |:--|---|:-:|--:|---|---|
      | ![Kraken](/img/k.png "K") | [Kraken](https://kraken.com) | [spot](./kraken/) [API](https://docs.kraken.com) | ✅ | [HB10](https://kraken.com/?ref=HB10) ![](https://img.shields.io/static/v1?label=Fee&message=-12.5%25) | 🥇 Gold |
      | | Bx | [perp](/bx/) |
      | | "C", x | [clob](/cx/) | no | [10HB](https://cx.io/?ref=10HB) | silver | late |
      """;

  /** What is noticed in it. */
  static final String SPOT_DIAGNOSTIC =
      ":7:77: error: \"C\", x: the row has 7 cells and the header has 6: no renderer shows"
          + " \"late\" [extra-cells]\n";

  private Pages() {}

  /** A page with one entry. */
  static String of(String name) {
    return "| Exchange | Type |\n|---|---|\n| " + name + " | spot |\n";
  }

  /** Writes a page, and the folders above it. */
  static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
