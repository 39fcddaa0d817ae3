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
 * The entries of whole folders are those of the files beside them, to the last character. No test
 * writes these files; the page of the documentation about testing says how to.
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
  void docsTreeGivesItsEntries() throws IOException {
    assertThat(entries(GOLDEN.resolve("docs"), ParseOptions.defaults()))
        .isEqualTo(Files.readString(GOLDEN.resolve("entries.jsonl")));
  }

  @Test
  void otherProjectGivesItsEntriesByItsOwnWords() throws IOException {
    Vocabulary words = Vocabulary.standard().plus(VOCABULARY.resolve("words.txt"));

    assertThat(entries(VOCABULARY, ParseOptions.defaults())).isEmpty();
    assertThat(entries(VOCABULARY, ParseOptions.defaults().withVocabulary(words)))
        .isEqualTo(Files.readString(VOCABULARY.resolve("entries.jsonl")));
  }

  @Test
  void documentationShowsThePageAndTheWords() throws IOException {
    assertThat(Files.readString(Path.of("src", "site", "markdown", "vocabulary.md")))
        .contains(
            "```markdown\n" + Files.readString(VOCABULARY.resolve("venues.md")) + "```",
            "```text\n" + Files.readString(VOCABULARY.resolve("words.txt")) + "```");
  }
}
