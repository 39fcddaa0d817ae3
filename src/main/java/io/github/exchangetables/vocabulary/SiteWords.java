package io.github.exchangetables.vocabulary;

import java.util.HashSet;
import java.util.Set;

/** Classifies hosts and schemes for the lint rules. The words are in {@code links.txt}. */
public final class SiteWords {

  private final Set<String> schemes;
  private final Set<String> topLevels;
  private final Set<String> secondLevels;
  private final Set<String> shared;
  private final Set<String> docs;

  SiteWords(Words words) {
    WordFile file = words.file("links.txt");
    this.schemes = file.set("url schemes");
    this.topLevels = file.set("top-level domains");
    this.secondLevels = file.set("second-level domains");
    this.shared = file.set("shared hosts");
    this.docs = new HashSet<>(file.set("docs hosts"));
    for (String host : file.set("docs hosts")) {
      file.set("docs subdomains").forEach(name -> docs.add(name + "." + host));
    }
  }

  /** Tells whether a scheme is allowed in links. */
  public boolean isScheme(String scheme) {
    return schemes.contains(scheme);
  }

  /** Tells whether a name is a top-level domain by which a URL without a scheme is recognized. */
  public boolean isTopLevel(String domain) {
    return topLevels.contains(domain);
  }

  /**
   * Tells whether a label is a second-level domain below which names are registered, such as {@code
   * co} in {@code co.uk}.
   */
  public boolean isSecondLevel(String domain) {
    return secondLevels.contains(domain);
  }

  /** Tells whether a site has pages of many projects, so that its host does not identify one. */
  public boolean isShared(String site) {
    return shared.contains(site);
  }

  /** Tells whether a host serves the pages of the docs folder. */
  public boolean isDocsSite(String host) {
    return docs.contains(host);
  }
}
