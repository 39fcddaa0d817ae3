package io.github.exchangetables.output;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Consumer;

/** Creates writers for all formats of entries and tables. */
public final class PageWriters {

  private PageWriters() {}

  /** Entries as one JSON array. */
  public static PageWriter entriesAsJson(Writer out) throws IOException {
    return new JsonPageWriter<>(out, true, page -> page.locatedEntries().stream(), new EntryJson());
  }

  /** Entries as JSON, with one object on each line. */
  public static PageWriter entriesAsJsonLines(Writer out) throws IOException {
    return new JsonPageWriter<>(
        out, false, page -> page.locatedEntries().stream(), new EntryJson());
  }

  /** Entries as CSV: a row of headers and a row for each entry. */
  public static PageWriter entriesAsCsv(Writer out) throws IOException {
    return new CsvEntryWriter(out);
  }

  /**
   * Entries as Markdown tables, from which equal entries can be read.
   *
   * @param refused is called with the reason for each entry that cannot be written, and may throw
   *     it; the entry is not written
   */
  public static PageWriter entriesAsMarkdown(
      Writer out, Consumer<IllegalArgumentException> refused) {
    return new MarkdownPageWriter(out, refused);
  }
}
