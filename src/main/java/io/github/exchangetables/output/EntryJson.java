package io.github.exchangetables.output;

import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.DocsLink;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.LocatedEntry;
import io.github.exchangetables.exchange.Signup;
import io.github.exchangetables.exchange.Status;
import io.github.exchangetables.exchange.Tier;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Image;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Exchange entries as JSON; the order of the keys is part of the format. */
final class EntryJson implements JsonFields.ObjectWriter<LocatedEntry> {

  @Override
  public void write(LocatedEntry located, JsonFields fields) throws IOException {
    writeFacts(located.entry(), fields);
    writeCells(located, fields);
    fields.object("source", located, EntryJson::writeSource);
  }

  private static void writeFacts(ExchangeEntry entry, JsonFields fields) throws IOException {
    fields.text("name", entry.name());
    fields.texts("connectorIds", entry.connectorIds());
    fields.text("website", entry.website());
    fields.objects("docs", entry.docs(), EntryJson::writeDocsLink);
    fields.text("apiDocs", entry.apiDocs());
    fields.texts("types", labels(entry.types()));
    fields.bool("certified", entry.certified());
    fields.text("tier", entry.tier().map(Tier::label));
    fields.objects("signups", entry.signups(), EntryJson::writeSignup);
    fields.object("status", entry.status(), EntryJson::writeStatus);
    fields.object("logo", entry.logo(), EntryJson::writeLogo);
    fields.texts("chains", entry.chains());
    fields.text("maintainer", entry.maintainer());
    fields.text("version", entry.version());
  }

  private static void writeDocsLink(DocsLink link, JsonFields fields) throws IOException {
    fields.text("label", link.label());
    fields.texts("types", labels(link.types()));
    fields.text("url", link.url());
  }

  private static List<String> labels(Collection<ConnectorType> types) {
    return types.stream().map(ConnectorType::label).toList();
  }

  private static void writeSignup(Signup signup, JsonFields fields) throws IOException {
    fields.text("label", signup.label());
    fields.text("code", signup.code());
    fields.text("url", signup.url());
    fields.number("feeDiscountPercent", signup.feeDiscountPercent());
  }

  private static void writeStatus(Status status, JsonFields fields) throws IOException {
    fields.text("level", status.level().map(Status.Level::label));
    fields.text("text", status.text());
  }

  private static void writeLogo(Image logo, JsonFields fields) throws IOException {
    fields.text("alt", logo.alt());
    fields.text("src", logo.url());
  }

  private static void writeCells(LocatedEntry located, JsonFields fields) throws IOException {
    fields.bool("moved", located.moved());
    fields.objects("cells", placedCells(located), EntryJson::writePlaced);
    fields.texts("missingColumns", located.missingColumns());
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
    fields.text("header", placed.getKey());
    CellJson.write(placed.getValue(), fields);
  }

  private static void writeSource(LocatedEntry located, JsonFields fields) throws IOException {
    fields.text("file", located.file());
    fields.number("line", located.line());
    fields.number("table", located.table());
    fields.text("section", located.section());
  }
}
