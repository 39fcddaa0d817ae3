package io.github.exchangetables.cli.report;

import io.github.exchangetables.lint.Finding;
import java.util.HashMap;
import java.util.Map;

/** Gives each finding of a report a fingerprint of its own that does not depend on its line. */
final class Fingerprints {

  private final Map<String, Integer> counts = new HashMap<>();

  /** A hash, and the number of the finding among those with the same hash. */
  String next(Finding finding) {
    String hash = FindingKey.of(finding).hash();
    return hash + ":" + counts.merge(hash, 1, Integer::sum);
  }
}
