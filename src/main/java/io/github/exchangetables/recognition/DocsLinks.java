package io.github.exchangetables.recognition;

import io.github.exchangetables.table.Link;
import io.github.exchangetables.vocabulary.Words;

/** Classifies and labels the links of name cells and docs cells. */
final class DocsLinks {

  private DocsLinks() {}

  /** Tells whether a link leads to the documentation of an exchange's API. */
  static boolean isApi(Link link, Words words) {
    return words.links().isApiLabel(link.text());
  }

  /** The text of a link, or else the alternative text of its image. */
  static String label(Link link, Words words) {
    return link.text().isEmpty()
        ? EntryName.altText(link.images())
        : words.types().shared(link.text());
  }
}
