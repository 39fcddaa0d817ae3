package io.github.exchangetables.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Redirects, blogs and URLs of a site, in addition to {@code testdata/lint}. */
class SiteSettingsTest {

  @TempDir Path folder;

  @BeforeEach
  void makeDocs() throws IOException {
    write("site/docs/index.md", "");
    write("site/docs/exchanges/okx.md", "");
    write("site/docs/exchanges/gate-io/index.md", "");
    write("site/docs/blog/posts/okx.md", "");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** The messages of both rules about a link, in a page below the docs folder. */
  private List<String> found(String page, String url) throws IOException {
    write("site/docs/" + page, "| Exchange | Docs |\n|---|---|\n| OKX | [spot](" + url + ") |\n");
    return Linter.defaults()
        .withOnlyRules(List.of(Rule.MISSING_PAGE, Rule.REDIRECTED_PAGE))
        .withDocsRoot(folder.resolve("site/docs"))
        .check(ExchangeTables.parse(folder.resolve("site/docs").resolve(page)))
        .stream()
        .map(finding -> finding.diagnostic().message())
        .toList();
  }

  private void assertRedirected(String url, String destination) throws IOException {
    assertThat(found("exchanges/spot.md", url))
        .containsExactly("OKX: \"%s\" is redirected to \"%s\"".formatted(url, destination));
  }

  private void assertMissing(String page, String url) throws IOException {
    assertThat(found(page, url))
        .singleElement()
        .asString()
        .contains(" leads to a page that does not exist: ");
  }

  private void assertThere(String page, String url) throws IOException {
    assertThat(found(page, url)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"site/docs/_redirects", "site/_redirects"})
  void readsNetlifyRedirectsInAndAboveDocsFolder(String file) throws IOException {
    write(
        file,
        "\uFEFF# moved\r\n\r\n/okx\t/exchanges/okx/\r\n/one\r\n/gate id=:id /exchanges/okx\r\n");

    assertRedirected("/okx/", "/exchanges/okx/");
    assertMissing("exchanges/spot.md", "/one");
    assertMissing("exchanges/spot.md", "/gate?id=1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"site/docs/docs.json", "site/docs.json", "site/docs/mint.json", "site/mint.json"})
  void readsMintlifyRedirectsInAndAboveDocsFolder(String file) throws IOException {
    write(
        file,
        """
        {
        \t"name": "A \\u0041 \\/ docs", "colors": {"primary": "#000"}, "size": 1e3, "none": null,
        \t"redirects": [
        \t\t{"source": "/okx", "destination": "/exchanges/okx", "permanent": false},
        \t\t{"source": "/beta/:slug*", "destination": "/exchanges/:slug*"},
        \t\t{"destination": "/nowhere"}, "text", 7
        \t]
        }
        """);

    assertRedirected("/okx/", "/exchanges/okx");
    assertRedirected("/beta/gate-io/index", "/exchanges/gate-io/index");
    assertMissing("exchanges/spot.md", "/beta");
  }

  @ParameterizedTest
  @ValueSource(strings = {"site/docs/mkdocs.yml", "site/mkdocs.yaml", "mkdocs.yml"})
  void readsRedirectMapsOfMkdocs(String file) throws IOException {
    write(
        file,
        """
        theme: &theme
          name: material
        extra: *theme
        markdown_extensions:
          - pymdownx.emoji:
              emoji_index: !!python/name:material.extensions.emoji.twemoji
        plugins:
          - search
          - redirects:
              redirect_maps:
                'exchanges/okex.md': exchanges/okx.md
                exchanges/gate/index.md: 'exchanges/gate-io/index.md#spot'
                old.md: https://www.example.com/
                env.md: !ENV [PAGE, 'exchanges/okx.md']
        """);

    assertRedirected("/exchanges/okex/", "exchanges/okx.md");
    assertRedirected("../okex/", "exchanges/okx.md");
    assertRedirected("/exchanges/gate", "exchanges/gate-io/index.md#spot");
    assertRedirected("https://hummingbot.org/old/#x", "https://www.example.com/");
    assertMissing("exchanges/spot.md", "okex.md");
    assertMissing("exchanges/spot.md", "/env/");
  }

  @Test
  void followsFirstRedirectThatMatches() throws IOException {
    write(
        "site/docs/_redirects",
        "/a/b /exchanges/okx\n/a/* /exchanges/gate-io\n/a/c /exchanges/okx\n/a/c/ /nowhere\n");

    assertRedirected("/a/b", "/exchanges/okx");
    assertRedirected("/a/c", "/exchanges/gate-io");
    assertRedirected("/a", "/exchanges/gate-io");
  }

  @Test
  void patternsMatchWholeSegments() throws IOException {
    write(
        "site/docs/_redirects",
        """
        /:a/to/:b /exchanges/:b
        /x/*/y /exchanges/okx
        https://old.org/z /exchanges/okx
        https://hummingbot.org/w/* https://docs.hummingbot.org/exchanges/:splat
        """);

    assertRedirected("/from/to/okx", "/exchanges/okx");
    assertRedirected("/w/okx", "https://docs.hummingbot.org/exchanges/okx");
    assertMissing("exchanges/spot.md", "/from/to");
    assertMissing("exchanges/spot.md", "/from/to/okx/perp");
    assertMissing("exchanges/spot.md", "/x/1/y");
    assertMissing("exchanges/spot.md", "/z");
  }

  @Test
  void redirectLoopsEnd() throws IOException {
    write(
        "site/docs/_redirects",
        "/a /b\n/b /a\n/c/* /c/:splat/:splat\n/d/* /e/:splat\n/e/* /exchanges/:splat\n");

    assertThat(found("exchanges/spot.md", "/a"))
        .containsExactly(
            "OKX: \"/a\" leads to a page that does not exist: its redirects do not end");
    assertMissing("exchanges/spot.md", "/c/" + "x/".repeat(50));
    assertRedirected("/d/okx", "/exchanges/okx");
  }

  @Test
  void rewriteToAPageIsNotReportedAsMissing() throws IOException {
    write("site/docs/_redirects", "/okx /exchanges/okx 200\n/htx /exchanges/htx 200\n");

    assertThere("exchanges/spot.md", "/okx");
    assertMissing("exchanges/spot.md", "/htx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"redirects\": [", "a: b: c", "\"a", "\u0000", "]"})
  void namesInvalidFile(String text) throws IOException {
    write("site/docs/docs.json", text);
    write("site/docs/_redirects", "/okx /exchanges/okx\n");

    assertThat(found("exchanges/spot.md", "/nowhere"))
        .singleElement()
        .asString()
        .contains("; docs.json is ignored because it is not valid (");
    assertRedirected("/okx", "/exchanges/okx");
  }

  @Test
  void reportsPositionOfErrorInInvalidFile() throws IOException {
    write("site/mkdocs.yml", "plugins:\n  - blog\n  - [a\n");

    assertThat(found("exchanges/spot.md", "/nowhere"))
        .containsExactly(
            "OKX: \"/nowhere\" leads to a page that does not exist: the docs folder has no \"nowhere.md\" and no"
                + " \"nowhere/index.md\"; mkdocs.yml is ignored because it is not valid (line 4,"
                + " column 1)");
  }

  @Test
  void largeAndDeepFilesAreIgnored() throws IOException {
    write("site/docs/docs.json", "{\"redirects\": []}" + " ".repeat(1_000_000));
    write("site/docs/mint.json", "[".repeat(900_000));
    write("site/mkdocs.yml", "{a: ".repeat(200_000));

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            assertThat(found("exchanges/spot.md", "/nowhere"))
                .singleElement()
                .asString()
                .contains("docs.json is ignored because it is larger than 1 MB")
                .contains("mint.json is ignored because it is not valid (more than 64 nested")
                .contains("mkdocs.yml is ignored because it is not valid (more than 64 nested"));
  }

  @Test
  void manyPatternsTakeBoundedTime() throws IOException {
    write("site/docs/_redirects", "/x/:a/* /y\n".repeat(80_000) + "/okx /exchanges/okx\n");

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertRedirected("/okx", "/exchanges/okx"));
  }

  @Test
  void folderWithTheNameOfASettingsFileIsIgnored() throws IOException {
    Files.createDirectories(folder.resolve("site/docs/_redirects"));
    Files.createDirectories(folder.resolve("site/docs/docs.json"));
    Files.createDirectories(folder.resolve("site/mkdocs.yml"));

    assertThat(found("exchanges/spot.md", "/nowhere")).singleElement().asString().endsWith("md\"");
  }

  @Test
  void withoutDirectoryUrlsRelativeLinksStartFromFolder() throws IOException {
    assertThere("exchanges/spot.md", "../okx/");

    write("site/mkdocs.yml", "use_directory_urls: false\n");

    assertMissing("exchanges/spot.md", "../okx/");
    assertThere("exchanges/spot.md", "okx.html");
    assertThat(found("exchanges/spot.md", "/exchanges/okx.md"))
        .singleElement()
        .asString()
        .endsWith("the site shows that file at \"/exchanges/okx.html\"");
  }

  @Test
  void relativeLinksOfMdxPagesStartFromFolder() throws IOException {
    write("site/docs/exchanges/htx.mdx", "");

    assertThere("exchanges/spot.mdx", "./htx");
    assertThere("exchanges/spot.mdx", "htx#spot");
    assertThere("exchanges/spot.mdx", "../exchanges/gate-io/index");
    assertThere("exchanges/index.mdx", "./htx");
    assertMissing("exchanges/spot.mdx", "../htx");
    assertThere("exchanges/spot.md", "../htx");
    assertThat(found("exchanges/spot.mdx", "/exchanges/htx.mdx"))
        .singleElement()
        .asString()
        .endsWith("the site shows that file at \"/exchanges/htx\"");
  }

  @Test
  void missingPagesOfMdxSiteAreMdx() throws IOException {
    write("site/docs/_redirects", "/gone /nowhere\n");

    assertThat(found("exchanges/spot.mdx", "/exchanges/gate"))
        .singleElement()
        .asString()
        .endsWith("has no \"exchanges/gate.mdx\" and no \"exchanges/gate/index.mdx\"");
    assertThat(found("exchanges/spot.mdx", "/gone"))
        .singleElement()
        .asString()
        .endsWith("has no \"nowhere.mdx\" and no \"nowhere/index.mdx\"");
    assertThat(found("exchanges/spot.mdx", "./gate.mdx"))
        .singleElement()
        .asString()
        .endsWith("has no \"exchanges/gate.mdx\"");
  }

  @Test
  void blogShowsPostsAtUrlsOfItsFormat() throws IOException {
    assertThere("a.md", "/blog/any/thing/");

    write("site/mkdocs.yml", "plugins:\n  - material/blog\n");
    assertThere("a.md", "/blog/2024/01/31/okx-is-here/");
    assertThere("a.md", "/blog/archive/2024/");
    assertMissing("a.md", "/blog/okx-is-here/");
    assertMissing("a.md", "blog/posts/nowhere.md");

    write(
        "site/mkdocs.yml",
        "plugins:\n  blog:\n    blog_dir: news\n    post_url_format: 'posts/{categories}/{slug}'\n");
    assertThere("a.md", "/news/posts/cex/okx/");
    assertMissing("a.md", "/news/okx/");
    assertMissing("a.md", "/news/posts/okx/");
    assertThere("a.md", "/blog/any/thing/");
  }

  @Test
  void blogMayBeTheWholeSite() throws IOException {
    write("site/mkdocs.yml", "plugins: [blog: {blog_dir: ., post_url_format: '{date}/{slug}'}]\n");

    assertThere("a.md", "/2024/01/31/okx-is-here/");
    assertMissing("a.md", "/exchanges/okx-is-here/");
  }
}
