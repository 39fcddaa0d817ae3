package io.github.exchangetables.vocabulary;

import io.github.exchangetables.parser.TableReader;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.ParseOptions;

/** Cells for tests, from nothing but their Markdown. */
final class Cells {

  private Cells() {}

  static Cell cell(String markdown) {
    String page = "| h |\n|---|\n| " + markdown + " |\n";
    return TableReader.read(page, ParseOptions.defaults())
        .tables()
        .get(0)
        .rows()
        .get(0)
        .cells()
        .get(0);
  }
}
