package io.github.exchangetables.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.ExchangeTables;
import io.github.exchangetables.Page;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Entries of several pages as Markdown. */
class MarkdownPageWriterTest {

  private static Page page(String... rows) {
    return ExchangeTables.parse(
        "| Exchange | Certified | Maintainer |\n|---|---|---|\n" + String.join("\n", rows));
  }

  @Test
  void unwritableEntryIsReportedAndOthersAreWritten() throws IOException {
    StringWriter out = new StringWriter();
    List<String> refused = new ArrayList<>();

    PageWriter writer =
        PageWriters.entriesAsMarkdown(out, refusal -> refused.add(refusal.getMessage()));
    writer.write(page("| A | Yes | |", "| Odd | :warning: | :warning: |"));
    writer.write(page("| B | Yes | |"));
    writer.end();

    assertThat(out.toString())
        .isEqualTo("| Exchange | Certified |\n| --- | --- |\n| A | Yes |\n| B | Yes |\n");
    assertThat(refused)
        .singleElement()
        .asString()
        .startsWith("\"Odd\" cannot be written in a table: ");
  }
}
