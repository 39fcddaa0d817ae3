package io.github.exchangetables.recognition;

import io.github.exchangetables.vocabulary.ColumnKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the content of a cell says about its column.
 *
 * @param claims the pieces of evidence
 * @param text whether it is text, which can belong to anything but the logo; that can only be
 *     contradicted
 * @param name whether it is not blank, so that it names the exchange in a name column
 * @param link whether it has a link
 */
record CellEvidence(List<Claim> claims, boolean text, boolean name, boolean link) {

  /** The evidence of a cell that says nothing. */
  static final CellEvidence NONE = new CellEvidence(List.of(), false, false, false);

  /** Columns that contradict nothing except what belongs in the logo. */
  private static final Set<ColumnKind> LENIENT =
      EnumSet.of(
          ColumnKind.UNKNOWN,
          ColumnKind.CAPABILITY,
          ColumnKind.COMPONENT,
          ColumnKind.TYPE,
          ColumnKind.TYPE_FLAG,
          ColumnKind.API_DOCS);

  /**
   * A piece of evidence.
   *
   * @param confirmed the columns that it belongs to
   * @param allowed those, and the columns that do not contradict it
   */
  record Claim(Set<ColumnKind> confirmed, Set<ColumnKind> allowed) {

    static Claim of(ColumnKind... confirmed) {
      Set<ColumnKind> kinds = EnumSet.copyOf(List.of(confirmed));
      Set<ColumnKind> allowed = EnumSet.copyOf(LENIENT);
      allowed.addAll(kinds);
      return new Claim(kinds, allowed);
    }
  }

  boolean names(ColumnKind kind) {
    return name && kind.names();
  }

  int contradictions(ColumnKind kind) {
    int contradictions = text && kind == ColumnKind.LOGO ? 1 : 0;
    for (Claim claim : claims) {
      if (!claim.allowed().contains(kind)) {
        contradictions++;
      }
    }
    return contradictions;
  }

  int confirmations(ColumnKind kind) {
    int confirmations = 0;
    for (Claim claim : claims) {
      if (claim.confirmed().contains(kind)) {
        confirmations++;
      }
    }
    return confirmations;
  }

  /**
   * How much contradicts that no column takes the cell.
   *
   * @param withinHeader whether the cell is written within the width of the header
   */
  int contradictionsLeftOver(boolean withinHeader) {
    return claims.size() + (text && withinHeader ? 1 : 0);
  }
}
