package io.github.exchangetables.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.lint.Linter;
import io.github.exchangetables.table.ParseOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@code rules.md} has a section for every rule, headed by its id. The section begins with the
 * severity and whether the rule is on by default, and has two blocks: in the first the rule finds
 * something, in the second nothing.
 */
class RulesPageTest {

  private static final Path FILE = DocumentationPage.SITE.resolve("rules.md");
  private static final Pattern SECTION = Pattern.compile("(?ms)^### (\\S+)\\n\\n(.*?)(?=^##|\\z)");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```markdown\\n(.*?)^```$");

  /** The limit on the cells of a table that the examples of limit-reached have. */
  private static final int MAX_TABLE_CELLS = 4;

  @TempDir Path docs;

  private static List<MatchResult> sections() throws IOException {
    return SECTION.matcher(Files.readString(FILE)).results().toList();
  }

  private static String section(Rule rule) throws IOException {
    return sections().stream()
        .filter(section -> section.group(1).equals(rule.id()))
        .findFirst()
        .orElseThrow()
        .group(2);
  }

  private static List<String> blocks(Rule rule) throws IOException {
    return BLOCK.matcher(section(rule)).results().map(block -> block.group(1)).toList();
  }

  @Test
  void everyRuleHasSection() throws IOException {
    assertThat(sections().stream().map(section -> section.group(1)))
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Rule.values()).map(Rule::id).toList());
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void sectionBeginsWithSeverityAndDefault(Rule rule) throws IOException {
    assertThat(section(rule))
        .startsWith(
            "**%s**, %s by default."
                .formatted(rule.severity().label(), rule.isEnabledByDefault() ? "on" : "off"));
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void tableOfRulesAgreesWithSections(Rule rule) throws IOException {
    String paragraph = section(rule).split("\n\n", 2)[0].replace('\n', ' ');
    String finds = paragraph.substring(paragraph.indexOf(". ") + 2);
    String severity =
        rule.severity().label() + (rule.isEnabledByDefault() ? "" : ", off by default");

    assertThat(Files.readAllLines(FILE))
        .contains("| [%1$s](#%1$s) | %2$s | %3$s |".formatted(rule.id(), severity, finds));
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void ruleHasFindingsInBadExampleOnly(Rule rule) throws IOException {
    List<String> blocks = blocks(rule);

    assertThat(blocks).hasSize(2);
    assertThat(isFound(rule, blocks.get(0))).isTrue();
    assertThat(isFound(rule, blocks.get(1))).isFalse();
  }

  private boolean isFound(Rule rule, String markdown) throws IOException {
    Files.createDirectories(docs.resolve("exchanges"));
    Files.writeString(docs.resolve("exchanges/okx.md"), "# OKX\n");
    Files.writeString(
        docs.resolve("exchanges/gate-io.md"),
        "| Component | Status |\n|---|---|\n| Spot Connector | ✅ |\n| Perp Connector | Not available |\n");
    Files.createDirectories(docs.resolve("assets"));
    Files.writeString(docs.resolve("assets/okx.svg"), "<svg/>");
    Files.writeString(docs.resolve("_redirects"), "/exchanges/okex/ /exchanges/okx/\n");
    ParseOptions options =
        rule == Rule.LIMIT_REACHED
            ? ParseOptions.defaults().withMaxTableCells(MAX_TABLE_CELLS)
            : ParseOptions.defaults();
    Page page = ExchangeTables.parse(new ByteArrayInputStream(bytes(markdown)), options);
    Linter linter = Linter.defaults().withRule(rule).withDocsRoot(docs);
    return linter.check(page).stream().anyMatch(finding -> finding.diagnostic().rule() == rule);
  }

  /** UTF-8, but for {@code \xFC}, which stands for that byte. */
  private static byte[] bytes(String markdown) {
    String latin =
        new String(markdown.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    return latin.replace("\\xFC", "\u00fc").getBytes(StandardCharsets.ISO_8859_1);
  }
}
