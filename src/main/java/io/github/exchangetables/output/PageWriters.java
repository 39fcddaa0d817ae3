package io.github.exchangetables.output;

import io.github.exchangetables.Page;
import java.io.IOException;
import java.io.Writer;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** The formats in which entries and tables can be written. */
public final class PageWriters {

  private PageWriters() {}

  /** Entries as one JSON array. */
  public static PageWriter entriesAsJson(Writer out) throws IOException {
    return new JsonPageWriter<>(out, true, page -> page.locatedEntries().stream(), new EntryJson());
  }

  /** Entries as JSON, one object a line. */
  public static PageWriter entriesAsJsonLines(Writer out) throws IOException {
    return new JsonPageWriter<>(
        out, false, page -> page.locatedEntries().stream(), new EntryJson());
  }

  /** Entries as CSV, one row an entry below a row of headers. */
  public static PageWriter entriesAsCsv(Writer out) throws IOException {
    return new CsvEntryWriter(out);
  }

  /**
   * Entries as Markdown tables, from which the same entries are read again.
   *
   * @param refused takes the reason why an entry cannot be written, and may throw it; an entry that
   *     is refused is left out
   */
  public static PageWriter entriesAsMarkdown(
      Writer out, Consumer<IllegalArgumentException> refused) {
    return new MarkdownPageWriter(out, refused);
  }

  /**
   * Entries in aligned columns, those that no entry fills left out.
   *
   * @param width how many columns a line may take; empty if as many as it wants
   * @param notShown is told of columns that the width has no room for
   */
  public static PageWriter entriesAsText(Writer out, OptionalInt width, Consumer<String> notShown) {
    return new TextPageWriter<>(out, width, notShown, Page::locatedEntries, EntryColumns.COLUMNS);
  }

  /** Tables as JSON, one object a line. */
  public static PageWriter tablesAsJsonLines(Writer out) throws IOException {
    return new JsonPageWriter<>(
        out,
        false,
        page -> page.tables().stream().map(table -> new TableJson.Located(page, table)),
        new TableJson());
  }

  /**
   * A list of the tables in aligned columns.
   *
   * @param width how many columns a line may take; empty if as many as it wants
   * @param notShown is told of columns that the width has no room for
   */
  public static PageWriter tablesAsText(Writer out, OptionalInt width, Consumer<String> notShown) {
    return new TextPageWriter<>(out, width, notShown, Page::tables, TableColumns.COLUMNS);
  }
}
