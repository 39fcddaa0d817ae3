package io.github.exchangetables.diagnostic;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A problem or peculiarity of a page, with its rule, range and message.
 *
 * @param file the page's file, as {@code Page.file()} returns it; empty if the text was parsed
 *     without a file name
 * @param rule the rule that was broken
 * @param range the range of the page
 * @param message one sentence for the author of the page, without a line break
 */
public record Diagnostic(Optional<String> file, Rule rule, Range range, String message) {

  /**
   * Creates a diagnostic.
   *
   * @param file see {@link #file()}
   * @param rule see {@link #rule()}
   * @param range see {@link #range()}
   * @param message see {@link #message()}
   * @throws NullPointerException if an argument is null
   */
  public Diagnostic {
    requireNonNull(file, "file");
    requireNonNull(rule, "rule");
    requireNonNull(range, "range");
    requireNonNull(message, "message");
  }

  /**
   * Creates a diagnostic of a page without a file.
   *
   * @param rule see {@link #rule()}
   * @param range see {@link #range()}
   * @param message see {@link #message()}
   * @throws NullPointerException if an argument is null
   */
  public Diagnostic(Rule rule, Range range, String message) {
    this(Optional.empty(), rule, range, message);
  }

  /**
   * Returns a copy with a file.
   *
   * @param file the page's file
   * @return the changed copy
   * @throws NullPointerException if {@code file} is null
   */
  public Diagnostic withFile(String file) {
    return new Diagnostic(Optional.of(file), rule, range, message);
  }

  /**
   * Returns the severity.
   *
   * @return the severity of the rule
   */
  public Severity severity() {
    return rule.severity();
  }

  /**
   * Returns the diagnostic in the format of compiler messages.
   *
   * @return {@code file:line:column: severity: message [rule]}; without {@code file:} if there is
   *     no file
   */
  @Override
  public String toString() {
    return file.map(name -> name + ":").orElse("")
        + range.line()
        + ":"
        + range.column()
        + ": "
        + severity().label()
        + ": "
        + message
        + " ["
        + rule.id()
        + "]";
  }
}
