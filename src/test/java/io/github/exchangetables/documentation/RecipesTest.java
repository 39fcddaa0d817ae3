package io.github.exchangetables.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.cli.Cli;
import io.github.exchangetables.documentation.DocumentationPage.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The recipes are YAML whose commands run, and name the version of the build. */
class RecipesTest {

  private static final Path HOOKS = Path.of(".pre-commit-hooks.yaml");
  private static final Pattern COMMAND =
      Pattern.compile("(?:^|/)exchange-tables ((?:check|fix) [^>|]*)", Pattern.MULTILINE);

  @TempDir Path docs;

  private static Object yaml(String text) {
    return new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  /** The texts in a value and in all that it holds. */
  private static List<String> texts(Object value) {
    List<String> texts = new ArrayList<>();
    if (value instanceof Map<?, ?> map) {
      map.values().forEach(item -> texts.addAll(texts(item)));
    } else if (value instanceof List<?> list) {
      list.forEach(item -> texts.addAll(texts(item)));
    } else {
      texts.add(String.valueOf(value));
    }
    return texts;
  }

  private static List<String> commands(Object recipe) {
    return texts(recipe).stream()
        .flatMap(text -> COMMAND.matcher(text + " ").results())
        .map((MatchResult command) -> command.group(1).strip())
        .toList();
  }

  private void assertRuns(String command) throws IOException {
    Files.writeString(docs.resolve("page.md"), "| Exchange | Docs |\n|---|---|\n| Kraken |\n");
    List<Object> args = new ArrayList<>();
    for (String word : command.split(" ", -1)) {
      args.add(word.equals("docs") ? docs : word);
    }
    if (!args.contains(docs)) {
      args.add(docs);
    }
    Cli.Result result = new Cli().startOnOneStream(args.toArray());

    assertThat(result.exitCode()).as(command + ": " + result.out()).isZero();
  }

  private static List<Block> recipes() throws IOException {
    return DocumentationPage.of(DocumentationPage.SITE.resolve("continuous-integration.md"))
        .blocks()
        .stream()
        .filter(block -> block.isIn("yaml"))
        .toList();
  }

  @Test
  void commandsOfRecipesRun() throws IOException {
    List<String> commands =
        recipes().stream()
            .flatMap((Block block) -> commands(yaml(block.content())).stream())
            .toList();

    assertThat(commands).hasSizeGreaterThanOrEqualTo(3);
    for (String command : commands) {
      assertRuns(command);
    }
  }

  @Test
  void commandsOfHooksRun() throws IOException {
    List<String> commands = commands(yaml(Files.readString(HOOKS)));

    assertThat(commands).hasSize(2);
    for (String command : commands) {
      assertRuns(command);
    }
  }

  @Test
  void recipeNamesHooksThatExist() throws IOException {
    List<String> ids = texts(yaml(Files.readString(HOOKS)));
    Block recipe = recipes().get(0);

    assertThat(recipe.content())
        .contains("- id: exchange-tables-check", "- id: exchange-tables-fix");
    assertThat(ids).contains("exchange-tables-check", "exchange-tables-fix");
  }

  @Test
  void recipesNameTheVersionOfTheBuild() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String version = pom.split("<version>", 2)[1].split("<", 2)[0];

    assertThat(recipes())
        .isNotEmpty()
        .allSatisfy((Block block) -> assertThat(block.content()).contains("v" + version));
  }
}
