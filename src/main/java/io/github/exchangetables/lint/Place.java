package io.github.exchangetables.lint;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.diagnostic.Range;
import java.util.Optional;

/**
 * Another place that a finding speaks of.
 *
 * @param file the page's path as {@link io.github.exchangetables.Page#file()} gives it; empty if
 *     the page came as text
 * @param range where in the page
 * @param message what stands there, without a line break
 */
public record Place(Optional<String> file, Range range, String message) {

  /**
   * Makes a place.
   *
   * @param file the page's path, if it has one
   * @param range where in the page
   * @param message what stands there
   * @throws NullPointerException if an argument is null
   */
  public Place {
    requireNonNull(file, "file");
    requireNonNull(range, "range");
    requireNonNull(message, "message");
  }
}
