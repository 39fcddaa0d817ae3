package io.github.exchangetables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packages use only packages below them, and only one of them uses commonmark. */
class PackageLayersTest {

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final String ROOT = "io.github.exchangetables";

  private static final Path FIXTURES = Path.of("src", "fixtures", "java");

  /** What the fixtures may name: on the module path no other package of ours is open to them. */
  private static final List<String> SEEN_BY_FIXTURES = List.of("table", "exchange", "fixtures");

  /** The packages, the lowest first; "" is the root package. */
  private static final List<String> LAYERS =
      List.of(
          "diagnostic",
          "text",
          "table",
          "parser",
          "exchange",
          "vocabulary",
          "recognition",
          "comparison",
          "diff",
          "",
          "lint",
          "output",
          "format",
          "fix",
          "cli.report",
          "cli");

  /** Wherever a package of ours is named, in an import or elsewhere; a type name ends it. */
  private static final Pattern OUR_PACKAGE =
      Pattern.compile("\\b" + Pattern.quote(ROOT) + "((?:\\.[a-z]\\w*)*)\\b");

  static List<String> layers() {
    return LAYERS;
  }

  private static Path folder(String layer) {
    return SOURCES.resolve((ROOT + '.' + layer).replace('.', '/'));
  }

  private static List<Path> sources(Path folder, int depth) throws IOException {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** A sealed interface of the API and its hidden implementation, which name each other. */
  private static final Pattern SEALED = Pattern.compile("\\b(?:permits|implements) (\\w+)");

  /** The lines of a source that are no comment. */
  private static List<String> code(Path source) throws IOException {
    return Files.readAllLines(source).stream()
        .filter(line -> !line.strip().matches("(\\*|/\\*|//).*"))
        .toList();
  }

  /** The code without the imports of what the type implements, and of what implements it. */
  private static List<String> codeWithoutSealing(Path source) throws IOException {
    List<String> code = code(source);
    Matcher sealed = SEALED.matcher(String.join("\n", code));
    List<String> imports = new ArrayList<>();
    while (sealed.find()) {
      imports.add("." + sealed.group(1) + ";");
    }
    return code.stream()
        .filter(line -> !line.startsWith("import ") || imports.stream().noneMatch(line::endsWith))
        .toList();
  }

  private static List<String> packagesNamedIn(Path source) throws IOException {
    List<String> named = new ArrayList<>();
    for (String line : codeWithoutSealing(source)) {
      Matcher matcher = OUR_PACKAGE.matcher(line);
      while (matcher.find()) {
        named.add(matcher.group(1).isEmpty() ? "" : matcher.group(1).substring(1));
      }
    }
    return named;
  }

  @ParameterizedTest(name = "[{0}]")
  @MethodSource("layers")
  void packageUsesOnlyPackagesBelowIt(String layer) throws IOException {
    List<String> allowed = LAYERS.subList(0, LAYERS.indexOf(layer) + 1);

    assertThat(sources(folder(layer), 1))
        .isNotEmpty()
        .allSatisfy(source -> assertThat(packagesNamedIn(source)).isSubsetOf(allowed));
  }

  @Test
  void fixturesUseOnlyExportedPackages() throws IOException {
    assertThat(sources(FIXTURES, Integer.MAX_VALUE))
        .isNotEmpty()
        .allSatisfy(source -> assertThat(packagesNamedIn(source)).isSubsetOf(SEEN_BY_FIXTURES));
  }

  @Test
  void nothingUsesTheNetwork() throws IOException {
    assertThat(sources(SOURCES, Integer.MAX_VALUE))
        .isNotEmpty()
        .allSatisfy(
            source ->
                assertThat(code(source))
                    .noneMatch(line -> line.matches(".*(java\\.net\\.|Socket|openStream).*")));
  }

  @Test
  void onlyTheParserUsesCommonmark() throws IOException {
    List<Path> others =
        sources(SOURCES, Integer.MAX_VALUE).stream()
            .filter(source -> !source.startsWith(folder("parser")))
            .filter(source -> !source.endsWith("module-info.java"))
            .toList();

    assertThat(others)
        .isNotEmpty()
        .allSatisfy(source -> assertThat(code(source)).noneMatch(l -> l.contains("commonmark")));
  }
}
