package io.github.exchangetables.fix;

import io.github.exchangetables.recognition.RowPlacement;
import io.github.exchangetables.table.Cell;
import io.github.exchangetables.table.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Fixes the rows of one table. */
final class RowFixer {

  private final String source;
  private final int width;

  /**
   * Makes a fixer.
   *
   * @param source the page
   * @param width how many columns the header has before any fix
   */
  RowFixer(String source, int width) {
    this.source = source;
    this.width = width;
  }

  /**
   * A row as it is to be.
   *
   * @param fix what is fixed
   * @param cells the cells' Markdown
   * @param text the row's text
   */
  record Fixed(Fix fix, List<String> cells, RowText text) {}

  /** How many cells of a row have no column and hold anything. */
  int surplus(Row row, Optional<RowPlacement> placement) {
    IntPredicate surplus = surplusIn(row, placement);
    return (int) IntStream.range(0, row.cells().size()).filter(surplus).count();
  }

  private IntPredicate surplusIn(Row row, Optional<RowPlacement> placement) {
    return cell ->
        !row.cells().get(cell).isEmpty()
            && placement.map(found -> !found.hasColumn(cell)).orElse(cell >= width);
  }

  /**
   * Fixes a row.
   *
   * @param row the row
   * @param placement which cell belongs to which column, if the row gave an entry
   * @param newColumns how many columns the header gets
   * @return the fixed row, or empty if it needs no fixing
   */
  Optional<Fixed> fix(Row row, Optional<RowPlacement> placement, int newColumns) {
    return placement.filter(RowPlacement::moved).isPresent()
        ? Optional.of(moved(row, placement.get(), newColumns))
        : byPosition(row, newColumns);
  }

  private Fixed moved(Row row, RowPlacement placement, int newColumns) {
    RowText written = RowText.of(source, row);
    List<String> cells = new ArrayList<>(Collections.nCopies(width, ""));
    List<String> texts = new ArrayList<>(cells);
    for (int i = 0; i < row.cells().size(); i++) {
      if (placement.hasColumn(i)) {
        cells.set(placement.column(i), row.cells().get(i).markdown());
        texts.set(placement.column(i), written.cell(i));
      }
    }
    IntPredicate surplus = surplusIn(row, Optional.of(placement));
    for (int i = 0; i < row.cells().size(); i++) {
      if (surplus.test(i)) {
        cells.add(row.cells().get(i).markdown());
        texts.add(written.cell(i));
      }
    }
    int missing = Math.max(0, width + newColumns - cells.size());
    cells.addAll(Collections.nCopies(missing, ""));
    texts.addAll(Collections.nCopies(missing, ""));
    return new Fixed(
        new Fix(Fix.Kind.MOVED_ROW, row.range(), "the cells of the row belong to other columns"),
        cells,
        RowText.ofCells(texts));
  }

  private Optional<Fixed> byPosition(Row row, int newColumns) {
    List<Cell> written = row.cells();
    IntPredicate kept = cell -> cell < width || !written.get(cell).isEmpty();
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      if (kept.test(i)) {
        cells.add(written.get(i).markdown());
      }
    }
    int surplus = written.size() - cells.size();
    int missing = Math.max(0, width + newColumns - cells.size());
    if (surplus == 0 && missing == 0) {
      return Optional.empty();
    }
    RowText text = RowText.of(source, row).keeping(kept);
    if (missing > 0) {
      cells.addAll(Collections.nCopies(missing, ""));
      text = text.withEmptyCells(missing);
    }
    return Optional.of(new Fixed(fix(row, missing > 0), cells, text));
  }

  private static Fix fix(Row row, boolean isShort) {
    return isShort
        ? new Fix(Fix.Kind.MISSING_CELLS, row.range(), "the row lacks cells")
        : new Fix(Fix.Kind.EMPTY_CELLS, row.range(), "the row has empty cells beyond the header");
  }
}
