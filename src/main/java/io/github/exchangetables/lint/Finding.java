package io.github.exchangetables.lint;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.diagnostic.Severity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A finding of the linter: a diagnostic with its severity in the run, what it is about, related
 * locations, and its correction.
 *
 * @param diagnostic the file, the rule, the range and the message
 * @param severity the severity: that of the rule, unless the linter has a different one
 * @param sourceLine the line of the page that the range is in, without its line break
 * @param text the part of the page in the range
 * @param exchange the name of the exchange whose row the range is in; empty outside of such rows
 * @param table the number of the table in the page, from 1; empty outside of tables
 * @param related the other locations that the message mentions
 * @param replacement the text that corrects the page in place of the text in the range; empty if
 *     the rule knows no such text, or more than one
 */
public record Finding(
    Diagnostic diagnostic,
    Severity severity,
    String sourceLine,
    String text,
    Optional<String> exchange,
    OptionalInt table,
    List<Related> related,
    Optional<String> replacement) {

  /**
   * Creates a finding.
   *
   * @param diagnostic see {@link #diagnostic()}
   * @param severity see {@link #severity()}
   * @param sourceLine see {@link #sourceLine()}
   * @param text see {@link #text()}
   * @param exchange see {@link #exchange()}
   * @param table see {@link #table()}
   * @param related see {@link #related()}
   * @param replacement see {@link #replacement()}
   * @throws NullPointerException if an argument or an element is null
   */
  public Finding {
    requireNonNull(diagnostic, "diagnostic");
    requireNonNull(severity, "severity");
    requireNonNull(sourceLine, "sourceLine");
    requireNonNull(text, "text");
    requireNonNull(exchange, "exchange");
    requireNonNull(table, "table");
    requireNonNull(replacement, "replacement");
    related = List.copyOf(related);
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
   * Returns the finding in the format of compiler messages.
   *
   * @return {@code file:line:column: severity: message [rule]}; without {@code file:} if there is
   *     no file
   */
  @Override
  public String toString() {
    return "%s%d:%d: %s: %s [%s]"
        .formatted(
            file().map(name -> name + ":").orElse(""),
            diagnostic.range().line(),
            diagnostic.range().column(),
            severity.label(),
            diagnostic.message(),
            diagnostic.rule().id());
  }
}
