package io.github.exchangetables.lint;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.diagnostic.Severity;
import java.util.List;
import java.util.Optional;

/**
 * A finding of the linter: a diagnostic with its source line, related locations and correction.
 *
 * @param diagnostic the file, the rule, the range and the message
 * @param sourceLine the line of the page that the range is in, without its line break
 * @param related the other locations that the message mentions
 * @param replacement the text that corrects the page in place of the text in the range; empty if
 *     the rule knows no such text, or more than one
 */
public record Finding(
    Diagnostic diagnostic, String sourceLine, List<Related> related, Optional<String> replacement) {

  /**
   * Creates a finding.
   *
   * @param diagnostic see {@link #diagnostic()}
   * @param sourceLine see {@link #sourceLine()}
   * @param related see {@link #related()}
   * @param replacement see {@link #replacement()}
   * @throws NullPointerException if an argument or an element is null
   */
  public Finding {
    requireNonNull(diagnostic, "diagnostic");
    requireNonNull(sourceLine, "sourceLine");
    requireNonNull(replacement, "replacement");
    related = List.copyOf(related);
  }

  /**
   * Creates a finding without a replacement.
   *
   * @param diagnostic see {@link #diagnostic()}
   * @param sourceLine see {@link #sourceLine()}
   * @param related see {@link #related()}
   * @throws NullPointerException if an argument or an element is null
   */
  public Finding(Diagnostic diagnostic, String sourceLine, List<Related> related) {
    this(diagnostic, sourceLine, related, Optional.empty());
  }

  /**
   * A different location that the message of a finding mentions.
   *
   * @param file the file of the page; empty if the text was parsed without a file name
   * @param range the range of the page
   * @param message the value at the location, without a line break
   */
  public record Related(Optional<String> file, Range range, String message) {

    /**
     * Creates a related location.
     *
     * @param file see {@link #file()}
     * @param range see {@link #range()}
     * @param message see {@link #message()}
     * @throws NullPointerException if an argument is null
     */
    public Related {
      requireNonNull(file, "file");
      requireNonNull(range, "range");
      requireNonNull(message, "message");
    }
  }

  /**
   * Returns the file of the page.
   *
   * @return the file of the diagnostic; empty if the text was parsed without a file name
   */
  public Optional<String> file() {
    return diagnostic.file();
  }

  /**
   * Returns the severity.
   *
   * @return the severity of its rule
   */
  public Severity severity() {
    return diagnostic.severity();
  }

  /**
   * Returns the diagnostic in the format of compiler messages.
   *
   * @return {@code file:line:column: severity: message [rule]}; without {@code file:} if there is
   *     no file
   */
  @Override
  public String toString() {
    return diagnostic.toString();
  }
}
