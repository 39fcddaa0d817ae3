package io.github.exchangetables.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.documentation.DocumentationPage.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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
      Set.of("java", "console", "xml", "sh", "text", "markdown", "json", "yaml");

  private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]*)<");
  private static final Pattern NAME = Pattern.compile("@([\\w.-]+)@");
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
  void xmlBlocksAreInProjectsThatTheBuildRuns() throws IOException {
    List<String> projects = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/it"))) {
      for (Path file : files.filter(file -> file.endsWith("pom.xml")).toList()) {
        projects.add(withoutSpaces(withValues(Files.readString(file))));
      }
    }

    assertThat(DocumentationPage.allBlocks("xml"))
        .isNotEmpty()
        .allSatisfy(
            block ->
                assertThat(projects).anyMatch(p -> p.contains(withoutSpaces(block.content()))));
  }

  /** The POM of a project, with the values that the build gives to its names. */
  private static String withValues(String project) throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    return NAME.matcher(project)
        .replaceAll(name -> property(pom, name.group(1).replaceFirst("^project\\.", "")))
        .replace("${exchange-tables.version}", property(pom, "version"))
        .replace("${docs}", "docs");
  }

  private static String property(String pom, String name) {
    Matcher value = Pattern.compile("<" + Pattern.quote(name) + ">([^<]*)<").matcher(pom);
    return value.find() ? value.group(1) : name;
  }

  private static String withoutSpaces(String text) {
    return text.replaceAll("\\s", "");
  }

  @Test
  void licensesOfTheArchiveNameEveryLibrary() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String libraries =
        pom.substring(pom.indexOf("<!-- Library -->"), pom.indexOf("<!-- Tests -->"));
    String licenses = Files.readString(Path.of("src/archive/licenses/README.txt"));

    assertThat(ARTIFACT.matcher(libraries).results().map(artifact -> artifact.group(1)))
        .isNotEmpty()
        .allSatisfy(artifact -> assertThat(licenses).contains("  " + artifact + " "));
  }

  @Test
  void changelogBeginsWithTheVersionOfTheBuild() throws IOException {
    String version = property(Files.readString(Path.of("pom.xml")), "version");
    String log = Files.readString(DocumentationPage.SITE.resolve("changelog.md"));
    String last = version.endsWith("-SNAPSHOT") ? "Unreleased" : version;

    assertThat(log.substring(log.indexOf("\n## "))).startsWith("\n## [" + last + "]");
  }
}
