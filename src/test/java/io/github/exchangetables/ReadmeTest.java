package io.github.exchangetables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every Java block of the README is code that compiles and runs, word for word: of the snippets, or
 * of the projects in {@code src/it}.
 */
@Tag("slow")
class ReadmeTest extends ReadmeSnippets {

  private static final Path README = Path.of("README.md");
  private static final Path SNIPPETS =
      Path.of("src", "test", "java", "io", "github", "exchangetables", "ReadmeSnippets.java");

  private static final Path PROJECTS = Path.of("src", "it");

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

  /** The Java sources of the projects that use the library as strangers do. */
  private static List<String> projectSources() throws IOException {
    try (Stream<Path> files = Files.walk(PROJECTS)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(ReadmeTest::read)
          .map(ReadmeTest::withoutLayout)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
  void everyBlockIsASnippetOrOfAProject() throws IOException {
    List<String> snippets = snippets();
    List<String> sources = projectSources();
    List<String> blocks =
        javaBlocks().stream()
            .map(block -> block.lines().filter(line -> !isImport(line)))
            .map((Stream<String> lines) -> withoutLayout(String.join("\n", lines.toList())))
            .toList();

    assertThat(blocks)
        .allMatch(
            block ->
                snippets.contains(block)
                    || sources.stream().anyMatch(source -> source.contains(block)));
  }

  @Test
  void everyImportOfABlockIsNeeded() throws IOException {
    List<String> imports =
        javaBlocks().stream().flatMap(String::lines).filter(ReadmeTest::isImport).toList();

    assertThat(Files.readAllLines(SNIPPETS)).containsAll(imports);
  }
}
