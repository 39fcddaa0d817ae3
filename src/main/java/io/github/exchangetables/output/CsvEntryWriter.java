package io.github.exchangetables.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.exchangetables.Page;
import io.github.exchangetables.exchange.LocatedEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Function;

/** Writes entries as CSV with quotes as in RFC 4180: a row of headers and a row for each entry. */
final class CsvEntryWriter implements PageWriter {

  private final CsvWriter rows;

  CsvEntryWriter(Writer out) throws IOException {
    rows = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(out);
    writeRow(CsvColumns.Column::header);
  }

  @Override
  public void write(Page page) throws IOException {
    for (LocatedEntry entry : page.locatedEntries()) {
      writeRow(column -> column.value().apply(entry));
    }
  }

  private void writeRow(Function<CsvColumns.Column, String> cell) throws IOException {
    try {
      rows.writeRecord(CsvColumns.COLUMNS.stream().map(cell).toList());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void end() {}
}
