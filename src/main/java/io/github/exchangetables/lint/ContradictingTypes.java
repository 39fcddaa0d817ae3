package io.github.exchangetables.lint;

import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.recognition.PlacedRow;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports rows with both types {@code cex} and {@code dex}. */
final class ContradictingTypes implements RowRule {

  private static final List<ColumnKind> WITH_TYPES =
      List.of(ColumnKind.DOCS, ColumnKind.TYPE, ColumnKind.TYPE_FLAG);

  /** A cell with a type, and the header of its column. */
  private record Statement(String header, Cell cell) {

    static Optional<Statement> of(ConnectorType type, PlacedRow row) {
      return WITH_TYPES.stream()
          .flatMap(kind -> row.header().columns(kind).stream())
          .flatMap(column -> of(column, row).stream())
          .filter(statement -> statement.says(type, row.header().words()))
          .findFirst();
    }

    private static Optional<Statement> of(int column, PlacedRow row) {
      return row.cell(column).map(cell -> new Statement(row.header().headers().get(column), cell));
    }

    /**
     * Tells whether a cell states a type: by its text, or in the column of a type by not meaning
     * no.
     */
    private boolean says(ConnectorType type, Words words) {
      return words.types().in(cell.text()).contains(type)
          || (words.types().in(header).contains(type)
              && !cell.isBlank()
              && words.answers().affirms(cell.text()));
    }
  }

  @Override
  public void check(RowView row, Reporter reporter) {
    Set<ConnectorType> types = row.entry().map(ExchangeEntry::types).orElse(Set.of());
    if (types.contains(ConnectorType.CEX) && types.contains(ConnectorType.DEX)) {
      PlacedRow placed = row.placed().orElseThrow();
      Optional<Statement> cex = Statement.of(ConnectorType.CEX, placed);
      Optional<Statement> dex = Statement.of(ConnectorType.DEX, placed);
      reporter.report(
          row,
          dex.map(statement -> statement.cell().range()).orElseGet(row.row()::range),
          "the row has both \"cex\"%s and \"dex\"%s; an exchange is one of them"
              .formatted(under(cex), under(dex)));
    }
  }

  private static String under(Optional<Statement> statement) {
    return statement.map(found -> " under " + MessageText.quote(found.header())).orElse("");
  }
}
