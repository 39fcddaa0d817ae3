package io.github.exchangetables.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The folder of a blog of Material for MkDocs, whose posts have URLs that come from their titles
 * and dates.
 *
 * @param folder the segments of the folder
 * @param posts matches the path of a post below the folder
 */
record BlogFolder(List<String> folder, Pattern posts) {

  private static final Set<String> PLUGINS = Set.of("blog", "material/blog");

  /** The first segments of views that the plugin writes besides the posts. */
  private static final Set<String> VIEWS = Set.of("archive", "author", "category", "page");

  static boolean isPlugin(String name) {
    return PLUGINS.contains(name);
  }

  /** Reads the options of the plugin. An absent option has the default of the plugin. */
  static BlogFolder of(SettingsNode options) {
    String folder = options.get("blog_dir").textOr("blog");
    String date = options.get("post_url_date_format").textOr("yyyy/MM/dd");
    String format = options.get("post_url_format").textOr("{date}/{slug}");
    return new BlogFolder(Redirect.segments(folder.equals(".") ? "" : folder), posts(format, date));
  }

  /**
   * A segment with a placeholder matches any segment, and one with {@code {categories}} matches one
   * or more segments. Other segments are literal.
   */
  private static Pattern posts(String format, String date) {
    List<String> segments = new ArrayList<>();
    for (String segment :
        Redirect.segments(format.replace("{date}", date.replaceAll("[^/]+", "{}")))) {
      if (segment.contains("{categories}")) {
        segments.add("(?:[^/]+/)*[^/]+");
      } else {
        segments.add(segment.contains("{") ? "[^/]+" : Pattern.quote(segment));
      }
    }
    return Pattern.compile(String.join("/", segments));
  }

  boolean contains(List<String> path) {
    return path.size() > folder.size() && path.subList(0, folder.size()).equals(folder);
  }

  /** Tells whether a path in the folder may be that of a post or of another page of the plugin. */
  boolean mayShow(List<String> path) {
    List<String> below = path.subList(folder.size(), path.size());
    return VIEWS.contains(below.get(0)) || posts.matcher(String.join("/", below)).matches();
  }
}
