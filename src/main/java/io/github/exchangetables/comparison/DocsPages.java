package io.github.exchangetables.comparison;

import io.github.exchangetables.vocabulary.Urls;
import java.util.Optional;
import java.util.Set;

/** Names of docs pages. A relative and an absolute link to a page give the same name. */
public final class DocsPages {

  private static final Set<String> INDEXES = Set.of("index", "README");

  private DocsPages() {}

  /**
   * Returns the name of a page, with the fragment: {@code bybit-perpetual} of {@code
   * ../exchanges/bybit-perpetual.md}.
   *
   * @return the name; empty if the link has neither path nor fragment
   */
  public static Optional<String> name(String url) {
    int hash = url.indexOf('#');
    String fragment = hash < 0 || hash == url.length() - 1 ? "" : url.substring(hash);
    String name = pageName(url).orElse("") + fragment;
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  /** Returns the last segment of the path that names a page, without extension and fragment. */
  public static Optional<String> pageName(String url) {
    return Urls.pathSegments(url).stream()
        .map(name -> name.substring(0, (name + ".md").indexOf(".md")))
        .filter(name -> !INDEXES.contains(name) && !name.matches("\\.*"))
        .reduce((before, last) -> last);
  }
}
