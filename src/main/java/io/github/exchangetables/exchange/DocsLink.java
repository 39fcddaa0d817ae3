package io.github.exchangetables.exchange;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A link to a documentation page of a connector.
 *
 * @param label the text of the link, or the alternative text of its image if there is no text; may
 *     be empty
 * @param types the connector types that the label names, without repetition, in the order of {@link
 *     ConnectorType}; empty for a link in the name cell
 * @param url the URL of the page as written, often relative
 */
public record DocsLink(String label, List<ConnectorType> types, String url) {

  /**
   * Creates a link.
   *
   * @param label see {@link #label()}
   * @param types see {@link #types()}
   * @param url see {@link #url()}
   * @throws NullPointerException if an argument, or an element of {@code types}, is null
   */
  public DocsLink {
    requireNonNull(label, "label");
    types = List.copyOf(types);
    requireNonNull(url, "url");
  }

  /**
   * Creates a link.
   *
   * @param label see {@link #label()}
   * @param url see {@link #url()}
   * @param types see {@link #types()}
   * @throws NullPointerException if an argument or an element is null
   */
  public DocsLink(String label, String url, ConnectorType... types) {
    this(label, List.of(types), url);
  }
}
