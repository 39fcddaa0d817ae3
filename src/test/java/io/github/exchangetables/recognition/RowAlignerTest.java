package io.github.exchangetables.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.vocabulary.ColumnKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The best of all placements is found. */
class RowAlignerTest {

  private static final int MAX_COLUMNS = 4;
  private static final int MAX_CELLS = 4;

  private static final List<ColumnKind> KINDS =
      List.of(
          ColumnKind.EXCHANGE,
          ColumnKind.NAME,
          ColumnKind.ID,
          ColumnKind.LOGO,
          ColumnKind.DOCS,
          ColumnKind.CERTIFIED,
          ColumnKind.STATUS,
          ColumnKind.UNKNOWN);

  /** With several name columns the contract does not say whether each of their links counts. */
  @Provide
  Arbitrary<List<ColumnKind>> columns() {
    return Arbitraries.of(KINDS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(MAX_COLUMNS)
        .filter(columns -> columns.stream().filter(ColumnKind::names).count() <= 1);
  }

  @Provide
  Arbitrary<List<CellEvidence>> cells() {
    Arbitrary<CellEvidence.Claim> claim =
        Arbitraries.of(
            CellEvidence.Claim.of(ColumnKind.LOGO),
            CellEvidence.Claim.of(ColumnKind.CERTIFIED),
            CellEvidence.Claim.of(ColumnKind.DOCS),
            CellEvidence.Claim.of(ColumnKind.STATUS, ColumnKind.CERTIFIED));
    Arbitrary<Boolean> flag = Arbitraries.of(true, false);
    return Combinators.combine(claim.list().ofMaxSize(2), flag, flag, flag)
        .as(CellEvidence::new)
        .list()
        .ofMaxSize(MAX_CELLS);
  }

  @Property(tries = 2_000)
  void findsTheBestPlacement(
      @ForAll("columns") List<ColumnKind> columns, @ForAll("cells") List<CellEvidence> cells) {
    assertThat(aligned(columns, cells))
        .isEqualTo(AllPlacements.best(cells.size(), columns.size(), judge(columns, cells)));
  }

  private static List<Integer> aligned(List<ColumnKind> columns, List<CellEvidence> cells) {
    RowPlacement placement = new RowAligner(columns).align(cells);
    return IntStream.range(0, cells.size()).map(placement::column).boxed().toList();
  }

  private static AllPlacements.Judge judge(List<ColumnKind> columns, List<CellEvidence> cells) {
    return new AllPlacements.Judge() {
      @Override
      public int contradictions(int cell, int column) {
        CellEvidence evidence = cells.get(cell);
        if (column == AllPlacements.LEFT_OVER) {
          return evidence.claims().size() + (evidence.text() && cell < columns.size() ? 1 : 0);
        }
        ColumnKind kind = columns.get(column);
        long contradicted =
            evidence.claims().stream().filter(claim -> !claim.allowed().contains(kind)).count();
        return (int) contradicted + (evidence.text() && kind == ColumnKind.LOGO ? 1 : 0);
      }

      @Override
      public int confirmations(int cell, int column) {
        return column == AllPlacements.LEFT_OVER
            ? 0
            : (int)
                cells.get(cell).claims().stream()
                    .filter(claim -> claim.confirmed().contains(columns.get(column)))
                    .count();
      }

      @Override
      public boolean names(int cell, int column) {
        return columns.get(column).names() && cells.get(cell).name();
      }

      @Override
      public boolean hasNameColumn() {
        return columns.stream().anyMatch(ColumnKind::names);
      }

      @Override
      public boolean isNameWithLink(int cell, int column) {
        ColumnKind kind = columns.get(column);
        return cells.get(cell).link() && (kind == ColumnKind.NAME || kind == ColumnKind.EXCHANGE);
      }
    };
  }

  @Test
  void longRowsAreAlignedByPosition() {
    CellEvidence name = new CellEvidence(List.of(), true, true, false);
    List<ColumnKind> columns = List.of(ColumnKind.LOGO, ColumnKind.EXCHANGE);
    List<CellEvidence> longest = new ArrayList<>(List.of(name));
    longest.addAll(Collections.nCopies(RowAligner.MAX_CELLS - 1, CellEvidence.NONE));
    List<CellEvidence> tooLong = new ArrayList<>(longest);
    tooLong.add(CellEvidence.NONE);

    assertThat(aligned(columns, longest)).startsWith(1);
    assertThat(aligned(columns, tooLong)).startsWith(0, 1);
  }
}
