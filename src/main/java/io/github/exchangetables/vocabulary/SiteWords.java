package io.github.exchangetables.vocabulary;

import java.util.HashSet;
import java.util.Set;

/** What is known of hosts and schemes. The words are in {@code links.txt}. */
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

  /** Tells whether links may have a scheme. */
  public boolean isScheme(String scheme) {
    return schemes.contains(scheme);
  }

  /** Tells whether an address without a scheme ends in a top-level domain of exchanges. */
  public boolean isTopLevel(String domain) {
    return topLevels.contains(domain);
  }

  /** Tells whether names are registered below a domain of a country. */
  public boolean isSecondLevel(String domain) {
    return secondLevels.contains(domain);
  }

  /** Tells whether a site has pages of many projects. */
  public boolean isShared(String site) {
    return shared.contains(site);
  }

  /** Tells whether the pages of a host are those of the docs folder. */
  public boolean isDocsSite(String host) {
    return docs.contains(host);
  }
}
