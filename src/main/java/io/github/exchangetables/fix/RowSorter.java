package io.github.exchangetables.fix;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.fix.FixResult.Fix;
import io.github.exchangetables.recognition.AnalyzedTable;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Image;
import io.github.exchangetables.table.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Sorts the rows of exchange tables by the text of one column, in any case. Rows that are equal
 * keep their order, and rows with a blank cell are last.
 */
final class RowSorter implements Planner {

  private static final Comparator<FixedRow> ANY = Comparator.comparingInt(row -> 0);

  private final String column;

  RowSorter(String column) {
    this.column = column;
  }

  @Override
  public FixedTable plan(FixScope scope, AnalyzedTable table, Set<Fix> skipped) {
    List<FixedRow> rows = FixedRow.unchanged(table);
    List<FixedRow> sorted = rows.stream().sorted(order(table)).toList();
    Fix fix =
        new Fix(
            Optional.empty(),
            table.table().header().range(),
            "the rows are not sorted by \"" + column + "\"");
    if (sorted.equals(rows) || skipped.contains(fix)) {
      return FixedTable.unchanged(table);
    }
    if (!table.table().commentLines().isEmpty()
        || !table.table().isWellFormed()
        || rows.stream().anyMatch(row -> row.row().isAbsorbed())) {
      // Some of the rows are no rows for renderers, or were not meant to be.
      skipped.add(fix);
      return FixedTable.unchanged(table);
    }
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row to = rows.get(i).row();
      Row from = sorted.get(i).row();
      if (to != from) {
        Range range = from.range();
        String text = scope.page().source().substring(range.start(), range.end());
        edits.add(new Edit(to.range().start(), to.range().end(), text));
      }
    }
    return new FixedTable(table.table(), List.of(fix), 0, sorted, edits);
  }

  private Comparator<FixedRow> order(AnalyzedTable table) {
    List<String> headers = table.table().headers();
    int index = 0;
    while (index < headers.size() && !headers.get(index).equalsIgnoreCase(column)) {
      index++;
    }
    if (index == headers.size() || table.rows().stream().noneMatch(r -> r.entry().isPresent())) {
      return ANY;
    }
    int sorted = index;
    Comparator<FixedRow> byText = Comparator.comparing(row -> key(row, sorted));
    return Comparator.<FixedRow, Boolean>comparing(row -> key(row, sorted).isEmpty())
        .thenComparing(byText);
  }

  private static String key(FixedRow row, int column) {
    Optional<Cell> cell = row.placed().flatMap(placed -> placed.cell(column));
    return cell.filter(it -> !it.isBlank()).map(RowSorter::text).orElse("");
  }

  private static String text(Cell cell) {
    String text =
        cell.text().isEmpty()
            ? cell.images().stream().map(Image::alt).findFirst().orElse("")
            : cell.text();
    return text.toLowerCase(Locale.ROOT);
  }
}
