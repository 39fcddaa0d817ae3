package io.github.exchangetables.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.exchangetables.cli.BytesToCommand;
import io.github.exchangetables.parser.TextToCell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pages of the test data and earlier findings of fuzzing pass every fuzz target. */
class FuzzRegressionTest {

  private static final Path TEST_DATA = Path.of("testdata");
  private static final Path FINDINGS = TEST_DATA.resolve("fuzz");

  private static final Map<String, Consumer<byte[]>> TARGETS =
      new TreeMap<>(
          Map.of(
              "text-to-page", TextToPage::fuzzerTestOneInput,
              "text-to-cell", TextToCell::fuzzerTestOneInput,
              "page-to-findings", PageToFindings::fuzzerTestOneInput,
              "text-to-settings", TextToSettings::fuzzerTestOneInput,
              "fix-round-trip", FixRoundTrip::fuzzerTestOneInput,
              "bytes-to-command", BytesToCommand::fuzzerTestOneInput));

  @TestFactory
  Stream<DynamicTest> pagesOfTestdataPassEveryFuzzTarget() throws IOException {
    return replayed(pages(TEST_DATA));
  }

  @TestFactory
  Stream<DynamicTest> earlierFindingsPassEveryFuzzTarget() throws IOException {
    return replayed(pages(FINDINGS));
  }

  @Test
  void fileNamesOfFindingsBeginWithTheirTarget() throws IOException {
    assertThat(pages(FINDINGS))
        .isNotEmpty()
        .allSatisfy(
            file ->
                assertThat(TARGETS.keySet())
                    .anySatisfy(
                        target ->
                            assertThat(file.getFileName().toString()).startsWith(target + "-")));
  }

  private static List<Path> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".md") || file.toString().endsWith(".bin"))
          .sorted()
          .toList();
    }
  }

  private static Stream<DynamicTest> replayed(List<Path> files) {
    return files.stream()
        .flatMap(
            file ->
                TARGETS.entrySet().stream()
                    .map(
                        target ->
                            dynamicTest(
                                target.getKey() + " " + file.getFileName(),
                                () -> target.getValue().accept(Files.readAllBytes(file)))));
  }
}
