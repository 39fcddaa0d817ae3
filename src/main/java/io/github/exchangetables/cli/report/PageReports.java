package io.github.exchangetables.cli.report;

import io.github.exchangetables.Page;
import io.github.exchangetables.output.JsonPageWriter;
import io.github.exchangetables.output.PageWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Formats of entries and tables that only the command line has. */
public final class PageReports {

  private PageReports() {}

  /**
   * Entries in aligned columns, without columns that are empty for all entries.
   *
   * @param width the maximum width of a line in terminal columns; empty for no limit
   * @param notShown is called with the columns that do not fit
   */
  public static PageWriter entriesAsText(Writer out, OptionalInt width, Consumer<String> notShown) {
    return new TextPageWriter<>(out, width, notShown, Page::locatedEntries, EntryColumns.COLUMNS);
  }

  /** Tables as JSON, with one object on each line. */
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
   * @param width the maximum width of a line in terminal columns; empty for no limit
   * @param notShown is called with the columns that do not fit
   */
  public static PageWriter tablesAsText(Writer out, OptionalInt width, Consumer<String> notShown) {
    return new TextPageWriter<>(out, width, notShown, Page::tables, TableColumns.COLUMNS);
  }
}
