package io.github.exchangetables.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every Java block of the documentation is code that a test compiles and runs: a snippet of {@link
 * SnippetsTest}, or a part of a project in {@code src/it}. Differences in layout are ignored.
 */
class JavaSnippetsTest {

  private static final Path SNIPPETS =
      Path.of("src/test/java/io/github/exchangetables/documentation", "SnippetsTest.java");
  private static final Path PROJECTS = Path.of("src", "it");
  private static final String MARKER = "(?m)^ *// snippet$";

  private static List<String> javaBlocks() throws IOException {
    return DocumentationPage.allBlocks("java").stream()
        .map(block -> withoutLayout(block.content()))
        .toList();
  }

  /** What is between the first and the second marker, the third and the fourth, and so on. */
  private static List<String> snippets() throws IOException {
    String[] parts = Files.readString(SNIPPETS).split(MARKER, -1);
    return IntStream.range(0, parts.length)
        .filter(i -> i % 2 == 1)
        .mapToObj(i -> withoutLayout(parts[i]))
        .toList();
  }

  private static List<String> projectSources() throws IOException {
    List<String> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(PROJECTS)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        sources.add(withoutLayout(Files.readString(file)));
      }
    }
    return sources;
  }

  private static String withoutLayout(String code) {
    return code.replaceAll("\\s+", " ").replaceAll(" ?([(){}.,;]) ?", "$1").strip();
  }

  @Test
  void everyJavaBlockIsSnippetOrPartOfProject() throws IOException {
    List<String> snippets = snippets();
    List<String> sources = projectSources();

    assertThat(javaBlocks())
        .isNotEmpty()
        .allMatch(
            block ->
                snippets.contains(block)
                    || sources.stream().anyMatch(source -> source.contains(block)));
  }

  @Test
  void everySnippetIsInTheDocumentation() throws IOException {
    assertThat(javaBlocks()).containsAll(snippets());
  }
}
