package io.github.exchangetables.arbitraries;

import java.util.List;

/**
 * A page that is written down: its blocks, in their order.
 *
 * @param blocks the Markdown of every block, with a line feed at its end and no blank line around
 */
public record PageText(List<String> blocks) {

  /** Creates a page. */
  public PageText {
    blocks = List.copyOf(blocks);
  }

  /**
   * Returns the page as Markdown.
   *
   * @return the blocks with a blank line between them
   */
  public String markdown() {
    return String.join("\n", blocks);
  }

  @Override
  public String toString() {
    return markdown();
  }
}
