package io.github.exchangetables.recognition;

import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import io.github.exchangetables.vocabulary.ConnectorWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads exchange entries from tables. */
public final class ExchangeReader {

  private final List<ExchangeEntry> entries = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Supplier<Optional<String>> pageName;

  private ExchangeReader(Supplier<Optional<String>> pageName) {
    this.pageName = pageName;
  }

  /**
   * Reads the entries of those tables that list exchanges, one a row.
   *
   * @param tables the tables of a page, in their order
   * @param pageName gives the name of the exchange that the page is about, if there is one; asked
   *     where a table lists its connectors
   * @return the entries, and what was noticed about the rows of all tables
   * @throws NullPointerException if an argument or an element is null
   */
  public static Exchanges read(List<Table> tables, Supplier<Optional<String>> pageName) {
    ExchangeReader reader = new ExchangeReader(pageName);
    for (Table table : tables) {
      TableRecognizer.Recognition recognition = TableRecognizer.recognize(table);
      recognition
          .header()
          .ifPresentOrElse(
              header -> reader.readExchanges(table, header),
              () -> reader.readOther(table, recognition.reason()));
    }
    return new Exchanges(reader.entries, reader.diagnostics);
  }

  private void readExchanges(Table table, ExchangeHeader header) {
    EvidenceReader evidence = new EvidenceReader(header);
    RowAligner aligner = header.aligner();
    Optional<String> exchange = header.listsConnectors() ? pageName.get() : Optional.empty();
    if (header.listsConnectors() && exchange.isEmpty()) {
      report(
          Rule.UNNAMED_ROW,
          table.header(),
          "neither the title nor the file of the page names the exchange of these connectors, so they"
              + " give no entries");
    }
    boolean limitReached = false;
    for (Row row : table.rows()) {
      if (row.isAbsorbed()) {
        continue;
      }
      if (!limitReached && !aligner.mayMove(row.cells().size())) {
        limitReached = true;
        report(
            Rule.LIMIT_REACHED,
            row,
            "the table or this row has more than %s cells; cells are taken by position"
                .formatted(RowAligner.MAX_CELLS));
      }
      PlacedRow placed = new PlacedRow(header, row, align(row, evidence, aligner));
      if (header.listsConnectors()) {
        readConnector(placed, exchange);
      } else {
        readRow(placed);
      }
    }
  }

  private static RowPlacement align(Row row, EvidenceReader evidence, RowAligner aligner) {
    List<Cell> cells = row.cells();
    if (!aligner.mayMove(cells.size())) {
      return RowPlacement.asWritten(row.table().header().cells().size(), cells.size());
    }
    List<CellEvidence> evidences = new ArrayList<>(cells.size());
    for (Cell cell : cells) {
      evidences.add(evidence.read(cell));
    }
    return aligner.align(evidences);
  }

  /** Reads a connector of the page's exchange; other components give no entry. */
  private void readConnector(PlacedRow placed, Optional<String> exchange) {
    boolean connector =
        placed.cell(0).filter(cell -> ConnectorWords.nameConnector(cell.text())).isPresent();
    Optional<ExchangeEntry> entry =
        exchange
            .filter(name -> connector)
            .map(name -> EntryReader.read(placed, new EntryName(name, Optional.empty())));
    add(placed, entry);
  }

  private void readRow(PlacedRow placed) {
    Optional<ExchangeEntry> entry = EntryReader.read(placed);
    if (entry.isEmpty()) {
      report(Rule.UNNAMED_ROW, placed.row(), "the row names no exchange, so it gives no entry");
    }
    add(placed, entry);
  }

  private void add(PlacedRow placed, Optional<ExchangeEntry> entry) {
    Row row = placed.row();
    entry.ifPresent(entries::add);
    if (placed.moved() && entry.isPresent()) {
      report(Rule.MISPLACED_CELLS, row, subject(entry) + placed.misplacement());
    }
    reportExtraCells(entry, row);
  }

  private static String subject(Optional<ExchangeEntry> entry) {
    return entry.map(found -> MessageText.plain(found.name()) + ": ").orElse("");
  }

  private void readOther(Table table, Optional<String> reason) {
    reason.ifPresent(
        why -> report(Rule.SKIPPED_TABLE, table.header(), "the table gives no entries: " + why));
    table.rows().forEach(row -> reportExtraCells(Optional.empty(), row));
  }

  /** Reports the cells beyond the header, wherever they belong: no renderer shows them. */
  private void reportExtraCells(Optional<ExchangeEntry> entry, Row row) {
    if (row.extraCells() == 0) {
      return;
    }
    int all = row.cells().size();
    int width = all - row.extraCells();
    row.cells().subList(width, all).stream()
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .ifPresent(
            first ->
                diagnostics.add(
                    new Diagnostic(
                        Rule.EXTRA_CELLS,
                        first.range(),
                        "%sthe row has %s cells and the header has %s: no renderer shows %s"
                            .formatted(
                                subject(entry), all, width, MessageText.quote(first.markdown())))));
  }

  private void report(Rule rule, Row row, String message) {
    diagnostics.add(new Diagnostic(rule, row.range(), message));
  }
}
