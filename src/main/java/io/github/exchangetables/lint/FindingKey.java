package io.github.exchangetables.lint;

import static java.util.Objects.requireNonNull;

/**
 * What identifies a finding when the lines of its page move. Two findings with equal keys may
 * differ in their line, severity and message.
 *
 * @param rule the id of the rule
 * @param file the file; {@code <stdin>} if the text was parsed without a file name
 * @param exchange the name of the exchange whose row has the finding; empty if there is none
 * @param text the text in the range; empty if the range is the whole row of the exchange, so that
 *     the other cells of the row may change
 */
public record FindingKey(String rule, String file, String exchange, String text) {

  /** The file of a text that was parsed without a file name. */
  private static final String NO_FILE = "<stdin>";

  /**
   * Creates a key.
   *
   * @param rule see {@link #rule()}
   * @param file see {@link #file()}
   * @param exchange see {@link #exchange()}
   * @param text see {@link #text()}
   * @throws NullPointerException if an argument is null
   */
  public FindingKey {
    requireNonNull(rule, "rule");
    requireNonNull(file, "file");
    requireNonNull(exchange, "exchange");
    requireNonNull(text, "text");
  }

  /**
   * Returns the key of a finding.
   *
   * @param finding the finding
   * @return the key, with the file of the finding without {@code ./} at its start
   * @throws NullPointerException if {@code finding} is null
   */
  public static FindingKey of(Finding finding) {
    return of(finding, finding.file().map(FindingKey::fromHere).orElse(NO_FILE));
  }

  /** The key of a finding whose file has a different name. */
  static FindingKey of(Finding finding, String file) {
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
}
