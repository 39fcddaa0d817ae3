package io.github.exchangetables.lint;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of paths, as in {@code .gitignore}: {@code *} matches a part of a name, and {@code **}
 * matches any folders. A pattern without a slash matches names at any depth. What matches a folder
 * matches everything in it.
 */
final class PathPattern {

  private static final String ANY_FOLDERS = "**/";

  private final List<PathMatcher> matchers = new ArrayList<>();

  /**
   * Creates a pattern.
   *
   * @throws PatternSyntaxException if it is not valid
   */
  PathPattern(String pattern) {
    String path = pattern.replaceFirst("^(?:\\./)+", "").replaceFirst("/+$", "");
    add(path);
    if (path.startsWith(ANY_FOLDERS)) {
      add(path.substring(ANY_FOLDERS.length()));
    } else if (!path.contains("/")) {
      add(ANY_FOLDERS + path);
    }
  }

  private void add(String glob) {
    matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + glob));
    matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + glob + "/**"));
  }

  /** Tells whether a relative path matches. */
  boolean matches(Path path) {
    return matchers.stream().anyMatch(matcher -> matcher.matches(path));
  }
}
