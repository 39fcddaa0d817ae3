package io.github.exchangetables.recognition;

import io.github.exchangetables.vocabulary.ColumnKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The evidence that the content of a cell gives about its column.
 *
 * @param claims the pieces of evidence
 * @param text whether it is text, which contradicts a logo column and confirms no column
 * @param name whether it can be the name in a name column: it is not blank, or is {@code TBD}
 * @param link whether it has a link
 */
record CellEvidence(List<Claim> claims, boolean text, boolean name, boolean link) {

  /** The evidence of a blank cell. */
  static final CellEvidence NONE = new CellEvidence(List.of(), false, false, false);

  /** Columns that may have any content except a logo. */
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
   * @param confirmed the kinds of columns that the content is evidence for
   * @param allowed those kinds, and the kinds that the content does not contradict
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
   * The number of contradictions if the cell is left without a column.
   *
   * @param withinHeader whether the position of the cell is within the header
   */
  int contradictionsLeftOver(boolean withinHeader) {
    return claims.size() + (text && withinHeader ? 1 : 0);
  }
}
