package io.github.exchangetables.cli.report;

import io.github.exchangetables.Page;
import io.github.exchangetables.output.CellJson;
import io.github.exchangetables.output.JsonFields;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import io.github.exchangetables.table.Table.Alignment;
import java.io.IOException;
import java.util.Optional;

/**
 * Writes tables as JSON, with every cell of the source. The order of the keys is part of the
 * format.
 */
final class TableJson implements JsonFields.ObjectWriter<TableJson.Located> {

  /** A table and the page that it is in. */
  record Located(Page page, Table table) {}

  @Override
  public void write(Located located, JsonFields fields) throws IOException {
    Table table = located.table();
    fields.value("file", located.page().file());
    fields.value("line", table.line());
    fields.value("table", table.number());
    fields.value("section", table.section());
    fields.value("gfm", table.isWellFormed());
    fields.values("headers", table.headers());
    fields.values("alignments", table.alignments().stream().map(TableJson::label).toList());
    fields.objects("rows", table.rows(), TableJson::writeRow);
  }

  private static Optional<String> label(Alignment alignment) {
    return switch (alignment) {
      case LEFT -> Optional.of("left");
      case CENTER -> Optional.of("center");
      case RIGHT -> Optional.of("right");
      case NONE -> Optional.empty();
    };
  }

  private static void writeRow(Row row, JsonFields fields) throws IOException {
    fields.value("line", row.line());
    fields.objects("cells", row.cells(), CellJson::write);
    fields.value("missing", row.missingCellCount());
    fields.value("extra", row.extraCellCount());
  }
}
