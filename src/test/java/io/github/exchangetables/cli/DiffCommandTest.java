package io.github.exchangetables.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code diff}: compares pages, folders and Git revisions. */
class DiffCommandTest {

  private static final String OLD =
      """
      | Exchange | Docs | Certified |
      |---|---|---|
      | Huobi | [spot](/huobi/) | |
      | OKX | [spot](/okx/) | |
      | Beaxy | [spot](/beaxy/) | |
      """;

  private static final String NEW =
      """
      | Exchange | Docs | Certified |
      |---|---|---|
      | HTX | [spot](/htx/) | |
      | OKX | [spot](/okx/) | ✅ |
      | Derive | [perp](/derive/) | |
      """;

  private static final String CHANGES =
      """
      + Derive (perp)  FILE:5
      - Beaxy (spot)  FILE:5
      > Huobi is now HTX (spot)  FILE:3
          docs page: /huobi/ → /htx/
      ~ OKX (spot)  FILE:4
          certification: no → yes
      1 added, 1 removed, 1 renamed, 1 changed
      """;

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return Pages.write(folder.resolve(name), text);
  }

  private void git(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=a", "-c", "user.email=a@example.org"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.onExit().join().exitValue()).as(output).isZero();
  }

  /** A repository with the old page as v1, the new one as v2, and a third one not committed. */
  private Path repository() throws IOException {
    try {
      git("init", "-q");
    } catch (IOException e) {
      assumeThat(e).as("git is installed").isNull();
    }
    Path page = write("docs/a.md", OLD);
    write("docs/.hidden/b.md", NEW);
    write("docs/image.png", NEW);
    git("add", ".");
    git("commit", "-q", "-m", "old");
    git("tag", "v1");
    Files.writeString(page, NEW);
    git("commit", "-q", "-a", "-m", "new");
    git("tag", "v2");
    return page;
  }

  private static String expected(Path before, Path after) {
    return CHANGES
        .replace("Beaxy (spot)  FILE", "Beaxy (spot)  " + before)
        .replace("FILE", after.toString());
  }

  @Test
  void comparesPages() throws IOException {
    Path before = write("old.md", OLD);
    Path after = write("new.md", NEW);
    Cli.Result result = Cli.run("diff", before, after);

    assertThat(result.out()).isEqualTo(expected(before, after));
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  void exitsWithZeroIfNothingDiffers() throws IOException {
    Path page = write("old.md", OLD);
    Path copy = write("docs/copy.md", "# Title\n\n" + OLD);
    Cli.Result result = Cli.run("diff", page, copy.getParent());

    assertThat(result.out()).isEqualTo("no changes\n");
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void writesMarkdown() throws IOException {
    Cli.Result result =
        Cli.run("diff", "--format", "markdown", write("old.md", OLD), write("new.md", NEW));

    assertThat(result.out())
        .isEqualTo(
            """
            ### Added

            - Derive (perp)

            ### Removed

            - Beaxy (spot)

            ### Renamed

            - Huobi is now HTX (spot)

            ### Changed

            | Exchange | Field | Before | After |
            |---|---|---|---|
            | HTX | docs page | `/huobi/` | `/htx/` |
            | OKX | certification | no | yes |
            """);
  }

  @Test
  void writesJson() throws IOException {
    Cli.Result result =
        Cli.run("diff", "--format", "json", write("old.md", OLD), write("new.md", NEW));
    JsonNode json = new ObjectMapper().readTree(result.out());

    assertThat(json.path("summary").toString())
        .isEqualTo("{\"added\":1,\"removed\":1,\"renamed\":1,\"changed\":1}");
    JsonNode htx = json.path("changes").get(2);
    assertThat(htx.path("kind").asText()).isEqualTo("renamed");
    assertThat(htx.path("nameBefore").asText()).isEqualTo("Huobi");
    assertThat(htx.path("before").get(0).path("line").asInt()).isEqualTo(3);
    assertThat(htx.path("fields").get(1).path("after").toString()).isEqualTo("[\"/htx/\"]");
  }

  @Test
  void comparesOnlyCommonFields() throws IOException {
    Path readme = write("README.md", "| Exchange | Docs |\n|---|---|\n| OKX | [spot](/okx/) |\n");
    Path site =
        write(
            "site.md",
            NEW.lines().limit(2).toList().get(0)
                + "\n|---|---|---|\n"
                + "| OKX | [spot](./okx.md) | yes |\n");

    assertThat(Cli.run("diff", readme, site).out()).contains("certification: none → yes");
    assertThat(Cli.run("diff", "--common-fields", readme, site).out()).isEqualTo("no changes\n");
  }

  @Test
  void readsStandardInput() throws IOException {
    Cli.Result result = new Cli().withInput(NEW).start("diff", write("old.md", OLD), "-");

    assertThat(result.out()).contains("+ Derive (perp)  <stdin>:5\n");
  }

  @ParameterizedTest
  @CsvSource({"v1..v2, -", "v1, -", "v1.., -", "v1...v2, -", "v2...v1, none", "..v2, none"})
  void readsRevisions(String range, String change) throws IOException {
    Path page = repository();
    Cli.Result result = Cli.run("diff", "--git", range, page.getParent());

    assertThat(result.err()).isEmpty();
    if (change.equals("none")) {
      assertThat(result.out()).isEqualTo("no changes\n");
    } else {
      assertThat(result.out()).isEqualTo(expected(page, page));
    }
  }

  @Test
  void readsEitherSideFromRevision() throws IOException {
    Path page = repository();
    Path other = write("other.md", OLD);

    assertThat(Cli.run("diff", "--git-old", "v1", page, other).exitCode()).isZero();
    assertThat(Cli.run("diff", "--git-new", "v1", other, page).exitCode()).isZero();
    assertThat(Cli.run("diff", "--git-new", "v2", other, page).exitCode()).isEqualTo(1);
  }

  @Test
  void revisionsAreReadByTheSettingsOfTheProject() throws IOException {
    Path page = repository();
    write(".exchange-tables.yml", "exclude: docs/a.md\n");

    assertThat(Cli.run("diff", "--git", "v1..v2", page.getParent()).out())
        .isEqualTo("no changes\n");
    assertThat(Cli.run("diff", "--git", "v1..v2", page).exitCode()).isEqualTo(1);
  }

  @Test
  void readsPageThatIsNotInWorkingTree() throws IOException {
    Path page = repository();
    Files.delete(page);
    Files.delete(folder.resolve("docs/image.png"));

    assertThat(Cli.run("diff", "--git", "v1..v2", page).out()).isEqualTo(expected(page, page));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "nope, there is no revision 'nope'",
        "--output=x, '--output=x' is no revision",
        "-, '-' is no revision",
        "v1:docs, there is no revision 'v1:docs'"
      })
  void unknownRevisionIsAnErrorInOneLine(String revision, String message) throws IOException {
    Path page = repository();
    Cli.Result result = Cli.run("diff", "--git=" + revision, page);

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo(
            "exchange-tables: " + revision + ":" + page + " cannot be read: " + message + "\n");
    assertThat(folder.resolve("x")).doesNotExist();
  }

  @Test
  void missingFileIsAnError() throws IOException {
    Path page = repository();
    Path missing = folder.resolve("docs/missing.md");

    assertThat(Cli.run("diff", "--git", "v1..v2", missing).err())
        .startsWith("exchange-tables: v1:" + missing + " cannot be read: there is no such file");
    assertThat(Cli.run("diff", page, missing).exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"diff", "diff a.md", "diff a b c", "diff --git v1 --git-new v2 a"})
  void wrongUseIsAnError(String command) {
    assertThat(Cli.run((Object[]) command.split(" ")).exitCode()).isEqualTo(2);
  }

  @Test
  void colorsTellKindsOfChangesApart(@TempDir Path folder) throws IOException {
    Path before = Pages.write(folder.resolve("a.md"), Pages.of("Kraken"));
    Path after = Pages.write(folder.resolve("b.md"), Pages.of("OKX"));
    String plain = Cli.run("diff", before, after).out();
    String colored = Cli.run("diff", "--color=always", before, after).out();

    assertThat(plain).doesNotContain("\u001b");
    assertThat(colored).contains("\u001b[32m+ OKX", "\u001b[1;31m- Kraken");
    assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }
}
