package io.github.exchangetables.lint;

import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.recognition.AnalysedPage;
import io.github.exchangetables.recognition.AnalysedTable;
import io.github.exchangetables.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page as the rules look at it. */
final class PageView {

  private final AnalysedPage page;
  private final int number;
  private final Suppressions suppressions;
  private final List<RowView> rows = new ArrayList<>();
  private final Map<Integer, String> lines = new HashMap<>();

  PageView(Page page, int number) {
    this.page = AnalysedPage.of(page);
    this.number = number;
    this.suppressions = Suppressions.in(this.page);
    this.page.analysedTables().forEach(this::addRows);
  }

  private void addRows(AnalysedTable analysed) {
    if (analysed.header().isPresent()) {
      analysed.rows().forEach(placed -> rows.add(new RowView(this, analysed.table(), placed)));
    } else {
      analysed.table().rows().stream()
          .filter(row -> !row.isAbsorbed())
          .forEach(row -> rows.add(new RowView(this, analysed.table(), row)));
    }
  }

  Optional<String> file() {
    return page.file();
  }

  List<Table> tables() {
    return page.tables();
  }

  Suppressions suppressions() {
    return suppressions;
  }

  /** The rows of all tables, those that a table absorbed aside. */
  List<RowView> rows() {
    return rows;
  }

  SourceLocation location(Range range) {
    return new SourceLocation(
        number,
        page.file(),
        range,
        lines.computeIfAbsent(range.line(), page.lines()::text),
        suppressions.at(range.line()));
  }
}
