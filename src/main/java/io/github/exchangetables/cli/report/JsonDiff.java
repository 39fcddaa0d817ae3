package io.github.exchangetables.cli.report;

import io.github.exchangetables.diff.Contradiction;
import io.github.exchangetables.diff.EntryChange;
import io.github.exchangetables.diff.EntryDiff;
import io.github.exchangetables.diff.FieldChange;
import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.exchange.LocatedEntry;
import io.github.exchangetables.output.JsonFields;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes a diff as one JSON object: changes, contradictions, and how many changes of each kind. */
public final class JsonDiff implements DiffWriter {

  private final Writer out;
  private final JsonFields json;

  /** Writes to a target that stays open. */
  public JsonDiff(Writer out) throws IOException {
    this.out = out;
    this.json = new JsonFields(out);
  }

  @Override
  public void write(EntryDiff diff, EntryPlaces places) throws IOException {
    json.root(
        diff,
        (all, fields) -> {
          fields.objects(
              "changes", all.changes(), (change, item) -> writeChange(change, item, places));
          contradictions("contradictionsBefore", all.contradictionsBefore(), fields, places);
          contradictions("contradictionsAfter", all.contradictionsAfter(), fields, places);
          fields.object("summary", all, JsonDiff::writeSummary);
        });
    out.write("\n");
  }

  private static void writeChange(EntryChange change, JsonFields fields, EntryPlaces places)
      throws IOException {
    fields.value("kind", change.kind().label());
    fields.value("name", change.name());
    fields.value("nameBefore", change.nameBefore());
    fields.values("markets", change.markets().stream().map(ConnectorType::label).toList());
    fields.objects("fields", change.fields(), JsonDiff::writeField);
    places("before", change.before(), fields, places);
    places("after", change.after(), fields, places);
  }

  private static void writeField(FieldChange change, JsonFields fields) throws IOException {
    fields.value("field", change.field().label());
    fields.values("before", change.before());
    fields.values("after", change.after());
  }

  private static void contradictions(
      String key, List<Contradiction> contradictions, JsonFields fields, EntryPlaces places)
      throws IOException {
    fields.objects(
        key,
        contradictions,
        (contradiction, item) -> {
          item.value("name", contradiction.name());
          item.value("field", contradiction.field().label());
          item.objects(
              "statements",
              contradiction.statements(),
              (statement, stated) -> {
                stated.values("values", statement.values());
                places("places", statement.entries(), stated, places);
              });
        });
  }

  private static void places(
      String key, List<ExchangeEntry> entries, JsonFields fields, EntryPlaces places)
      throws IOException {
    fields.objects(key, places.of(entries), JsonDiff::writePlace);
  }

  private static void writePlace(LocatedEntry located, JsonFields fields) throws IOException {
    fields.value("file", located.file());
    fields.value("line", located.line());
  }

  private static void writeSummary(EntryDiff diff, JsonFields fields) throws IOException {
    for (EntryChange.Kind kind : EntryChange.Kind.values()) {
      fields.value(kind.label(), diff.changes(kind).size());
    }
  }
}
