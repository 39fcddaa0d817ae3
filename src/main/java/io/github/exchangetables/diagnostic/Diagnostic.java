package io.github.exchangetables.diagnostic;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One thing noticed in a page.
 *
 * @param file the page's file, as the page gives it; empty if the page came as text without a file
 *     name
 * @param rule the rule that was not kept
 * @param range where in the page
 * @param message one sentence for the page's author, without a line break
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
   * Returns this diagnostic with a file.
   *
   * @param file the page's file
   * @return the changed copy
   * @throws NullPointerException if {@code file} is null
   */
  public Diagnostic withFile(String file) {
    return new Diagnostic(Optional.of(file), rule, range, message);
  }

  /**
   * Returns how severe it is.
   *
   * @return the severity of the rule
   */
  public Severity severity() {
    return rule.severity();
  }

  /**
   * Returns the diagnostic as compilers print theirs.
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
