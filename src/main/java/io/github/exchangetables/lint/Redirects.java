package io.github.exchangetables.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The redirects of a site, in the order of the files; the first one that matches is followed. */
final class Redirects {

  /** The maximum number of rules with placeholders, since each of them is tried on every path. */
  static final int MAX_PATTERNS = 1000;

  private final Map<List<String>, Integer> exact = new HashMap<>();
  private final List<Integer> patterns = new ArrayList<>();
  private final List<Redirect> all;

  /** A redirect that was followed: its destination, and whether visitors stay at the old URL. */
  record Step(String destination, boolean rewrite) {}

  Redirects(List<Redirect> all) {
    this.all = List.copyOf(all);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).exact()) {
        exact.putIfAbsent(all.get(i).source(), i);
      } else if (patterns.size() < MAX_PATTERNS) {
        patterns.add(i);
      }
    }
  }

  /** Returns where the first redirect that matches a path leads. */
  Optional<Step> first(String path) {
    List<String> segments = Redirect.segments(path);
    int first = exact.getOrDefault(segments, all.size());
    for (int i : patterns) {
      Optional<String> destination = i < first ? all.get(i).follow(segments) : Optional.empty();
      if (destination.isPresent()) {
        return Optional.of(new Step(destination.get(), all.get(i).rewrite()));
      }
    }
    return first == all.size()
        ? Optional.empty()
        : Optional.of(new Step(all.get(first).destination(), all.get(first).rewrite()));
  }
}
