package io.github.exchangetables.lint;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.diagnostic.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What the linter has to say about one place of one page.
 *
 * @param file the page's path as {@link io.github.exchangetables.Page#file()} gives it; empty if
 *     the page came as text
 * @param diagnostic the rule, where it speaks, and what it says
 * @param sourceLine the line of the page that the finding is in, without its line break
 * @param related the other places that the finding speaks of
 */
public record Finding(
    Optional<String> file, Diagnostic diagnostic, String sourceLine, List<Place> related) {

  /**
   * Makes a finding.
   *
   * @param file the page's path, if it has one
   * @param diagnostic the rule, where it speaks, and what it says
   * @param sourceLine the line of the page that the finding is in
   * @param related the other places that the finding speaks of
   * @throws NullPointerException if an argument or an element is null
   */
  public Finding {
    requireNonNull(file, "file");
    requireNonNull(diagnostic, "diagnostic");
    requireNonNull(sourceLine, "sourceLine");
    related = List.copyOf(related);
  }

  /**
   * Returns how much it weighs.
   *
   * @return the severity of its rule
   */
  public Severity severity() {
    return diagnostic.severity();
  }
}
