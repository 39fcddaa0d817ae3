package io.github.exchangetables.recognition;

import io.github.exchangetables.vocabulary.ColumnKind;
import java.util.List;
import java.util.Set;

/**
 * What the content of a cell says about its column.
 *
 * @param claims for every piece of evidence, the kinds of columns that it belongs to; columns of
 *     any other kind contradict it
 * @param notLogo whether it can belong to anything but the logo, which can only be contradicted
 * @param name whether it would name the exchange in a name column
 * @param id whether it would name the exchange in a column of connector ids
 * @param picture whether it would name the exchange in a logo column
 * @param link whether it has a link
 */
record CellEvidence(
    List<Set<ColumnKind>> claims,
    boolean notLogo,
    boolean name,
    boolean id,
    boolean picture,
    boolean link) {

  /** The evidence of a cell that says nothing. */
  static final CellEvidence NONE = new CellEvidence(List.of(), false, false, false, false, false);

  boolean names(ColumnKind kind) {
    return switch (kind) {
      case NAME, EXCHANGE, CONNECTOR, PROTOCOL -> name;
      case ID -> id;
      case LOGO -> picture;
      default -> false;
    };
  }

  int contradictions(ColumnKind kind) {
    int contradictions = notLogo && kind == ColumnKind.LOGO ? 1 : 0;
    for (Set<ColumnKind> claim : claims) {
      if (!claim.contains(kind)) {
        contradictions++;
      }
    }
    return contradictions;
  }

  int confirmations(ColumnKind kind) {
    int confirmations = 0;
    for (Set<ColumnKind> claim : claims) {
      if (claim.contains(kind)) {
        confirmations++;
      }
    }
    return confirmations;
  }

  /** Text that can belong anywhere but to the logo can belong nowhere, too. */
  int contradictionsLeftOver() {
    return claims.size();
  }
}
