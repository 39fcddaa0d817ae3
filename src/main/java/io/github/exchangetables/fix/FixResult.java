package io.github.exchangetables.fix;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A mended page.
 *
 * @param markdown the page as it is to be; the very text that was given if nothing is mended
 * @param mends what is mended, in the order of the page
 * @param leftAlone what needs mending too but stays as it is, because the page would not say the
 *     same afterwards; in the order of the page
 */
public record FixResult(String markdown, List<Mend> mends, List<Mend> leftAlone) {

  /**
   * Makes a result.
   *
   * @param markdown see {@link #markdown()}
   * @param mends see {@link #mends()}
   * @param leftAlone see {@link #leftAlone()}
   * @throws NullPointerException if an argument or an element is null
   */
  public FixResult {
    requireNonNull(markdown, "markdown");
    mends = List.copyOf(mends);
    leftAlone = List.copyOf(leftAlone);
  }

  /**
   * Tells whether anything is mended.
   *
   * @return whether there are {@link #mends()}
   */
  public boolean changed() {
    return !mends.isEmpty();
  }
}
