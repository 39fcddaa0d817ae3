package io.github.exchangetables.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.exchangetables.Page;
import io.github.exchangetables.exchange.LocatedEntry;
import java.io.Writer;

/** Writes entries as CSV with quotes as in RFC 4180, one row an entry below a row of headers. */
final class CsvEntryWriter implements PageWriter {

  private final CsvWriter rows;

  CsvEntryWriter(Writer out) {
    rows = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(out);
    rows.writeRecord(CsvColumns.COLUMNS.stream().map(CsvColumns.Column::header).toList());
  }

  @Override
  public void write(Page page) {
    for (LocatedEntry entry : page.locatedEntries()) {
      rows.writeRecord(
          CsvColumns.COLUMNS.stream().map(column -> column.value().apply(entry)).toList());
    }
  }

  @Override
  public void close() {}
}
