package io.github.exchangetables;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import io.github.exchangetables.table.Table.Alignment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of the GFM specification, section 4.10, under their numbers in version 0.29.
 *
 * <p>{@code rendered} has the rows as the specification's HTML shows them; {@code written} has them
 * as the source has them, where that differs.
 */
class GfmSpecTest {

  private static final Path FOLDER = Path.of("testdata", "gfm-spec");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Set<String> examples() {
    return TestdataPage.names(FOLDER, ".md");
  }

  private static List<Table> tables(String example) throws IOException {
    return ExchangeTables.parse(FOLDER.resolve(example + ".md")).tables();
  }

  private static JsonNode expected(String example) {
    try {
      return MAPPER.readTree(FOLDER.resolve(example + ".json").toFile()).path("tables");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyExampleHasJsonAndEveryJsonHasExample() {
    assertThat(examples()).isEqualTo(TestdataPage.names(FOLDER, ".json"));
    assertThat(examples()).contains("198", "199", "200", "201", "202", "203", "204", "205");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void tablesEqualTheRenderedTablesOfTheSpecification(String example) throws IOException {
    ArrayNode rendered = MAPPER.createArrayNode();
    for (Table table : tables(example)) {
      ObjectNode json = rendered.addObject();
      json.set("headers", MAPPER.valueToTree(table.headers()));
      json.set("alignments", MAPPER.valueToTree(alignments(table)));
      json.set(
          "rendered",
          MAPPER.valueToTree(
              table.rows().stream().map(row -> rendered(row, table.headers().size())).toList()));
    }

    assertThat(rendered).isEqualTo(without("written", expected(example)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void rowsKeepTheCellsOfTheSource(String example) throws IOException {
    List<JsonNode> written = new ArrayList<>();
    for (JsonNode table : expected(example)) {
      written.add(table.has("written") ? table.get("written") : table.get("rendered"));
    }

    assertThat(tables(example).stream().map(GfmSpecTest::written))
        .containsExactlyElementsOf(written);
  }

  private static JsonNode without(String key, JsonNode tables) {
    tables.forEach(table -> ((ObjectNode) table).remove(key));
    return tables;
  }

  private static List<String> alignments(Table table) {
    List<String> names = new ArrayList<>();
    for (Alignment alignment : table.alignments()) {
      names.add(alignment == Alignment.NONE ? null : alignment.name().toLowerCase(Locale.ROOT));
    }
    return names;
  }

  /** As many cells as the header has: what a renderer shows. */
  private static List<String> rendered(Row row, int width) {
    List<String> cells = new ArrayList<>(texts(row));
    while (cells.size() < width) {
      cells.add("");
    }
    return cells.subList(0, width);
  }

  private static JsonNode written(Table table) {
    return MAPPER.valueToTree(table.rows().stream().map(GfmSpecTest::texts).toList());
  }

  private static List<String> texts(Row row) {
    return row.cells().stream().map(Cell::text).toList();
  }
}
