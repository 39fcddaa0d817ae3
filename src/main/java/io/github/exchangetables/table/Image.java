package io.github.exchangetables.table;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * An image in a cell: a Markdown image or an HTML {@code <img>}.
 *
 * @param alt the alternative text, {@code ""} if there is none
 * @param url the image's URL as written, with entities and escapes resolved; never fetched
 * @param title the title, if there is one
 */
public record Image(String alt, String url, Optional<String> title) {

  /**
   * Creates an image.
   *
   * @param alt see {@link #alt()}
   * @param url see {@link #url()}
   * @param title see {@link #title()}
   * @throws NullPointerException if an argument is null
   */
  public Image {
    requireNonNull(alt, "alt");
    requireNonNull(url, "url");
    requireNonNull(title, "title");
  }

  /**
   * Creates an image without a title.
   *
   * @param alt see {@link #alt()}
   * @param url see {@link #url()}
   * @throws NullPointerException if an argument is null
   */
  public Image(String alt, String url) {
    this(alt, url, Optional.empty());
  }
}
