package io.github.exchangetables.lint;

import io.github.exchangetables.vocabulary.SiteWords;
import io.github.exchangetables.vocabulary.Urls;
import io.github.exchangetables.vocabulary.Words;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds link destinations that cannot be URLs. */
final class Addresses {

  private static final Pattern COLON_FORGOTTEN = Pattern.compile("https?//");

  private final SiteWords sites;

  Addresses(Words words) {
    this.sites = words.sites();
  }

  /** The problem of a destination, for a message that begins with the destination. */
  Optional<String> problem(String written) {
    String url = written.strip();
    if (isTemplate(url)) {
      return Optional.empty();
    }
    if (url.isEmpty()) {
      return Optional.of("the URL is empty");
    }
    if (url.startsWith("(")) {
      return Optional.of("the URL is in two pairs of parentheses");
    }
    if (hasForbiddenCharacter(url)) {
      return Optional.of("a URL has no spaces, backslashes or angle brackets");
    }
    if (lacksScheme(url)) {
      return Optional.of("without https:// it is a relative link to a page of this site");
    }
    return schemeProblem(url);
  }

  /**
   * Corrects a destination that has a problem: one in two pairs of parentheses, or without a scheme
   * or its colon. Empty if more than one correction is possible.
   */
  Optional<String> corrected(String written) {
    String url = written;
    if (url.startsWith("(") && url.endsWith(")")) {
      url = url.substring(1, url.length() - 1);
    }
    if (COLON_FORGOTTEN.matcher(url).lookingAt()) {
      url = url.replaceFirst("//", "://");
    } else if (lacksScheme(url) && !url.contains("@")) {
      url = "https://" + url;
    }
    return url.equals(written) || problem(url).isPresent() ? Optional.empty() : Optional.of(url);
  }

  /** Tells whether a URL is a template, which MkDocs plugins replace before Markdown is parsed. */
  static boolean isTemplate(String url) {
    return url.contains("{{") || url.contains("{%");
  }

  private static boolean hasForbiddenCharacter(String url) {
    return url.chars()
        .anyMatch(c -> c <= ' ' || c == 0x7F || c == 0xA0 || c == '\\' || c == '<' || c == '>');
  }

  /** Tells whether a URL begins with a host name: {@code www.okx} or {@code okx.com}. */
  private boolean lacksScheme(String url) {
    String first = url.split("[/?#:]", 2)[0];
    int dot = first.lastIndexOf('.');
    return first.startsWith("www.") || (dot > 0 && sites.isTopLevel(first.substring(dot + 1)));
  }

  private Optional<String> schemeProblem(String url) {
    String scheme = Urls.scheme(url);
    if (!scheme.isEmpty() && !sites.isScheme(scheme)) {
      return Optional.of("expected http, https, mailto or a relative URL");
    }
    if (scheme.startsWith("http") && !isHost(Urls.host(url))) {
      return Optional.of("it has no host");
    }
    return COLON_FORGOTTEN.matcher(url).lookingAt()
        ? Optional.of("a colon is missing")
        : Optional.empty();
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
