package io.github.exchangetables.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The URIs of files in a SARIF report. */
class FileUrisTest {

  @ParameterizedTest
  @CsvSource({
    "a.md, a.md",
    "./a.md, a.md",
    "../a.md, ../a.md",
    "/a b.md, file:///a%20b.md",
    "C:/a.md, file:///C:/a.md",
    "C:/, file:///C:/",
    "C:, C%3A",
    "C:a.md, C%3Aa.md",
    "a/:/b, a/%3A/b",
    "ab/c, ab/c",
    "é[{`@, %C3%A9%5B%7B%60%40",
    "azAZ09-._~, azAZ09-._~"
  })
  void pathsAreUris(String path, String uri) {
    assertThat(FileUris.of(path)).isEqualTo(uri);
  }
}
