package io.github.exchangetables;

import static io.github.exchangetables.Differences.differences;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of {@code testdata} gives the content of its JSON file. */
class TestdataTest {

  private static final String PAGES = "io.github.exchangetables.TestdataPage#all";

  @Test
  void everyPageHasJsonAndEveryJsonHasPage() {
    assertThat(TestdataPage.names(".json")).isNotEmpty().isEqualTo(TestdataPage.names(".md"));
    assertThat(TestdataPage.mdxNames(".json"))
        .isNotEmpty()
        .isEqualTo(TestdataPage.mdxNames(".mdx"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(PAGES)
  void pageHasTheExpectedEntries(TestdataPage expected) throws IOException {
    Page page = ExchangeTables.parse(expected.file(), expected.options());
    List<String> entries = TestdataPage.entries(page);

    assertThat(differences(entries, expected.expectedEntries())).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(PAGES)
  void pageHasTheExpectedDiagnostics(TestdataPage expected) throws IOException {
    Page page = ExchangeTables.parse(expected.file(), expected.options());
    List<String> diagnostics = TestdataPage.diagnostics(page);

    assertThat(differences(diagnostics, expected.expectedDiagnostics())).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(PAGES)
  void everyJsonKeyIsChecked(TestdataPage expected) throws IOException {
    assertThat(expected.unknownKeys()).isEmpty();
  }
}
