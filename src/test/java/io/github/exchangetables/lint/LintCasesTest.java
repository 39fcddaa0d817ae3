package io.github.exchangetables.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule has a page in {@code testdata/lint} with its expected findings. */
class LintCasesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Rule.class)
  void pageOfARuleHasTheExpectedFindingsAndNoOthers(Rule rule) throws IOException {
    LintCase example = LintCase.of(rule, folder);

    assertThat(example.found()).containsExactlyElementsOf(example.expected());
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void pageOfARuleHasGoodAndBadTables(Rule rule) throws IOException {
    LintCase example = LintCase.of(rule, folder);

    assertThat(example.fires()).isTrue();
    assertThat(example.tablesThatFire()).isLessThan(example.tables());
  }

  @Test
  void everyPageBelongsToARule() throws IOException {
    List<String> expected =
        Arrays.stream(Rule.values())
            .flatMap(rule -> Stream.of(rule.id() + ".json", rule.id() + ".md"))
            .sorted()
            .toList();

    try (Stream<Path> files = Files.list(LintCase.FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted().toList())
          .isEqualTo(expected);
    }
  }
}
