package io.github.exchangetables.output;

import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.DocsLink;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.LocatedEntry;
import io.github.exchangetables.exchange.Signup;
import io.github.exchangetables.exchange.Status;
import io.github.exchangetables.exchange.Tier;
import io.github.exchangetables.table.Cell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Writes exchange entries as JSON. The order of the keys is part of the format. */
final class EntryJson implements JsonFields.ObjectWriter<LocatedEntry> {

  @Override
  public void write(LocatedEntry located, JsonFields fields) throws IOException {
    writeFacts(located.entry(), fields);
    writeCells(located, fields);
    fields.object("source", located, EntryJson::writeSource);
  }

  private static void writeFacts(ExchangeEntry entry, JsonFields fields) throws IOException {
    fields.value("name", entry.name());
    fields.values("connectorIds", entry.connectorIds());
    fields.value("website", entry.website());
    fields.objects("docs", entry.docs(), EntryJson::writeDocsLink);
    fields.value("apiDocs", entry.apiDocs());
    fields.values("types", labels(entry.types()));
    fields.value("certified", entry.certified());
    fields.value("tier", entry.tier().map(Tier::label));
    fields.objects("signups", entry.signups(), EntryJson::writeSignup);
    fields.objectOrNull("status", entry.status(), EntryJson::writeStatus);
    fields.objectOrNull(
        "logo",
        entry.logo(),
        (logo, image) -> {
          image.value("alt", logo.alt());
          image.value("src", logo.url());
        });
    fields.values("chains", entry.chains());
    fields.value("maintainer", entry.maintainer());
    fields.value("version", entry.version());
  }

  private static void writeDocsLink(DocsLink link, JsonFields fields) throws IOException {
    fields.value("label", link.label());
    fields.values("types", labels(link.types()));
    fields.value("url", link.url());
  }

  private static List<String> labels(Collection<ConnectorType> types) {
    return types.stream().map(ConnectorType::label).toList();
  }

  private static void writeSignup(Signup signup, JsonFields fields) throws IOException {
    fields.value("label", signup.label());
    fields.value("code", signup.code());
    fields.value("url", signup.url());
    fields.value("feeDiscountPercent", signup.feeDiscountPercent());
  }

  private static void writeStatus(Status status, JsonFields fields) throws IOException {
    fields.value("level", status.level().map(Status.Level::label));
    fields.value("text", status.text());
  }

  private static void writeCells(LocatedEntry located, JsonFields fields) throws IOException {
    fields.value("moved", located.moved());
    fields.objects("cells", placedCells(located), EntryJson::writePlaced);
    fields.values("missingColumns", located.missingColumns());
    fields.objects("extraCells", located.unplacedCells(), CellJson::write);
  }

  /** The cells that have a column, each with the header of its column. */
  private static List<Map.Entry<String, Cell>> placedCells(LocatedEntry located) {
    List<Map.Entry<String, Cell>> placed = new ArrayList<>();
    for (int i = 0; i < located.cells().size(); i++) {
      OptionalInt column = located.column(i);
      if (column.isPresent()) {
        placed.add(Map.entry(located.headers().get(column.getAsInt()), located.cells().get(i)));
      }
    }
    return placed;
  }

  private static void writePlaced(Map.Entry<String, Cell> placed, JsonFields fields)
      throws IOException {
    fields.value("header", placed.getKey());
    CellJson.write(placed.getValue(), fields);
  }

  private static void writeSource(LocatedEntry located, JsonFields fields) throws IOException {
    fields.value("file", located.file());
    fields.value("line", located.line());
    fields.value("table", located.table());
    fields.value("section", located.section());
  }
}
