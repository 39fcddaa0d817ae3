package io.github.exchangetables.text;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;

/** Names of pages, and which files below a folder are pages by their names. */
public final class PageNames {

  private PageNames() {}

  /** Returns a path as pages are named: with {@code /} between the names. */
  public static String of(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }

  /** Tells whether a file is a page: whether it is Markdown by its extension. */
  public static boolean isPage(String name) {
    String lowerCase = name.toLowerCase(Locale.ROOT);
    return lowerCase.endsWith(".md")
        || lowerCase.endsWith(".markdown")
        || lowerCase.endsWith(".mdx");
  }

  /** Tells whether pages are looked for in a folder. */
  public static boolean isVisited(String folder) {
    return !folder.startsWith(".") && !folder.equals("node_modules");
  }
}
