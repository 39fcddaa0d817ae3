package io.github.exchangetables.diagnostic;

import static java.util.Objects.requireNonNull;

/**
 * One thing noticed in a page.
 *
 * @param rule the rule that speaks
 * @param range where in the page
 * @param message one sentence for the page's author, without a line break
 */
public record Diagnostic(Rule rule, Range range, String message) {

  /**
   * Makes a diagnostic.
   *
   * @param rule see {@link #rule()}
   * @param range see {@link #range()}
   * @param message see {@link #message()}
   * @throws NullPointerException if an argument is null
   */
  public Diagnostic {
    requireNonNull(rule, "rule");
    requireNonNull(range, "range");
    requireNonNull(message, "message");
  }

  /**
   * Returns how much it weighs.
   *
   * @return the severity of the rule
   */
  public Severity severity() {
    return rule.severity();
  }
}
