package io.github.exchangetables.cli.report;

import io.github.exchangetables.lint.Finding;
import io.github.exchangetables.lint.FindingKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Gives each finding of a report a fingerprint of its own that does not depend on its line. */
final class Fingerprints {

  private static final int LENGTH = 16;

  private final Map<String, Integer> counts = new HashMap<>();

  /** A hash, and the number of the finding among those with the same hash. */
  String next(Finding finding) {
    String hash = hash(FindingKey.of(finding));
    return hash + ":" + counts.merge(hash, 1, Integer::sum);
  }

  private static String hash(FindingKey key) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : List.of(key.rule(), key.file(), key.exchange(), key.text())) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
