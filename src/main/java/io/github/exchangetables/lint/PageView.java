package io.github.exchangetables.lint;

import io.github.exchangetables.Page;
import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.recognition.AnalyzedPage;
import io.github.exchangetables.recognition.AnalyzedTable;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.table.Table;
import io.github.exchangetables.vocabulary.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** A page with all its rows in one list. It creates locations from ranges. */
final class PageView {

  /** Longer ranges are not searched, so that many findings in one of them take linear time. */
  private static final int MAX_SEARCHED = 1000;

  private final AnalyzedPage page;
  private final int number;
  private final Suppressions suppressions;
  private final List<RowView> rows = new ArrayList<>();
  private final Map<Integer, String> lines = new HashMap<>();

  /** The names of exchanges by the lines of their rows. */
  private final Map<Integer, String> names = new HashMap<>();

  /** The numbers of the tables by the lines of their headers. */
  private final NavigableMap<Integer, Integer> tableNumbers = new TreeMap<>();

  PageView(Page page, int number) {
    this.page = AnalyzedPage.of(page);
    this.number = number;
    this.suppressions = Suppressions.in(this.page);
    this.page.analyzedTables().forEach(this::addRows);
  }

  private void addRows(AnalyzedTable analyzed) {
    if (analyzed.header().isPresent()) {
      analyzed.rows().forEach(row -> rows.add(new RowView(this, row)));
    } else {
      analyzed.table().rows().stream()
          .filter(row -> !row.isAbsorbed())
          .forEach(row -> rows.add(new RowView(this, analyzed.table(), row, Optional.empty())));
    }
  }

  /** The number of the page in the run, from 0. */
  int number() {
    return number;
  }

  Optional<String> file() {
    return page.file();
  }

  String source() {
    return page.source();
  }

  ParseOptions options() {
    return page.origin().options();
  }

  Flavor flavor() {
    return options().flavor();
  }

  /** The words by which the page was read. */
  Words words() {
    return Words.of(page.origin().options().vocabulary());
  }

  List<Table> tables() {
    return page.tables();
  }

  Suppressions suppressions() {
    return suppressions;
  }

  /** A line of the page, or {@code ""} if the page has fewer lines. */
  String line(int number) {
    return number > page.lines().count() ? "" : page.lines().text(number);
  }

  /** The range between two offsets in a line. */
  Range range(int line, int start, int end) {
    int lineStart = page.lines().start(line);
    return page.lines().range(lineStart + start, lineStart + end);
  }

  /** The rows of all tables, without absorbed lines. */
  List<RowView> rows() {
    return rows;
  }

  SourceLocation location(Range range) {
    return new SourceLocation(
        number,
        page.file(),
        range,
        lines.computeIfAbsent(range.line(), page.lines()::text),
        page.source().substring(range.start(), range.end()),
        exchange(range.line()),
        table(range.line()),
        suppressions.at(range.line()));
  }

  private Optional<String> exchange(int line) {
    if (names.isEmpty()) {
      rows.forEach(row -> names.putIfAbsent(row.row().line(), row.name()));
    }
    return Optional.ofNullable(names.get(line)).filter(name -> !name.isEmpty());
  }

  private OptionalInt table(int line) {
    if (tableNumbers.isEmpty()) {
      tables().forEach(table -> tableNumbers.put(table.line(), tableNumbers.size() + 1));
    }
    Map.Entry<Integer, Integer> above = tableNumbers.floorEntry(line);
    return above == null || Suppressions.lastLine(tables().get(above.getValue() - 1)) < line
        ? OptionalInt.empty()
        : OptionalInt.of(above.getValue());
  }

  /** Returns the first occurrence of a text in a range, or the range if there is none. */
  Range find(Range within, String text) {
    return part(within, searched(within).indexOf(text), text);
  }

  /** Returns the last occurrence of a text in a range, or the range if there is none. */
  Range findLast(Range within, String text) {
    return part(within, searched(within).lastIndexOf(text), text);
  }

  /**
   * Returns the last occurrence of a text in a range, without some characters at the start of the
   * text.
   */
  Optional<Range> findLast(Range within, String text, int left) {
    int offset = searched(within).lastIndexOf(text);
    int start = within.start() + offset;
    return offset < 0
        ? Optional.empty()
        : Optional.of(range(within, start + left, start + text.length()));
  }

  private String searched(Range range) {
    return range.end() - range.start() > MAX_SEARCHED
        ? ""
        : page.source().substring(range.start(), range.end());
  }

  private Range part(Range within, int offset, String text) {
    int start = within.start() + offset;
    return offset < 0 || text.isEmpty() ? within : range(within, start, start + text.length());
  }

  /**
   * Returns the range between two offsets of a line, given a range that begins before them on the
   * same line.
   */
  Range range(Range before, int start, int end) {
    return page.lines().range(before, start, end);
  }
}
