package io.github.exchangetables.lint;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * A page that a rule is tried on, {@code testdata/lint/ID.md}, and what is to be found in it,
 * {@code testdata/lint/ID.json}:
 *
 * <ul>
 *   <li>{@code about}: what the page shows, for its readers
 *   <li>{@code findings}: {@code line:column id: message}, in the order of the page
 *   <li>{@code file}, {@code docs}: where in a docs folder the page is, and which others are there
 *   <li>{@code settings}: the texts of files that state something about the URLs of the site
 *   <li>{@code maxTableCells}: the limit on the cells of a table
 * </ul>
 */
final class LintCase {

  static final Path FOLDER = Path.of("testdata", "lint");

  private final Rule rule;
  private final JsonNode json;
  private final Page page;
  private final List<Finding> findings;

  private LintCase(Rule rule, JsonNode json, Page page, List<Finding> findings) {
    this.rule = rule;
    this.json = json;
    this.page = page;
    this.findings = findings;
  }

  /** Checks the page of a rule, in a docs folder below a folder that is empty. */
  static LintCase of(Rule rule, Path folder) throws IOException {
    JsonNode json = new ObjectMapper().readTree(FOLDER.resolve(rule.id() + ".json").toFile());
    Path docs = folder.resolve("docs");
    for (JsonNode name : json.path("docs")) {
      write(docs.resolve(name.asText()), new byte[0]);
    }
    for (Map.Entry<String, JsonNode> setting : json.path("settings").properties()) {
      write(docs.resolve(setting.getKey()), setting.getValue().asText().getBytes(UTF_8));
    }
    Path file = docs.resolve(json.path("file").asText("page.md"));
    write(file, Files.readAllBytes(FOLDER.resolve(rule.id() + ".md")));
    int maxTableCells = json.path("maxTableCells").asInt(ParseOptions.DEFAULT_MAX_TABLE_CELLS);
    Page page =
        ExchangeTables.parse(file, ParseOptions.defaults().withMaxTableCells(maxTableCells));
    Linter linter = Linter.defaults().withRule(rule);
    return new LintCase(
        rule, json, page, (json.has("docs") ? linter.withDocsRoot(docs) : linter).check(page));
  }

  private static void write(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  List<String> expected() {
    return StreamSupport.stream(json.path("findings").spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  List<String> found() {
    return findings.stream().map(this::text).toList();
  }

  private String text(Finding finding) {
    String message = finding.diagnostic().message();
    return "%d:%d %s: %s"
        .formatted(
            finding.diagnostic().range().line(),
            finding.diagnostic().range().column(),
            finding.diagnostic().rule().id(),
            message.replace(page.file().orElse("") + ":", "page.md:"));
  }

  /** How many tables the rule has something to say about. */
  long tablesThatFire() {
    return page.tables().stream().filter(table -> fires(table.line(), lastLine(table))).count();
  }

  int tables() {
    return page.tables().size();
  }

  private static int lastLine(Table table) {
    return table.rows().isEmpty()
        ? table.line() + 1
        : table.rows().get(table.rows().size() - 1).line();
  }

  private boolean fires(int first, int last) {
    return findings.stream()
        .filter(finding -> finding.diagnostic().rule() == rule)
        .map(finding -> finding.diagnostic().range().line())
        .anyMatch(line -> line >= first && line <= last);
  }

  /** Whether the rule has found anything. */
  boolean fires() {
    return fires(1, Integer.MAX_VALUE);
  }
}
