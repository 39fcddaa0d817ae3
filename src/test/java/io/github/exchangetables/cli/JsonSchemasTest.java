package io.github.exchangetables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The JSON that the commands print for the test data is valid against the published schemas, has no
 * keys that they lack, and the pages describe every key.
 */
class JsonSchemasTest {

  private static final Path SCHEMAS = Path.of("src/site/markdown/schemas");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static JsonNode tree(String name) throws IOException {
    return MAPPER.readTree(Files.readString(SCHEMAS.resolve(name + ".schema.json")));
  }

  /** The schema, but no object may have other keys than those that it names. */
  private static JsonSchema strict(String name) throws IOException {
    JsonNode schema = tree(name);
    for (JsonNode properties : schema.findParents("properties")) {
      ((ObjectNode) properties).put("additionalProperties", false);
    }
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
  }

  private static String output(Object... args) {
    String output = Cli.run(args).out();
    assertThat(output).isNotEmpty();
    return output;
  }

  private static void assertValid(String name, String json) throws IOException {
    assertThat(strict(name).validate(MAPPER.readTree(json))).isEmpty();
  }

  @Test
  void entriesAreValid() throws IOException {
    assertValid("entries", output("parse", "-q", "--format", "json", "testdata"));
    assertThat(output("parse", "-q", "--format", "jsonl", "testdata/golden").lines())
        .hasSizeGreaterThan(10)
        .allSatisfy(line -> assertThat(line).startsWith("{").endsWith("}"));
  }

  @Test
  void tablesAreValid() throws IOException {
    JsonSchema schema = strict("tables");
    assertThat(output("tables", "-q", "--format", "jsonl", "testdata").lines())
        .allSatisfy(line -> assertThat(schema.validate(MAPPER.readTree(line))).isEmpty());
  }

  @Test
  void findingsAreValid() throws IOException {
    assertValid("findings", output("check", "-q", "--format", "json", "testdata"));
    assertValid("findings", output("check", "-q", "--format", "json", "testdata/golden/docs"));
  }

  @Test
  void changesAreValid() throws IOException {
    assertValid(
        "diff",
        output("diff", "--format", "json", "testdata/perp-connectors.md", "testdata/golden/docs"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"entries", "tables", "findings", "diff"})
  void pageDescribesEveryKey(String name) throws IOException {
    Set<String> keys = new TreeSet<>();
    for (JsonNode properties : tree(name).findValues("properties")) {
      properties.fieldNames().forEachRemaining(keys::add);
    }
    String page = Files.readString(Path.of("src/site/markdown", "json-" + name + ".md"));

    assertThat(keys).isNotEmpty().allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
  }
}
