package io.github.exchangetables.table;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A link in a cell: an inline or reference link, an autolink, a bare URL, or an HTML {@code <a>}.
 *
 * @param text the plain text, {@code ""} if there is none
 * @param url the link destination as written, with entities and escapes resolved; it may be empty
 *     or invalid, and is never fetched
 * @param title the title, if there is one
 * @param images the images inside the link, in source order
 */
public record Link(String text, String url, Optional<String> title, List<Image> images) {

  /**
   * Creates a link.
   *
   * @param text see {@link #text()}
   * @param url see {@link #url()}
   * @param title see {@link #title()}
   * @param images see {@link #images()}
   * @throws NullPointerException if an argument, or an element of {@code images}, is null
   */
  public Link {
    requireNonNull(text, "text");
    requireNonNull(url, "url");
    requireNonNull(title, "title");
    images = List.copyOf(images);
  }

  /**
   * Creates a link without a title and images.
   *
   * @param text see {@link #text()}
   * @param url see {@link #url()}
   * @throws NullPointerException if an argument is null
   */
  public Link(String text, String url) {
    this(text, url, Optional.empty(), List.of());
  }
}
