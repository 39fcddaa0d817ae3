package io.github.exchangetables.output;

import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.DocsLink;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.Placement;
import io.github.exchangetables.exchange.Signup;
import io.github.exchangetables.exchange.Status;
import io.github.exchangetables.exchange.Tier;
import io.github.exchangetables.table.Image;
import io.github.exchangetables.table.Row;
import java.io.IOException;
import java.util.List;

/** Exchange entries as JSON; the order of the keys is part of the format. */
final class EntryJson implements JsonFields.ObjectWriter<JsonPageWriter.Item<ExchangeEntry>> {

  @Override
  public void write(JsonPageWriter.Item<ExchangeEntry> item, JsonFields fields) throws IOException {
    ExchangeEntry entry = item.value();
    writeFacts(entry, fields);
    writePlacement(entry.placement().orElseThrow(), fields);
    fields.object("source", item, EntryJson::writeSource);
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

  private static List<String> labels(List<ConnectorType> types) {
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

  private static void writePlacement(Placement placement, JsonFields fields) throws IOException {
    fields.bool("moved", placement.moved());
    fields.objects("cells", placement.cells(), CellJson::writePlaced);
    fields.texts("missingColumns", placement.missingColumns());
    fields.objects("extraCells", placement.extraCells(), CellJson::write);
  }

  private static void writeSource(JsonPageWriter.Item<ExchangeEntry> item, JsonFields fields)
      throws IOException {
    Row row = item.value().row();
    fields.text("file", item.page().file());
    fields.number("line", row.line());
    fields.number("table", row.table().number());
    fields.text("section", row.table().section());
  }
}
