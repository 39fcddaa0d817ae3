package io.github.exchangetables.lint;

import io.github.exchangetables.vocabulary.Urls;
import io.github.exchangetables.vocabulary.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule of a site that sends visitors of some pages to a different page.
 *
 * <p>A segment {@code :name} of the source matches one segment of a path. A star at the end of the
 * source, as in {@code /news/*}, {@code /news/:rest*} or {@code /news/item-*}, matches the rest of
 * the path. In the destination, {@code :name}, {@code :splat} and stars are replaced by the text
 * that was matched.
 *
 * @param source the segments of the source
 * @param exact whether the source has no placeholders, so that its stars and colons are literal
 * @param destination a URL, or the path of a page
 * @param rewrite whether visitors stay at the URL of the source
 */
record Redirect(List<String> source, boolean exact, String destination, boolean rewrite) {

  private static final Pattern REFERENCE = Pattern.compile(":([A-Za-z_]\\w*)\\*?|\\*");
  private static final String STAR = "splat";
  private static final int MAX_LENGTH = 8192;

  /** Creates a rule for one path, in which stars and colons are literal. */
  static Redirect exact(String path, String destination) {
    return new Redirect(segments(path), true, destination, false);
  }

  /**
   * Creates a rule whose source may have placeholders; empty if it is for a different host or
   * malformed.
   */
  static Optional<Redirect> pattern(String source, String destination, boolean rewrite) {
    String host = Urls.host(source);
    List<String> segments = segments(Urls.path(source));
    boolean readable =
        (host.isEmpty() || Words.standard().sites().isDocsSite(host))
            && segments.stream()
                .limit(Math.max(0, segments.size() - 1))
                .noneMatch(s -> s.contains("*"))
            && !destination.isEmpty();
    boolean exact = segments.stream().noneMatch(s -> s.startsWith(":") || s.contains("*"));
    return readable
        ? Optional.of(new Redirect(segments, exact, destination, rewrite))
        : Optional.empty();
  }

  /** Returns the segments of a path, without empty ones. */
  static List<String> segments(String path) {
    return Arrays.stream(path.split("/", -1)).filter(name -> !name.isEmpty()).toList();
  }

  /** Returns where the rule sends visitors of a path, if it matches. */
  Optional<String> follow(List<String> path) {
    if (exact) {
      return path.equals(source) ? Optional.of(destination) : Optional.empty();
    }
    Map<String, String> matched = new HashMap<>();
    for (int i = 0; i < source.size(); i++) {
      String expected = source.get(i);
      if (i == source.size() - 1 && expected.endsWith("*")) {
        return matchRest(expected, path.subList(Math.min(i, path.size()), path.size()), matched);
      }
      if (i >= path.size()) {
        return Optional.empty();
      }
      if (expected.startsWith(":")) {
        matched.put(expected.substring(1), path.get(i));
      } else if (!expected.equals(path.get(i))) {
        return Optional.empty();
      }
    }
    return path.size() == source.size() ? Optional.of(expand(matched)) : Optional.empty();
  }

  private Optional<String> matchRest(
      String expected, List<String> path, Map<String, String> matched) {
    boolean named = expected.startsWith(":");
    String prefix = named ? "" : expected.substring(0, expected.length() - 1);
    if (!prefix.isEmpty() && (path.isEmpty() || !path.get(0).startsWith(prefix))) {
      return Optional.empty();
    }
    String rest = String.join("/", path).substring(prefix.length());
    matched.put(STAR, rest);
    if (named) {
      matched.put(expected.substring(1, expected.length() - 1), rest);
    }
    return Optional.of(expand(matched));
  }

  /** Replaces references in the destination, until the result has the maximum length. */
  private String expand(Map<String, String> matched) {
    Matcher reference = REFERENCE.matcher(destination);
    StringBuilder expanded = new StringBuilder();
    int end = 0;
    while (reference.find() && expanded.length() <= MAX_LENGTH) {
      String name = reference.group(1) == null ? STAR : reference.group(1);
      expanded
          .append(destination, end, reference.start())
          .append(matched.getOrDefault(name, reference.group()));
      end = reference.end();
    }
    return expanded.append(destination, end, destination.length()).toString();
  }
}
