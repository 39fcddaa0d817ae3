package io.github.exchangetables.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.Page;
import io.github.exchangetables.exchange.ExchangeEntry;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Entries of several pages as Markdown. */
class MarkdownPageWriterTest {

  private static Page page(ExchangeEntry... entries) {
    return new Page(Optional.empty(), "", List.of(), List.of(entries), List.of());
  }

  @Test
  void whatNoTableCanSayIsToldAndTheOthersAreWritten() throws IOException {
    ExchangeEntry odd =
        ExchangeEntry.builder("Odd").certified(false).maintainer(":warning:").build();
    StringWriter out = new StringWriter();
    List<String> refused = new ArrayList<>();

    try (PageWriter writer = PageWriters.entriesAsMarkdown(out, refused::add)) {
      writer.write(page(ExchangeEntry.builder("A").certified(true).build(), odd));
      writer.write(page(ExchangeEntry.builder("B").certified(true).build()));
    }

    assertThat(out.toString())
        .isEqualTo("| Exchange | Certified |\n| --- | --- |\n| A | Yes |\n| B | Yes |\n");
    assertThat(refused)
        .singleElement()
        .asString()
        .startsWith("\"Odd\" cannot be said in a table: ");
  }
}
