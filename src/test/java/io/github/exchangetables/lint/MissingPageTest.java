package io.github.exchangetables.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links to missing pages, in addition to {@code testdata/lint/missing-page.md}. */
class MissingPageTest {

  private static final String HEAD = "| Exchange | Docs |\n|---|---|\n";

  @TempDir Path folder;

  @BeforeEach
  void makeDocs() throws IOException {
    write("docs/exchanges/index.md", "");
    write("docs/exchanges/okx.md", "");
    write("docs/README.md", "");
    write("docs/assets/okx.pdf", "");
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static String row(String url) {
    return HEAD + "| OKX | [spot](" + url + ") |\n";
  }

  private boolean isMissing(Path file) throws IOException {
    return !linter().check(ExchangeTables.parse(file)).isEmpty();
  }

  private Linter linter() {
    return Linter.defaults()
        .withOnlyRules(List.of(Rule.MISSING_PAGE))
        .withDocsRoot(folder.resolve("docs"));
  }

  @Test
  void withoutDocsFolderNothingIsReported() {
    assertThat(Linter.defaults().check(ExchangeTables.parse(row("/nowhere/")))).isEmpty();
  }

  @Test
  void relativeLinksOfATextWithoutFileAreNotChecked() {
    assertThat(linter().check(ExchangeTables.parse(row("okx.md")))).isEmpty();
    assertThat(linter().check(ExchangeTables.parse(row("/exchanges/okx/")))).isEmpty();
    assertThat(linter().check(ExchangeTables.parse(row("/exchanges/kraken/")))).hasSize(1);
  }

  @Test
  void relativeLinksOfAPageOutsideTheDocsFolderAreNotChecked() throws IOException {
    assertThat(isMissing(write("README.md", row("docs/exchanges/okx.md")))).isFalse();
    assertThat(isMissing(write("README.md", row("nowhere.md")))).isFalse();
    assertThat(isMissing(write("README.md", row("/nowhere/")))).isTrue();
  }

  @Test
  void relativeLinksStartFromTheFileOrFromItsUrl() throws IOException {
    assertThat(isMissing(write("docs/exchanges/spot.md", row("okx.md")))).isFalse();
    assertThat(isMissing(write("docs/exchanges/spot.md", row("okx/")))).isFalse();
    assertThat(isMissing(write("docs/exchanges/spot.md", row("../okx/")))).isFalse();
    assertThat(isMissing(write("docs/exchanges/spot.md", row("../exchanges/okx.md")))).isFalse();
    assertThat(isMissing(write("docs/exchanges/spot.md", row("../../okx/")))).isTrue();
    assertThat(isMissing(write("docs/exchanges/spot.md", row("exchanges/okx.md")))).isTrue();
    assertThat(isMissing(write("docs/exchanges/index.md", row("./okx")))).isFalse();
    assertThat(isMissing(write("docs/exchanges/index.md", row("./kraken")))).isTrue();
  }

  @Test
  void pagesOfAWalkAreChecked() throws IOException {
    write("docs/exchanges/spot.md", row("okx.md"));
    write("docs/exchanges/perp.md", row("nowhere.md"));

    try (Stream<Page> pages = ExchangeTables.walk(folder.resolve("docs"))) {
      assertThat(linter().check(pages))
          .extracting(finding -> finding.file().orElseThrow())
          .containsExactly(folder + "/docs/exchanges/perp.md");
    }
  }

  @Test
  void findsIndexesHtmlAndOtherFiles() throws IOException {
    assertThat(isMissing(write("docs/a.md", row("/")))).isFalse();
    assertThat(isMissing(write("docs/a.md", row("/exchanges/")))).isFalse();
    assertThat(isMissing(write("docs/a.md", row("/exchanges/index.html")))).isFalse();
    assertThat(isMissing(write("docs/a.md", row("/exchanges/okx.html?a#b")))).isFalse();
    assertThat(isMissing(write("docs/a.md", row("/assets/okx.pdf")))).isFalse();
    assertThat(isMissing(write("docs/a.md", row("/assets/")))).isTrue();
    assertThat(isMissing(write("docs/a.md", row("#spot")))).isFalse();
  }

  @Test
  void urlsBelowABlogMayBeThoseOfPosts() throws IOException {
    write("docs/blog/posts/okx.md", "");

    assertThat(isMissing(write("docs/a.md", row("/blog/okx-is-here/")))).isFalse();
    assertThat(isMissing(write("docs/a.md", row("/blog/2024/01/okx-is-here/")))).isFalse();
    assertThat(isMissing(write("docs/a.md", row("/blogs/okx-is-here/")))).isTrue();
    assertThat(isMissing(write("docs/posts/a.md", row("/okx-is-here/")))).isTrue();
    assertThat(isMissing(write("docs/a.md", row("/blog%00/okx-is-here/")))).isTrue();
  }

  @Test
  void linksOutOfTheDocsFolderAreReported() throws IOException {
    write("secret.md", "");

    assertThat(isMissing(write("docs/a.md", row("../secret.md")))).isTrue();
    assertThat(isMissing(write("docs/a.md", row("/../secret.md")))).isTrue();
  }

  @Test
  void urlsThatAreNotValidPathsAreReported() throws IOException {
    assertThat(isMissing(write("docs/a.md", row("/a%00b/")))).isTrue();
    assertThat(isMissing(write("docs/a.md", row("/" + "a".repeat(10_000))))).isTrue();
  }

  @Test
  void templatesAndInvalidUrlsAreNotChecked() throws IOException {
    assertThat(isMissing(write("docs/a.md", row("{{docs}}/nowhere/")))).isFalse();
    assertThat(isMissing(write("docs/a.md", row("(/nowhere/)")))).isFalse();
    assertThat(isMissing(write("docs/a.md", row("nowhere/")))).isTrue();
  }

  @Test
  void linkToTheRootIsReportedIfTheDocsFolderHasNoIndex() throws IOException {
    write("empty/other.md", "");
    Linter empty = linter().withDocsRoot(folder.resolve("empty"));

    assertThat(empty.check(ExchangeTables.parse(row("/"))))
        .extracting(finding -> finding.diagnostic().message())
        .containsExactly(
            "OKX: \"/\" leads to a page that does not exist: the docs folder has no \"index.md\"");
  }

  @Test
  void relativeLinksOfFilesThatAreNotMarkdownStartFromTheirFolder() throws IOException {
    write("docs/v1.2/okx.md", "");

    assertThat(isMissing(write("docs/v1.2/LICENSE", row("okx.md")))).isFalse();
    assertThat(isMissing(write("docs/v1.2/LICENSE", row("../okx.md")))).isTrue();
    assertThat(isMissing(write("docs/v1.2/spot.md", row("../okx.md")))).isFalse();
    assertThat(isMissing(write("docs/v1.2/spot.md", row("../../okx.md")))).isTrue();
  }

  @Test
  void relativeLinksOfAPageWithAnInvalidFileNameAreNotChecked() {
    Page unnamed = ExchangeTables.parse(row("nowhere.md"), "a\u0000b.md");

    assertThat(linter().check(unnamed)).isEmpty();
  }

  @Test
  void relativeFileNameStartsFromTheWorkingDirectory() throws IOException {
    Path file = write("docs/exchanges/spot.md", row("nowhere.md"));
    Path relative = Path.of("").toAbsolutePath().relativize(file);

    assertThat(isMissing(file)).isTrue();
    assertThat(isMissing(relative)).isTrue();
    assertThat(linter().check(ExchangeTables.parse(row("nowhere.md"), "exchanges/spot.md")))
        .isEmpty();
  }

  @Test
  void relativeLinksOfATextStartFromItsFileName() {
    String name = folder.resolve("docs/exchanges/new.md").toString();

    assertThat(linter().check(ExchangeTables.parse(row("okx.md"), name))).isEmpty();
    assertThat(linter().check(ExchangeTables.parse(row("nowhere.md"), name))).hasSize(1);
  }

  @Test
  void pageNextToTheDocsFolderIsOutsideOfIt() throws IOException {
    assertThat(isMissing(write("docs.md", row("nowhere.md")))).isFalse();
    assertThat(isMissing(write("docs-old/spot.md", row("nowhere.md")))).isFalse();
  }

  @Test
  void everyLinkToAMissingPageIsReported() throws IOException {
    Path file = write("docs/a.md", row("/okx/) [perp](/okx/"));

    assertThat(linter().check(ExchangeTables.parse(file))).hasSize(2);
  }
}
