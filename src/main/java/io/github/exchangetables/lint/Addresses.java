package io.github.exchangetables.lint;

import io.github.exchangetables.vocabulary.Urls;
import io.github.exchangetables.vocabulary.Vocabulary;
import java.util.Optional;

/** Tells which link destinations cannot be what their author meant. */
final class Addresses {

  /** The lists of {@code sites.txt}. */
  static final Vocabulary SITES = Vocabulary.load("sites.txt");

  private Addresses() {}

  /** What is wrong with a destination, as the end of a sentence that begins with it. */
  static Optional<String> problem(String written) {
    String url = written.strip();
    if (isTemplate(url)) {
      return Optional.empty();
    }
    if (url.isEmpty()) {
      return Optional.of("the address is empty");
    }
    if (url.startsWith("(")) {
      return Optional.of("the address is in two pairs of parentheses");
    }
    if (hasForbiddenCharacter(url)) {
      return Optional.of("a URL has no spaces, backslashes or angle brackets");
    }
    if (lacksScheme(url)) {
      return Optional.of("without https:// it is a page of this site");
    }
    return schemeProblem(url);
  }

  /** Tells whether a host is that of the site that the docs folder becomes. */
  static boolean isOwnSite(String host) {
    return SITES.words("docs").contains(host);
  }

  /** MkDocs plugins fill in templates before Markdown is read. */
  static boolean isTemplate(String url) {
    return url.contains("{{") || url.contains("{%");
  }

  private static boolean hasForbiddenCharacter(String url) {
    return url.chars()
        .anyMatch(c -> c <= ' ' || c == 0x7F || c == 0xA0 || c == '\\' || c == '<' || c == '>');
  }

  /** Tells whether an address begins with a host name: {@code www.okx} or {@code okx.com}. */
  private static boolean lacksScheme(String url) {
    String first = url.split("[/?#:]", 2)[0];
    int dot = first.lastIndexOf('.');
    return first.startsWith("www.")
        || (dot > 0 && SITES.words("top-levels").contains(first.substring(dot + 1)));
  }

  private static Optional<String> schemeProblem(String url) {
    String scheme = Urls.scheme(url);
    if (!scheme.isEmpty() && !SITES.words("schemes").contains(scheme)) {
      return Optional.of("expected http, https, mailto or a relative address");
    }
    if (scheme.startsWith("http") && !isHost(Urls.host(url))) {
      return Optional.of("it names no site");
    }
    boolean colonForgotten = url.startsWith("http//") || url.startsWith("https//");
    return colonForgotten ? Optional.of("a colon is missing") : Optional.empty();
  }

  private static boolean isHost(String host) {
    return !host.isEmpty()
        && !host.equals("http")
        && !host.equals("https")
        && host.chars().noneMatch(c -> "()[]{},;'\"!$&*+=|^`".indexOf(c) >= 0 && !isIpv6(host));
  }

  private static boolean isIpv6(String host) {
    return host.startsWith("[") && host.endsWith("]");
  }
}
