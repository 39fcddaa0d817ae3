package io.github.exchangetables.lint;

import io.github.exchangetables.vocabulary.Urls;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The docs folder of a MkDocs site, and which of its pages a link leads to.
 *
 * <p>A link to {@code x/}, {@code x} or {@code x.html} leads to {@code x.md}, {@code x/index.md} or
 * {@code x/README.md}. A relative link is right if it is so from the page's file or from the page's
 * address, which differ by a folder where MkDocs makes {@code okx/} of {@code okx.md}.
 */
final class DocsFolder {

  private static final List<String> INDEXES = List.of("index.md", "README.md");
  private static final List<String> SUFFIXES = List.of(".md", ".markdown");

  private final Path root;
  private final Map<String, Boolean> pages = new HashMap<>();

  DocsFolder(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** The path of a page below the docs folder, names joined by slashes, if it is there. */
  Optional<String> locate(String file) {
    try {
      Path path = Path.of(file).toAbsolutePath().normalize();
      return Optional.of(path)
          .filter(found -> found.startsWith(root))
          .map(found -> root.relativize(found).toString().replace(File.separatorChar, '/'));
    } catch (InvalidPathException e) {
      // No file has such a name.
      return Optional.empty();
    }
  }

  /**
   * Returns the page that a link leads to and that is not there, as a path below the docs folder.
   * One that cannot be looked up is not missing: a relative one of a page that is not in the docs
   * folder, and one to another site.
   *
   * @param page the path of the page below the docs folder, if it is there
   * @param url an address that is a docs link
   */
  Optional<String> missing(Optional<String> page, String url) {
    String host = Urls.host(url);
    String path = Urls.path(url);
    if (host.isEmpty() ? path.isEmpty() : !Addresses.SITES.words("docs").contains(host)) {
      return Optional.empty();
    }
    boolean absolute = !host.isEmpty() || path.startsWith("/");
    Optional<String> folder = absolute ? Optional.of("") : page.map(DocsFolder::folder);
    Optional<String> target = folder.map(from -> resolve(from, path));
    boolean found =
        target.filter(this::has).isPresent()
            || (!absolute && page.filter(from -> has(resolve(address(from), path))).isPresent());
    return found ? Optional.empty() : target;
  }

  private static String folder(String page) {
    return page.substring(0, page.lastIndexOf('/') + 1);
  }

  /** The folder that the site shows a page at. */
  private static String address(String page) {
    String name = page.substring(page.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return INDEXES.contains(name) || dot == -1
        ? folder(page)
        : folder(page) + name.substring(0, dot) + "/";
  }

  /** Joins a path to a folder; like a browser's, it never leaves the root. */
  private static String resolve(String folder, String path) {
    Deque<String> names = new ArrayDeque<>();
    for (String name : (folder + path).split("/", -1)) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }

  private boolean has(String path) {
    return pages.computeIfAbsent(path, this::lookUp);
  }

  private boolean lookUp(String path) {
    String page = path.endsWith(".html") ? path.substring(0, path.length() - 5) : path;
    return isFile(path)
        || SUFFIXES.stream().anyMatch(suffix -> isFile(page + suffix))
        || INDEXES.stream().anyMatch(index -> isFile(page.isEmpty() ? index : page + "/" + index));
  }

  private boolean isFile(String path) {
    try {
      return !path.isEmpty() && Files.isRegularFile(root.resolve(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
