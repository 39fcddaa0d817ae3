package io.github.exchangetables.comparison;

import io.github.exchangetables.vocabulary.Urls;
import java.util.Optional;
import java.util.Set;

/** The names of docs pages, which are the same in relative and in absolute links. */
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

  /** Returns the last name of a path that is the name of a page, without the fragment. */
  public static Optional<String> pageName(String url) {
    return Urls.pathSegments(url).stream()
        .map(name -> name.substring(0, (name + ".md").indexOf(".md")))
        .filter(name -> !INDEXES.contains(name) && !name.matches("\\.*"))
        .reduce((before, last) -> last);
  }
}
