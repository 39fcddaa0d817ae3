package io.github.exchangetables.cli.report;

import io.github.exchangetables.diff.Contradiction;
import io.github.exchangetables.diff.EntryChange;
import io.github.exchangetables.diff.EntryDiff;
import io.github.exchangetables.diff.FieldChange;
import io.github.exchangetables.exchange.ConnectorType;
import io.github.exchangetables.exchange.EntryField;
import io.github.exchangetables.vocabulary.Words;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Sentences and titles that diffs in text and in Markdown have in common. */
final class DiffText {

  private DiffText() {}

  /**
   * The name of the exchange, with its markets unless the name has them: {@code Huobi is now HTX
   * (spot perp)}.
   */
  static String title(EntryChange change, UnaryOperator<String> escape) {
    String markets =
        Words.standard().types().in(change.name()).containsAll(change.markets())
            ? ""
            : change.markets().stream().map(ConnectorType::label).collect(Collectors.joining(" "));
    String renamed =
        change.kind() == EntryChange.Kind.RENAMED
            ? escape.apply(change.nameBefore().orElse("")) + " is now "
            : "";
    return renamed + escape.apply(change.name()) + (markets.isEmpty() ? "" : " (" + markets + ")");
  }

  /** The changed fields that are not in the title. */
  static List<FieldChange> details(EntryChange change) {
    return switch (change.kind()) {
      case ADDED, REMOVED -> List.of();
      case CHANGED -> change.fields();
      case RENAMED ->
          change.fields().stream().filter(field -> field.field() != EntryField.NAME).toList();
    };
  }

  /** A contradiction within a list: {@code OKX: the tier is gold in a.md:4 and …}. */
  static String contradiction(
      Contradiction contradiction, EntryPlaces places, UnaryOperator<String> escape) {
    return "%s: the %s is %s"
        .formatted(
            escape.apply(contradiction.name()),
            contradiction.field().label(),
            contradiction.statements().stream()
                .map(
                    statement ->
                        escape.apply(String.join(", ", statement.values()))
                            + " in "
                            + escape.apply(places.labels(statement.entries())))
                .collect(Collectors.joining(" and ")));
  }

  /** The number of changes of each kind: {@code 1 added, 2 removed, 0 renamed, 3 changed}. */
  static String summary(EntryDiff diff) {
    return diff.isEmpty()
        ? "no changes"
        : Arrays.stream(EntryChange.Kind.values())
            .map(kind -> diff.changes(kind).size() + " " + kind.label())
            .collect(Collectors.joining(", "));
  }
}
