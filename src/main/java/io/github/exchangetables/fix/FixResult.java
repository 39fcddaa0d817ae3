package io.github.exchangetables.fix;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A fixed page.
 *
 * @param markdown the page as it is to be; the very text that was given if nothing is fixed
 * @param fixes what is fixed, in the order of the page
 * @param skipped what needs fixing too but stays as it is, because the page would not say the same
 *     afterwards; in the order of the page
 */
public record FixResult(String markdown, List<Fix> fixes, List<Fix> skipped) {

  /**
   * Makes a result.
   *
   * @param markdown see {@link #markdown()}
   * @param fixes see {@link #fixes()}
   * @param skipped see {@link #skipped()}
   * @throws NullPointerException if an argument or an element is null
   */
  public FixResult {
    requireNonNull(markdown, "markdown");
    fixes = List.copyOf(fixes);
    skipped = List.copyOf(skipped);
  }

  /**
   * Tells whether anything is fixed.
   *
   * @return whether there are {@link #fixes()}
   */
  public boolean changed() {
    return !fixes.isEmpty();
  }
}
