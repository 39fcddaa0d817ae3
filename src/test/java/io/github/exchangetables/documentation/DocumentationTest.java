package io.github.exchangetables.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.documentation.DocumentationPage.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of the documentation: its length, its links, and the languages of its blocks. */
class DocumentationTest {

  private static final int MAX_README_LINES = 220;

  /** The languages of blocks: what a test runs or compares, and what only shows a file. */
  private static final Set<String> LANGUAGES =
      Set.of("java", "console", "xml", "sh", "text", "markdown", "json");

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern CODE = Pattern.compile("`[^`\\n]+`");

  static Stream<DocumentationPage> pages() throws IOException {
    return DocumentationPage.all().stream();
  }

  @Test
  void readmeIsShort() throws IOException {
    assertThat(Files.readAllLines(DocumentationPage.README))
        .hasSizeLessThanOrEqualTo(MAX_README_LINES);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyBlockHasKnownLanguage(DocumentationPage page) {
    assertThat(page.blocks()).extracting(Block::language).isSubsetOf(LANGUAGES);
  }

  /** The renderer of the site would show the backslash. */
  @ParameterizedTest
  @MethodSource("pages")
  void noCodeInTablesHasPipe(DocumentationPage page) {
    assertThat(page.prose().lines().filter(line -> line.startsWith("|")))
        .noneMatch(row -> row.contains("\\|"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void relativeLinksLeadToFilesAndHeadings(DocumentationPage page) {
    List<String> links =
        LINK.matcher(CODE.matcher(page.prose()).replaceAll(""))
            .results()
            .map((MatchResult link) -> link.group(1))
            .filter(link -> !link.contains("://"))
            .toList();

    assertThat(links).allSatisfy(link -> assertLeadsSomewhere(page, link));
  }

  private static void assertLeadsSomewhere(DocumentationPage page, String link) throws IOException {
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? page.file() : page.file().resolveSibling(parts[0]);
    assertThat(target).exists();
    if (parts.length == 2) {
      assertThat(DocumentationPage.of(target).anchors()).contains(parts[1]);
    }
  }

  @Test
  void dependenciesEqualThoseOfTheExampleProject() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String project = withoutSpaces(Files.readString(Path.of("src/it/doc-tool/pom.xml")));

    assertThat(DocumentationPage.allBlocks("xml"))
        .isNotEmpty()
        .allSatisfy(block -> assertThat(project).contains(inProject(block.content(), pom)));
  }

  /** A dependency as the example project writes it, with names for the values of the build. */
  private static String inProject(String dependency, String pom) {
    String own =
        dependency.replace(
            "<version>" + property(pom, "version") + "<", "<version>${exchange-tables.version}<");
    return withoutSpaces(
        own.replace("<groupId>" + property(pom, "groupId") + "<", "<groupId>@project.groupId@<")
            .replace("<artifactId>exchange-tables<", "<artifactId>@project.artifactId@<")
            .replace(
                "<version>" + property(pom, "jqwik.version") + "<", "<version>@jqwik.version@<"));
  }

  private static String property(String pom, String name) {
    String start = "<" + name + ">";
    int from = pom.indexOf(start) + start.length();
    return pom.substring(from, pom.indexOf('<', from));
  }

  private static String withoutSpaces(String text) {
    return text.replaceAll("\\s", "");
  }
}
