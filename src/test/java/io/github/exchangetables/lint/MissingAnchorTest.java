package io.github.exchangetables.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links to missing anchors, in addition to {@code testdata/lint/missing-anchor.md}. */
class MissingAnchorTest {

  private static final String HEAD = "| Exchange | Docs |\n|---|---|\n";

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Linter linter() {
    return Linter.defaults()
        .withOnlyRules(List.of(Rule.MISSING_ANCHOR))
        .withDocsRoot(folder.resolve("docs"));
  }

  private boolean isMissing(String page, Flavor flavor) {
    Page parsed = ExchangeTables.parse(page, ParseOptions.defaults().withFlavor(flavor));
    return !linter().check(parsed).isEmpty();
  }

  private static String row(String url) {
    return HEAD + "| OKX | [spot](<" + url + ">) |\n\n";
  }

  private boolean isMissing(Path file) throws IOException {
    return !linter().check(ExchangeTables.parse(file)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Spot Connector; spot-connector; spot-connector
          🔀 Spot Connector; -spot-connector; spot-connector
          1. `gate_io` & [more](/x); 1-gate_io--more; 1-gate_io-more
          Ünïcode; ünïcode; unicode
          交易所; 交易所; _1
          Spot - Perp; spot---perp; spot-perp
          A **bold** word; a-bold-word; a-bold-word
          A ![x](y) word; a--word; a-word
          <img src=x> Word; -word; word
          What's new?; whats-new; whats-new
          v2.1_beta; v21_beta; v21_beta
          Spot :x:; spot-; spot
          Spot :x:; spot-x; spot-x
          """)
  void anchorsOfHeadingsAreThoseOfTheFlavor(String heading, String github, String mkdocs) {
    String page = "## " + heading + "\n\n";

    assertThat(isMissing(page + row("#" + github), Flavor.GFM)).isFalse();
    assertThat(isMissing(page + row("#" + mkdocs), Flavor.MKDOCS)).isFalse();
    if (!github.equals(mkdocs) && !heading.matches(".*[:!<].*")) {
      assertThat(isMissing(page + row("#" + mkdocs), Flavor.GFM)).isTrue();
      assertThat(isMissing(page + row("#" + github), Flavor.MKDOCS)).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          #; a; true
          # A\\n\\n# A\\n\\n; a-1; true
          # A\\n\\n# A\\n\\n; a-2; true
          # A\\n\\n# A\\n\\n; a-3; false
          ## 🔀 Spot Connector\\n\\n; spot-connector; true
          ## 🔀 Spot Connector\\n\\n; %F0%9F%94%80-spot-connector; true
          ## 🔀 Spot Connector\\n\\n; perp-connector; false
          ## Spot {#own-id}\\n\\n; own-id; true
          <Tab title="Spot Connector">\\n\\n</Tab>\\n\\n; spot-connector; true
          <Accordion id="x-1">\\n\\n</Accordion>\\n\\n; x-1; true
          <Snippet file="a.mdx" />\\n\\n; x; true
          import More from '/snippets/more.mdx'\\n\\n; x; true
          """)
  void anchorsOfMdxAreThoseOfMintlify(String above, String fragment, boolean there) {
    String page = above.replace("\\n", "\n") + row("#" + fragment);

    if (above.equals("#")) {
      assertThat(isMissing(row("#" + fragment), Flavor.MDX)).isTrue();
    } else {
      assertThat(isMissing(page, Flavor.MDX)).isNotEqualTo(there);
    }
  }

  @ParameterizedTest
  @CsvSource({"GFM, a-1, a-2, a_1", "MKDOCS, a_1, a_2, a-1"})
  void equalHeadingsAreNumbered(Flavor flavor, String second, String third, String none) {
    String page = "# A\n\n# A\n\n# A\n\n";

    assertThat(isMissing(page + row("#" + second), flavor)).isFalse();
    assertThat(isMissing(page + row("#" + third), flavor)).isFalse();
    assertThat(isMissing(page + row("#" + none), flavor)).isTrue();
  }

  @Test
  void numbersThatHeadingsHaveAreCountedOn() {
    String page = "# A\n\n# A_1\n\n# A\n\n# A_1\n\n";

    assertThat(isMissing(page + row("#a_2"), Flavor.MKDOCS)).isFalse();
    assertThat(isMissing(page + row("#a_3"), Flavor.MKDOCS)).isFalse();
    assertThat(isMissing(page + row("#a_4"), Flavor.MKDOCS)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Other {#x}",
        "## Other {: #x .class }",
        "A paragraph.\n{: #x }",
        "<a id=\"x\"></a>",
        "Text <a class=b name='x'>y</a>",
        "<h2 id=x>Other</h2>",
        "- # X",
        "> ## x",
        "X\n==",
        "!!! note\n\n    # X",
        "<div markdown>\n## X\n</div>"
      })
  void idsAndNestedHeadingsAreAnchors(String anchor) {
    assertThat(isMissing(anchor + "\n\n" + row("#x"), Flavor.MKDOCS)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\n# x\n```",
        "    # x",
        "<!-- # x -->",
        "---\nx: 1\n# x\n---",
        "# y {.x}",
        "**x**",
        "| x |\n|---|"
      })
  void otherTextIsNoAnchor(String text) {
    assertThat(isMissing(text + "\n\n" + row("#x"), Flavor.MKDOCS)).isTrue();
  }

  @Test
  void explicitIdReplacesTheAnchorOfTheHeadingOnMkdocs() {
    assertThat(isMissing("# Spot {#x}\n\n" + row("#spot"), Flavor.MKDOCS)).isTrue();
    assertThat(isMissing("# Spot {#x}\n\n" + row("#spot-x"), Flavor.GFM)).isFalse();
  }

  @Test
  void pagesOfAMkdocsFolderHaveTheAnchorsOfMkdocsInEveryFlavor() throws IOException {
    write("docs/okx.md", "# 🔀 Spot\n");
    String page = row("okx.md#spot");

    assertThat(isMissing(write("docs/a.md", page))).isTrue();
    write("mkdocs.yml", "site_name: Docs\n");
    assertThat(isMissing(write("docs/a.md", page))).isFalse();
    assertThat(isMissing(write("docs/a.md", row("#spot") + "# 🔀 Spot\n"))).isFalse();
    assertThat(isMissing(write("README.md", row("#spot") + "# 🔀 Spot\n"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "markdown_extensions:\n  - toc:\n      slugify: !!python/name:x.y\n",
        "markdown_extensions:\n  toc:\n    separator: _\n"
      })
  void siteWithItsOwnAnchorsOnlyNeedsTheLettersAndDigits(String settings) throws IOException {
    write("docs/okx.md", "# 🔀 Spot Connector\n");
    write("mkdocs.yml", settings);

    assertThat(isMissing(write("docs/a.md", row("okx.md#Spot_Connector")))).isFalse();
    assertThat(isMissing(write("docs/a.md", row("okx.md#perp-connector")))).isTrue();
  }

  @Test
  void oneOfSeveralPagesMustHaveTheAnchor() throws IOException {
    write("docs/okx.md", "# Spot\n");
    write("docs/a/okx.md", "# Perp\n");

    assertThat(isMissing(write("docs/a.md", row("okx.md#spot")))).isFalse();
    assertThat(isMissing(write("docs/a.md", row("okx.md#perp")))).isFalse();
    assertThat(isMissing(write("docs/a.md", row("okx.md#amm")))).isTrue();
    assertThat(isMissing(write("docs/a/b.md", row("../okx.md#spot")))).isFalse();
    assertThat(isMissing(write("docs/a/b.md", row("../okx.md#perp")))).isFalse();
    assertThat(isMissing(write("docs/a/b.md", row("../okx.md#amm")))).isTrue();
  }

  @Test
  void linkedPageIsReadOnce() throws IOException {
    write("docs/okx.md", "# Spot\n");
    List<String> names = List.of("docs/a.md", "docs/b.md");
    for (String name : names) {
      write(name, row("okx.md#perp"));
    }

    Stream<Page> pages =
        names.stream()
            .map(
                name -> {
                  try {
                    Page page = ExchangeTables.parse(folder.resolve(name));
                    write("docs/okx.md", name.equals("docs/b.md") ? "# Perp\n" : "# Spot\n");
                    return page;
                  } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                  }
                });

    assertThat(linter().check(pages)).hasSize(2);
  }

  @Test
  void withoutDocsFolderNothingIsReported() {
    assertThat(
            Linter.defaults()
                .withOnlyRules(List.of(Rule.MISSING_ANCHOR))
                .check(ExchangeTables.parse(row("#x"))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# A\n\n",
        "# A_1\n\n",
        "# ![x](y)\n\n",
        "{#a} ",
        "{ ",
        "<a id=\"",
        "# [a](b) ",
        ":a:"
      })
  void manyHeadingsAndLinksTakeLinearTime(String unit) {
    String links =
        IntStream.range(0, 10_000)
            .mapToObj("| OKX | [spot](#spot-%d) |\n"::formatted)
            .collect(Collectors.joining());
    Page page = ExchangeTables.parse(unit.repeat(200_000 / unit.length()) + "\n\n" + HEAD + links);

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(linter().check(page)).isNotNull());
  }
}
