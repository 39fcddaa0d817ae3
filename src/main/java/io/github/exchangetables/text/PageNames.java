package io.github.exchangetables.text;

import java.util.Locale;

/** Which files below a folder are pages, by their names. */
public final class PageNames {

  private PageNames() {}

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
