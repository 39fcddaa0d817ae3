package io.github.exchangetables.recognition;

import io.github.exchangetables.table.Image;
import io.github.exchangetables.table.Link;
import io.github.exchangetables.vocabulary.TypeWords;

/** What the links of names and docs cells are. */
final class DocsLinks {

  private DocsLinks() {}

  /** Tells whether a link leads to the documentation of an exchange's API. */
  static boolean isApi(Link link) {
    return link.text().equalsIgnoreCase("API") || link.text().equalsIgnoreCase("SDK");
  }

  /** The text of a link, or else the alternative text of its picture. */
  static String label(Link link) {
    if (!link.text().isEmpty() || link.images().isEmpty()) {
      return TypeWords.shared(link.text());
    }
    return link.images().stream()
        .map(Image::alt)
        .filter(alt -> !alt.isEmpty())
        .findFirst()
        .orElse("");
  }
}
