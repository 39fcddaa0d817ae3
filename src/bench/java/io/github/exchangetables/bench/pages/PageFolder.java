package io.github.exchangetables.bench.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder of Markdown pages. */
public final class PageFolder {

  private PageFolder() {}

  /** Lists the pages below a folder, in the order of their paths. */
  public static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".md") && Files.isRegularFile(file))
          .sorted()
          .toList();
    }
  }

  /** Loads the pages below a folder. Malformed bytes become U+FFFD. */
  public static List<String> load(Path folder) throws IOException {
    List<String> pages = new ArrayList<>();
    for (Path file : files(folder)) {
      pages.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }
    if (pages.isEmpty()) {
      throw new IOException("no page (*.md) below " + folder);
    }
    return pages;
  }

  /** Deletes what an earlier run wrote. */
  static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      for (Path file : files(folder)) {
        Files.delete(file);
      }
    }
  }

  static void write(Path file, String page) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, page);
  }
}
