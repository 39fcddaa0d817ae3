package io.github.exchangetables.recognition;

import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import io.github.exchangetables.text.MessageText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads exchange entries from the tables of a page. */
public final class ExchangeReader {

  private final List<AnalysedTable> tables = new ArrayList<>();
  private final List<Diagnostic> diagnostics;

  private ExchangeReader(List<Diagnostic> diagnostics) {
    this.diagnostics = new ArrayList<>(diagnostics);
  }

  /**
   * Analyses a page.
   *
   * @param file the page's file, if it has one
   * @param source the Markdown
   * @param options how the page was read
   * @param noticed what was noticed before
   * @param tables the tables of the page, in their order
   * @return the page with its entries, and with all diagnostics in the order of the page
   */
  public static AnalysedPage analyse(
      Optional<String> file,
      String source,
      ParseOptions options,
      List<Diagnostic> noticed,
      List<Table> tables) {
    ExchangeReader reader = new ExchangeReader(noticed);
    for (Table table : tables) {
      Optional<ExchangeHeader> header = ExchangeHeader.of(table);
      List<PlacedRow> rows =
          header.isPresent() ? reader.readExchanges(table, header.get()) : List.of();
      if (header.isEmpty()) {
        reader.readOther(table);
      }
      reader.tables.add(new AnalysedTable(table, header, rows));
    }
    List<Diagnostic> diagnostics =
        reader.diagnostics.stream()
            .sorted(Comparator.comparingInt(diagnostic -> diagnostic.range().start()))
            .map(diagnostic -> file.map(diagnostic::withFile).orElse(diagnostic))
            .toList();
    return new AnalysedPage(file, source, options, reader.tables, diagnostics);
  }

  private List<PlacedRow> readExchanges(Table table, ExchangeHeader header) {
    List<PlacedRow> rows = new ArrayList<>(table.rows().size());
    EvidenceReader evidence = new EvidenceReader(header);
    RowAligner aligner = header.aligner();
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
      PlacedRow placed = PlacedRow.read(header, row, align(row, evidence, aligner));
      rows.add(placed);
      diagnose(placed);
    }
    return rows;
  }

  private static RowPlacement align(Row row, EvidenceReader evidence, RowAligner aligner) {
    List<Cell> cells = row.cells();
    if (!aligner.mayMove(cells.size())) {
      return aligner.asWritten(cells.size());
    }
    List<CellEvidence> evidences = new ArrayList<>(cells.size());
    for (Cell cell : cells) {
      evidences.add(evidence.read(cell));
    }
    return aligner.align(evidences);
  }

  private void diagnose(PlacedRow placed) {
    Row row = placed.row();
    Optional<ExchangeEntry> entry = placed.entry();
    if (entry.isEmpty()) {
      report(Rule.UNNAMED_ROW, row, "the row names no exchange, so it gives no entry");
    }
    if (placed.moved() && entry.isPresent()) {
      report(Rule.MISPLACED_CELLS, row, subject(entry) + placed.misplacement());
    }
    reportExtraCells(entry, row);
  }

  private static String subject(Optional<ExchangeEntry> entry) {
    return entry.map(found -> MessageText.plain(found.name()) + ": ").orElse("");
  }

  private void readOther(Table table) {
    table.rows().forEach(row -> reportExtraCells(Optional.empty(), row));
  }

  /** Reports the cells beyond the header, wherever they belong: no renderer shows them. */
  private void reportExtraCells(Optional<ExchangeEntry> entry, Row row) {
    if (row.extraCellCount() == 0) {
      return;
    }
    int all = row.cells().size();
    int width = all - row.extraCellCount();
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
