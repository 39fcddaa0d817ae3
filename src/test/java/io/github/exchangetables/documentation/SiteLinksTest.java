package io.github.exchangetables.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The built site has all pages, and no link in it is dead. Nothing is fetched. */
class SiteLinksTest {

  private static final Path SITE = Path.of("target", "site");
  private static final Pattern LINK = Pattern.compile("\\s(?:href|src)=\"([^\"]*)\"");
  private static final Pattern ANCHOR = Pattern.compile("\\s(?:id|name)=\"([^\"]*)\"");
  private static final Pattern EXTERNAL = Pattern.compile("^(?:[a-z]+:|//)");

  private final Map<Path, Set<String>> anchors = new HashMap<>();

  @BeforeAll
  static void needsTheSite() {
    assumeTrue(
        Files.exists(SITE.resolve("changelog.html")), "the site is not built: run mvn site first");
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(SITE)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .filter(file -> !file.startsWith(SITE.resolve("jacoco")))
          // On this page javadoc writes a link to the start of a package's name.
          .filter(file -> !file.endsWith("apidocs/constant-values.html"))
          .sorted()
          .toList();
    }
  }

  private static List<String> values(Pattern attribute, Path page) throws IOException {
    return attribute
        .matcher(Files.readString(page))
        .results()
        .map(match -> text(match.group(1)))
        .toList();
  }

  /** The text that an attribute's value stands for. */
  private static String text(String value) {
    return value
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#x3a;", ":")
        .replace("&amp;", "&");
  }

  @Test
  void everyPageOfTheDocumentationIsBuilt() throws IOException {
    for (DocumentationPage page : DocumentationPage.all()) {
      if (page.file().startsWith(DocumentationPage.SITE)) {
        String name = String.valueOf(page.file().getFileName()).replace(".md", ".html");
        assertThat(SITE.resolve(name)).exists();
        assertThat(Files.readString(Path.of("src/site/site.xml"))).contains("\"" + name + "\"");
      }
    }
  }

  @Test
  void noLinkIsDead() throws IOException {
    List<String> dead = new ArrayList<>();
    int links = 0;
    for (Path page : pages()) {
      for (String link : new HashSet<>(values(LINK, page))) {
        links++;
        if (!EXTERNAL.matcher(link).find() && !leadsSomewhere(page, link)) {
          dead.add(SITE.relativize(page) + ": " + link);
        }
      }
    }

    assertThat(links).isGreaterThan(1000);
    assertThat(dead).isEmpty();
  }

  private boolean leadsSomewhere(Path page, String link) throws IOException {
    String[] parts = link.split("#", 2);
    String path = decoded(parts[0].replaceFirst("\\?.*", ""));
    Path target = path.isEmpty() ? page : page.resolveSibling(path).normalize();
    if (Files.isDirectory(target)) {
      target = target.resolve("index.html");
    }
    if (!Files.exists(target)) {
      return false;
    }
    return parts.length == 1 || parts[1].isEmpty() || anchorsOf(target).contains(decoded(parts[1]));
  }

  private static String decoded(String link) {
    return URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private Set<String> anchorsOf(Path page) throws IOException {
    Set<String> known = anchors.get(page);
    if (known == null) {
      known = new HashSet<>(values(ANCHOR, page));
      anchors.put(page, known);
    }
    return known;
  }
}
