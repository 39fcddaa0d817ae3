package io.github.exchangetables;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of {@code testdata}, with what is expected of it in the JSON beside it.
 *
 * <p>Entries and diagnostics are compared as lists of facts, one a line, so that a difference names
 * the line, the exchange and the key.
 */
record TestdataPage(String name) {

  private static final Path FOLDER = Path.of("testdata");
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Set<String> KEYS = Set.of("about", "flavor", "entries", "diagnostics");

  static List<TestdataPage> all() {
    return Stream.concat(names(".md").stream(), mdxNames(".mdx").stream().map("mdx/"::concat))
        .map(TestdataPage::new)
        .toList();
  }

  static Set<String> mdxNames(String ending) {
    return names(FOLDER.resolve("mdx"), ending);
  }

  static Set<String> names(String ending) {
    return names(FOLDER, ending);
  }

  /** The names of the files in a folder that end so, without that ending. */
  static Set<String> names(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(file -> file.endsWith(ending))
          .map(file -> file.substring(0, file.length() - ending.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }

  Path file() {
    return FOLDER.resolve(name + (isMdx() ? ".mdx" : ".md"));
  }

  boolean isMdx() {
    return name.startsWith("mdx/");
  }

  byte[] bytes() throws IOException {
    return Files.readAllBytes(file());
  }

  ParseOptions options() throws IOException {
    String flavor =
        expected().path("flavor").asText(isMdx() ? "mdx" : "gfm").toUpperCase(Locale.ROOT);
    return ParseOptions.defaults().withFlavor(Flavor.valueOf(flavor));
  }

  private JsonNode expected() throws IOException {
    return MAPPER.readTree(FOLDER.resolve(name + ".json").toFile());
  }

  /** The keys of the JSON that no test looks at. */
  Set<String> unknownKeys() throws IOException {
    Set<String> keys = keys(expected());
    keys.removeAll(KEYS);
    return keys;
  }

  List<String> expectedEntries() throws IOException {
    List<String> facts = new ArrayList<>();
    for (JsonNode entry : expected().path("entries")) {
      ObjectNode withDefaults = MAPPER.createObjectNode().put("table", 1);
      facts.addAll(facts(withDefaults.setAll((ObjectNode) entry)));
    }
    return facts;
  }

  static List<String> entries(Page page) {
    return page.locatedEntries().stream()
        .map(EntryJson::of)
        .flatMap(e -> facts(e).stream())
        .toList();
  }

  /** One fact a key, in the order of the keys; what is absent or empty is no fact. */
  private static List<String> facts(ObjectNode entry) {
    String subject = "line %s, %s".formatted(entry.path("line"), entry.path("name").asText());
    List<String> facts = new ArrayList<>();
    for (String key : keys(entry)) {
      if (!key.equals("line") && !isDefault(key, entry.get(key))) {
        facts.add("%s: %s %s".formatted(subject, key, entry.get(key)));
      }
    }
    return facts;
  }

  private static Set<String> keys(JsonNode object) {
    Set<String> keys = new TreeSet<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static boolean isDefault(String key, JsonNode value) {
    return value.isNull()
        || (value.isArray() && value.isEmpty())
        || (key.equals("moved") && !value.asBoolean());
  }

  List<String> expectedDiagnostics() throws IOException {
    List<String> diagnostics = new ArrayList<>();
    expected().path("diagnostics").forEach(diagnostic -> diagnostics.add(diagnostic.asText()));
    return inOrderOfLines(diagnostics);
  }

  static List<String> diagnostics(Page page) {
    return inOrderOfLines(page.diagnostics().stream().map(TestdataPage::diagnostic).toList());
  }

  private static String diagnostic(Diagnostic diagnostic) {
    return diagnostic.range().line() + " " + diagnostic.rule().id();
  }

  /** The order of diagnostics on one line is left open. */
  private static List<String> inOrderOfLines(List<String> diagnostics) {
    return diagnostics.stream()
        .sorted(Comparator.comparingInt(TestdataPage::line).thenComparing(Function.identity()))
        .toList();
  }

  private static int line(String diagnostic) {
    return Integer.parseInt(diagnostic.substring(0, diagnostic.indexOf(' ')));
  }
}
