package io.github.exchangetables.arbitraries;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Tables, well-formed or ragged, of anything or of exchanges.
 *
 * <p>They come without jqwik's edge cases, which would be most of the tries and all look the same.
 */
public final class Tables {

  private static final int MAX_COLUMNS = 6;
  private static final int MAX_ROWS = 5;

  private record Column(String header, Arbitrary<String> cells) {}

  private static final List<Column> FEATURES =
      List.of(
          new Column("Docs", ExchangeCells.docs()),
          new Column("Certified", ExchangeCells.certified()),
          new Column("Signup code", ExchangeCells.signup()),
          new Column("Website", Arbitraries.of("[kraken.com](https://www.kraken.com/)", "soon")),
          new Column("Tier", Arbitraries.of("Gold", "🥈 Silver", "bronze")),
          new Column("Chains", Arbitraries.of("Ethereum", "Solana, Base", "EVM / Cosmos")),
          new Column("Version", Arbitraries.of("1", "v2.1", "*")),
          new Column("Perp", Arbitraries.of("yes", "no", "✅")));

  private static final List<Column> OTHERS =
      List.of(
          new Column("Logo", ExchangeCells.logo()),
          new Column("Status", ExchangeCells.status()),
          new Column("Type", ExchangeCells.types()),
          new Column("Maintainer", Cells.words()),
          new Column("Notes", Cells.simple()));

  private Tables() {}

  /**
   * Well-formed tables of anything: every row has as many cells as the header.
   *
   * @param cells what stands in the rows
   * @return tables in any style
   */
  public static Arbitrary<TableText> wellFormed(Arbitrary<String> cells) {
    return Arbitraries.integers()
        .between(1, MAX_COLUMNS)
        .flatMap(columns -> of(words(columns), rowsOf(cells, columns, columns)));
  }

  /**
   * Tables of anything whose rows have any number of cells.
   *
   * @param cells what stands in the rows
   * @return tables in any style
   */
  public static Arbitrary<TableText> ragged(Arbitrary<String> cells) {
    return Arbitraries.integers()
        .between(1, MAX_COLUMNS)
        .flatMap(columns -> of(words(columns), rowsOf(cells, 1, columns + 2)));
  }

  /**
   * Tables of exchanges in which every cell says what its column is about, or is blank.
   *
   * @return tables in any style, with a column headed {@code Exchange}
   */
  public static Arbitrary<TableText> exchanges() {
    return columns()
        .flatMap(
            columns -> {
              List<String> headers = columns.stream().map(Column::header).toList();
              List<Arbitrary<String>> cells = columns.stream().map(Tables::cellOrBlank).toList();
              Arbitrary<List<String>> row = Combinators.combine(cells).as(List::copyOf);
              return of(Arbitraries.just(headers), row.list().ofMaxSize(MAX_ROWS));
            });
  }

  /**
   * Tables of exchanges as maintainers leave them: some rows lack a cell, have one too many, or
   * hold anything at all.
   *
   * @return tables in any style, with a column headed {@code Exchange}
   */
  public static Arbitrary<TableText> raggedExchanges() {
    return exchanges()
        .flatMap(table -> raggedRows(table.rows()).map(table::withRows))
        .withoutEdgeCases();
  }

  private static Arbitrary<List<List<String>>> raggedRows(List<List<String>> rows) {
    return Combinators.combine(rows.stream().map(Tables::raggedRow).toList()).as(List::copyOf);
  }

  private static Arbitrary<List<String>> raggedRow(List<String> row) {
    Arbitrary<Integer> places = Arbitraries.integers().between(0, row.size() - 1);
    return Arbitraries.oneOf(
        Arbitraries.just(row),
        places.map(place -> row.subList(0, place + 1)),
        places.map(place -> row.size() == 1 ? row : without(row, place)),
        Combinators.combine(places, Cells.any()).as((place, cell) -> with(row, place, cell)),
        Cells.any().list().ofMinSize(1).ofMaxSize(row.size() + 1));
  }

  private static List<String> without(List<String> row, int place) {
    List<String> shorter = new ArrayList<>(row);
    shorter.remove(place);
    return shorter;
  }

  private static List<String> with(List<String> row, int place, String cell) {
    List<String> longer = new ArrayList<>(row);
    longer.add(place, cell);
    return longer;
  }

  /** A name column, a column or two that make the table one of exchanges, and others. */
  private static Arbitrary<List<Column>> columns() {
    Arbitrary<Column> name = Arbitraries.just(new Column("Exchange", ExchangeCells.name()));
    Arbitrary<List<Column>> features =
        Arbitraries.of(FEATURES).list().ofMinSize(1).ofMaxSize(3).uniqueElements();
    Arbitrary<List<Column>> others = Arbitraries.of(OTHERS).list().ofMaxSize(2).uniqueElements();
    return Combinators.combine(name, features, others, Arbitraries.randoms())
        .as(
            (first, some, more, random) -> {
              List<Column> columns = new ArrayList<>(some);
              columns.add(first);
              columns.addAll(more);
              Collections.shuffle(columns, random);
              return columns;
            });
  }

  private static Arbitrary<String> cellOrBlank(Column column) {
    return Arbitraries.frequencyOf(Tuple.of(5, column.cells()), Tuple.of(1, Cells.blank()));
  }

  private static Arbitrary<List<String>> words(int columns) {
    return Cells.words().list().ofSize(columns);
  }

  private static Arbitrary<List<List<String>>> rowsOf(Arbitrary<String> cells, int min, int max) {
    return cells.list().ofMinSize(min).ofMaxSize(max).list().ofMaxSize(MAX_ROWS);
  }

  private static Arbitrary<TableText> of(
      Arbitrary<List<String>> headers, Arbitrary<List<List<String>>> rows) {
    return headers
        .flatMap(
            names ->
                Combinators.combine(
                        Arbitraries.of("---", ":---", ":---:", "---:").list().ofSize(names.size()),
                        rows,
                        RowStyle.any())
                    .as(
                        (delimiters, cells, style) ->
                            new TableText(names, delimiters, cells, style)))
        .withoutEdgeCases();
  }
}
