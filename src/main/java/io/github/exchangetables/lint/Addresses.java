package io.github.exchangetables.lint;

import io.github.exchangetables.vocabulary.SiteWords;
import io.github.exchangetables.vocabulary.Urls;
import io.github.exchangetables.vocabulary.Words;
import java.util.Optional;

/** Tells which link destinations cannot be what their author meant. */
final class Addresses {

  private final SiteWords sites;

  Addresses(Words words) {
    this.sites = words.sites();
  }

  /** What is wrong with a destination, as the end of a sentence that begins with it. */
  Optional<String> problem(String written) {
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

  /** MkDocs plugins fill in templates before Markdown is read. */
  static boolean isTemplate(String url) {
    return url.contains("{{") || url.contains("{%");
  }

  private static boolean hasForbiddenCharacter(String url) {
    return url.chars()
        .anyMatch(c -> c <= ' ' || c == 0x7F || c == 0xA0 || c == '\\' || c == '<' || c == '>');
  }

  /** Tells whether an address begins with a host name: {@code www.okx} or {@code okx.com}. */
  private boolean lacksScheme(String url) {
    String first = url.split("[/?#:]", 2)[0];
    int dot = first.lastIndexOf('.');
    return first.startsWith("www.") || (dot > 0 && sites.isTopLevel(first.substring(dot + 1)));
  }

  private Optional<String> schemeProblem(String url) {
    String scheme = Urls.scheme(url);
    if (!scheme.isEmpty() && !sites.isScheme(scheme)) {
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
