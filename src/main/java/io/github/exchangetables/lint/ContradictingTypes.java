package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.Answers;
import io.github.exchangetables.vocabulary.ColumnKind;
import io.github.exchangetables.vocabulary.TypeWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One row says both {@code cex} and {@code dex}. */
final class ContradictingTypes implements RowRule {

  private static final List<ColumnKind> WITH_TYPES =
      List.of(ColumnKind.DOCS, ColumnKind.TYPE, ColumnKind.TYPE_FLAG);

  @Override
  public Rule rule() {
    return Rule.CONTRADICTING_TYPES;
  }

  @Override
  public void check(RowView row, Reporter reporter) {
    Set<ConnectorType> types = row.entry().map(ExchangeEntry::types).orElse(Set.of());
    if (types.contains(ConnectorType.CEX) && types.contains(ConnectorType.DEX)) {
      Optional<RowView.Placed> cex = saying(ConnectorType.CEX, row);
      Optional<RowView.Placed> dex = saying(ConnectorType.DEX, row);
      reporter.report(
          row,
          dex.map(placed -> placed.cell().range()).orElseGet(row.row()::range),
          "\"cex\"%s and \"dex\"%s: expected one of them".formatted(under(cex), under(dex)));
    }
  }

  private static String under(Optional<RowView.Placed> placed) {
    return placed.map(found -> " under " + MessageText.quote(found.header())).orElse("");
  }

  private static Optional<RowView.Placed> saying(ConnectorType type, RowView row) {
    return WITH_TYPES.stream()
        .flatMap(kind -> row.cells(kind).stream())
        .filter(placed -> says(type, placed))
        .findFirst();
  }

  /** A cell says a type by its text, or under a header that is a type, by not saying no. */
  private static boolean says(ConnectorType type, RowView.Placed placed) {
    String text = placed.cell().text();
    return TypeWords.in(text).contains(type)
        || (TypeWords.in(placed.header()).contains(type)
            && !placed.cell().isBlank()
            && Answers.affirms(text));
  }
}
