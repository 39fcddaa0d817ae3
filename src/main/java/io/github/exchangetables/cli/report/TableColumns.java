package io.github.exchangetables.cli.report;

import io.github.exchangetables.table.Table;
import java.util.List;
import java.util.function.Function;

/** The columns of the text table of tables. */
final class TableColumns {

  static final List<TextColumn<Table>> COLUMNS =
      List.of(
          number("line", 1, Table::line),
          number("table", 6, Table::number),
          number("rows", 3, table -> table.rows().size()),
          number("columns", 4, table -> table.headers().size()),
          TextColumn.text("gfm", 5, 3, (page, table) -> table.isWellFormed() ? "yes" : "no"),
          TextColumn.text("section", 7, 16, (page, table) -> table.section().orElse("")),
          TextColumn.text("headers", 0, 24, (page, table) -> String.join(" | ", table.headers())),
          TextColumn.file(2));

  private TableColumns() {}

  private static TextColumn<Table> number(String header, int rank, Function<Table, Integer> value) {
    return TextColumn.number(header, rank, (page, table) -> value.apply(table).toString());
  }
}
