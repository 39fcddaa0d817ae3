package io.github.exchangetables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every Java block of the README is code that compiles and runs, word for word. */
class ReadmeTest extends ReadmeSnippets {

  private static final Path README = Path.of("README.md");
  private static final Path SNIPPETS =
      Path.of("src", "test", "java", "io", "github", "exchangetables", "ReadmeSnippets.java");

  private static final Pattern JAVA_BLOCK = Pattern.compile("(?ms)^```java\\R(.*?)^```");
  private static final String MARKER = "(?m)^ *// README$";

  private static List<String> javaBlocks() throws IOException {
    return JAVA_BLOCK
        .matcher(Files.readString(README))
        .results()
        .map((MatchResult block) -> block.group(1))
        .toList();
  }

  /** What stands between the first and the second marker, the third and the fourth, and so on. */
  private static List<String> snippets() throws IOException {
    String[] parts = Files.readString(SNIPPETS).split(MARKER, -1);
    return IntStream.range(0, parts.length)
        .filter(i -> i % 2 == 1)
        .mapToObj(i -> withoutLayout(parts[i]))
        .toList();
  }

  private static boolean isImport(String line) {
    return line.startsWith("import ");
  }

  /** Where lines break is for the formatter to decide. */
  private static String withoutLayout(String code) {
    return code.replaceAll("\\s+", " ").replaceAll(" ?([(){}.,;]) ?", "$1").strip();
  }

  @Test
  void readmeShowsJava() throws IOException {
    assertThat(javaBlocks()).isNotEmpty();
  }

  @Test
  void everyBlockIsASnippet() throws IOException {
    List<String> blocks =
        javaBlocks().stream()
            .map(block -> block.lines().filter(line -> !isImport(line)))
            .map((Stream<String> lines) -> withoutLayout(String.join("\n", lines.toList())))
            .toList();

    assertThat(snippets()).containsAll(blocks);
  }

  @Test
  void everyImportOfABlockIsNeeded() throws IOException {
    List<String> imports =
        javaBlocks().stream().flatMap(String::lines).filter(ReadmeTest::isImport).toList();

    assertThat(Files.readAllLines(SNIPPETS)).containsAll(imports);
  }
}
