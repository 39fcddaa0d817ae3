package io.github.exchangetables.recognition;

import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.parser.AbstractCell;
import io.github.exchangetables.parser.ParsedTables;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.Row;
import io.github.exchangetables.table.Table;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads exchange entries from the tables of a page. */
public final class ExchangeReader {

  private static final String HIDDEN = "no renderer shows %s";

  private static final String HIDDEN_ON_GITHUB =
      "GitHub does not show %s; a MkDocs site does, where a pipe inside a code span is text";

  private final List<AnalyzedTable> tables = new ArrayList<>();
  private final Flavor flavor;
  private final List<Diagnostic> diagnostics;

  /**
   * The name of the exchange that the page is about; only evaluated if a table lists its
   * connectors.
   */
  private final Supplier<Optional<String>> exchange;

  private ExchangeReader(
      Flavor flavor, List<Diagnostic> diagnostics, Supplier<Optional<String>> exchange) {
    this.flavor = flavor;
    this.diagnostics = new ArrayList<>(diagnostics);
    this.exchange = exchange;
  }

  /**
   * Analyzes a page.
   *
   * @param origin where the page comes from
   * @param source the Markdown
   * @param noticed the diagnostics of decoding the source
   * @param parsed the tables and the title of the page
   * @return the page with its entries, and all diagnostics in source order
   */
  static AnalyzedPage analyze(
      PageOrigin origin, String source, List<Diagnostic> noticed, ParsedTables parsed) {
    ExchangeReader reader =
        new ExchangeReader(
            origin.options().flavor(),
            noticed,
            () -> parsed.title().text().or(origin.titleOfFile()));
    Words words = Words.of(origin.options().vocabulary());
    for (Table table : parsed.tables()) {
      TableRecognizer.Recognition recognition = TableRecognizer.recognize(table, words);
      List<PlacedRow> rows =
          recognition.header().map(header -> reader.readRows(table, header)).orElse(List.of());
      if (recognition.header().isEmpty()) {
        reader.readOther(table, recognition.reason());
      }
      reader.tables.add(new AnalyzedTable(table, recognition.header(), rows));
    }
    List<Diagnostic> diagnostics =
        reader.diagnostics.stream()
            .sorted(Comparator.comparingInt(diagnostic -> diagnostic.range().start()))
            .map(diagnostic -> origin.file().map(diagnostic::withFile).orElse(diagnostic))
            .toList();
    return new AnalyzedPage(origin, source, reader.tables, diagnostics, parsed);
  }

  private List<PlacedRow> readRows(Table table, ExchangeHeader header) {
    List<PlacedRow> rows = new ArrayList<>(table.rows().size());
    EvidenceReader evidence = new EvidenceReader(header);
    RowAligner aligner = header.aligner();
    Optional<String> name = header.listsConnectors() ? exchange.get() : Optional.empty();
    if (header.listsConnectors() && name.isEmpty()) {
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
            "the header or this row has more than %s cells; its cells go to columns by position"
                .formatted(RowAligner.MAX_CELLS));
      }
      RowPlacement placement = align(row, evidence, aligner);
      PlacedRow placed =
          header.listsConnectors()
              ? PlacedRow.readComponent(header, row, placement, name)
              : PlacedRow.read(header, row, placement);
      rows.add(placed);
      diagnose(placed);
    }
    return rows;
  }

  private static RowPlacement align(Row row, EvidenceReader evidence, RowAligner aligner) {
    List<Cell> cells = row.cells();
    if (!aligner.mayMove(cells.size()) || aligner.agrees(cells, evidence)) {
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
    if (entry.isEmpty() && !placed.header().listsConnectors()) {
      report(Rule.UNNAMED_ROW, row, "the row names no exchange, so it gives no entry");
    }
    if (placed.moved() && entry.isPresent()) {
      report(Rule.MISPLACED_CELLS, row, placed.subject() + placed.misplacement());
    }
    if (entry.isPresent() && entry.get().certified().isEmpty()) {
      reportCertification(placed);
    }
    if (row.extraCellCount() > 0) {
      reportExtraCells(placed.subject(), row);
    }
  }

  private void reportCertification(PlacedRow placed) {
    for (Cell cell : placed.cells(ColumnKind.CERTIFIED)) {
      if (placed.header().words().certification().read(cell).isEmpty()) {
        diagnostics.add(
            new Diagnostic(
                Rule.UNKNOWN_CERTIFICATION,
                cell.range(),
                "%sunknown certification %s; expected yes or no"
                    .formatted(
                        placed.subject(), MessageText.quote(AbstractCell.textOrMarkdown(cell)))));
      }
    }
  }

  private void readOther(Table table, Optional<String> reason) {
    reason.ifPresent(
        why -> report(Rule.SKIPPED_TABLE, table.header(), "the table gives no entries: " + why));
    for (Row row : table.rows()) {
      if (row.extraCellCount() > 0) {
        reportExtraCells("", row);
      }
    }
  }

  /** Reports cells beyond the header, whichever column they went to: no renderer shows them. */
  private void reportExtraCells(String subject, Row row) {
    int all = row.cells().size();
    int width = all - row.extraCellCount();
    String effect = isCompleteInMkdocs(row) ? HIDDEN_ON_GITHUB : HIDDEN;
    row.cells().subList(width, all).stream()
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .ifPresent(
            first ->
                diagnostics.add(
                    new Diagnostic(
                        Rule.EXTRA_CELLS,
                        first.range(),
                        "%sthe row has %s cells and the header has %s: %s"
                            .formatted(
                                subject,
                                all,
                                width,
                                effect.formatted(MessageText.quote(first.markdown()))))));
  }

  /** Tells whether the row has extra cells only because it is split inside code spans. */
  private boolean isCompleteInMkdocs(Row row) {
    return flavor == Flavor.GFM && row.pipesInCode().size() >= row.extraCellCount();
  }

  private void report(Rule rule, Row row, String message) {
    diagnostics.add(new Diagnostic(rule, row.range(), message));
  }
}
