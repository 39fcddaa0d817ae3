package io.github.exchangetables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.format.EntryFormat;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.table.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The entries of whole folders equal the files next to them, character by character. No test writes
 * these files; the documentation page about testing describes how to update them.
 */
class GoldenFilesTest {

  private static final Path GOLDEN = Path.of("testdata", "golden");
  private static final Path VOCABULARY = Path.of("testdata", "vocabulary");

  private static String entries(Path folder, ParseOptions options) throws IOException {
    StringBuilder written = new StringBuilder();
    try (Stream<Page> pages = ExchangeTables.walk(folder, options)) {
      EntryFormat.JSON_LINES.write(pages, written);
    }
    return written.toString();
  }

  @Test
  void docsFolderGivesTheExpectedEntries() throws IOException {
    assertThat(entries(GOLDEN.resolve("docs"), ParseOptions.defaults()))
        .isEqualTo(Files.readString(GOLDEN.resolve("entries.jsonl")));
  }

  @Test
  void otherProjectGivesTheExpectedEntriesWithItsVocabulary() throws IOException {
    Vocabulary words = Vocabulary.standard().plus(VOCABULARY.resolve("words.txt"));

    assertThat(entries(VOCABULARY, ParseOptions.defaults())).isEmpty();
    assertThat(entries(VOCABULARY, ParseOptions.defaults().withVocabulary(words)))
        .isEqualTo(Files.readString(VOCABULARY.resolve("entries.jsonl")));
  }

  @Test
  void documentationShowsPageAndVocabularyOfOtherProject() throws IOException {
    assertThat(Files.readString(Path.of("src", "site", "markdown", "vocabulary.md")))
        .contains(
            "```markdown\n" + Files.readString(VOCABULARY.resolve("venues.md")) + "```",
            "```text\n" + Files.readString(VOCABULARY.resolve("words.txt")) + "```");
  }
}
