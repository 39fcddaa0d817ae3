package io.github.exchangetables.cli.report;

import io.github.exchangetables.lint.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What identifies a finding when the lines of its page move.
 *
 * @param rule the id of the rule
 * @param file the file
 * @param exchange the exchange whose row has the finding; empty if there is none
 * @param text the text in the range; empty if the range is the whole row of the exchange, so that
 *     the other cells of the row may change
 */
public record FindingKey(String rule, String file, String exchange, String text) {

  private static final int LENGTH = 16;

  /** The key of a finding. */
  public static FindingKey of(Finding finding) {
    return of(finding, finding.file().map(FindingKey::fromHere).orElse("<stdin>"));
  }

  /** The key of a finding whose file has a different name. */
  public static FindingKey of(Finding finding, String file) {
    boolean isRow =
        finding.exchange().isPresent()
            && finding.text().strip().equals(finding.sourceLine().strip());
    return new FindingKey(
        finding.diagnostic().rule().id(),
        file,
        finding.exchange().orElse(""),
        isRow ? "" : finding.text());
  }

  private static String fromHere(String path) {
    return path.startsWith("./") ? path.substring(2) : path;
  }

  /** A hash of the key. */
  String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : new String[] {rule, file, exchange, text}) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
