package io.github.exchangetables.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Recognizes the targets of links. The words are in {@code links.txt}. */
public final class LinkWords {

  private final List<String> docsHosts;
  private final Set<String> apiLabels;
  private final int longestApiLabel;

  LinkWords(Words words) {
    WordFile file = words.file("links.txt");
    this.docsHosts = List.copyOf(file.set("docs hosts"));
    this.apiLabels = file.set("api labels");
    this.longestApiLabel = apiLabels.stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * Tells whether a URL leads to a page of Hummingbot's documentation: it is relative, or has a
   * host of the documentation.
   */
  public boolean isDocs(String url) {
    if (url.isEmpty()) {
      return false;
    }
    String host = Urls.host(url);
    return host.isEmpty() ? Urls.isRelative(url) : Urls.isUnder(host, docsHosts);
  }

  /** Tells whether the text of a link means that it leads to the documentation of an API. */
  public boolean isApiLabel(String text) {
    return !text.isEmpty()
        && text.length() <= longestApiLabel
        && apiLabels.contains(text.toLowerCase(Locale.ROOT));
  }
}
