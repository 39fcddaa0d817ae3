package io.github.exchangetables.parser;

import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.table.Table;
import java.util.List;

/** Pages, tables and cells for tests, from as little Markdown as it takes. */
final class Parsed {

  private Parsed() {}

  static ParsedTables page(String markdown) {
    return TableReader.read(markdown, ParseOptions.defaults());
  }

  /** The first table of a page. */
  static Table table(String markdown) {
    return page(markdown).tables().get(0);
  }

  /** A cell of this Markdown. */
  static Cell cell(String markdown) {
    return cell(markdown, "");
  }

  /** A cell of this Markdown, on a page with more below the table. */
  static Cell cell(String markdown, String below) {
    String page = "| h |\n|---|\n| " + markdown + " |\n\n" + below;
    return table(page).rows().get(0).cells().get(0);
  }

  /** The texts of all cells of a table's rows, row by row. */
  static List<List<String>> rows(Table table) {
    return table.rows().stream().map(row -> row.cells().stream().map(Cell::text).toList()).toList();
  }
}
