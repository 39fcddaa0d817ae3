package io.github.exchangetables.lint;

import static io.github.exchangetables.text.MessageText.quote;

import io.github.exchangetables.vocabulary.SiteWords;
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
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The docs folder of a MkDocs site. It resolves links to its pages.
 *
 * <p>A link to {@code x/}, {@code x} or {@code x.html} leads to {@code x.md}, {@code x/index.md} or
 * {@code x/README.md}. One to {@code /x.md} leads nowhere, unlike one to {@code x.md}. A relative
 * link is resolved against the file of its page and against the URL of its page ({@code okx.md} has
 * the URL {@code okx/}); one of them must exist.
 *
 * <p>The URLs of a blog come from the titles of its posts. A page that does not exist below a
 * folder with {@code posts/} may have such a URL, and is not reported.
 */
final class DocsFolder {

  private static final List<String> INDEXES = List.of("index.md", "README.md", "index.mdx");
  private static final List<String> SUFFIXES = List.of(".md", ".markdown", ".mdx");
  private static final int MAX_BLOG_DEPTH = 4;

  private final Path root;
  private final Map<String, Boolean> pages = new HashMap<>();

  DocsFolder(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** The path of a page relative to the docs folder, with slashes, if it is in the folder. */
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
   * Returns why a link does not lead to a page. Links that cannot be resolved have no problem:
   * relative links of pages outside the docs folder, and links to other sites.
   *
   * @param page the path of the page relative to the docs folder, if it is in the folder
   * @param url the URL of a docs link
   */
  Optional<String> problem(Optional<String> page, String url, SiteWords sites) {
    String host = Urls.host(url);
    String path = Urls.path(url);
    if (host.isEmpty() ? path.isEmpty() : !sites.isDocsSite(host)) {
      return Optional.empty();
    }
    boolean absolute = !host.isEmpty() || path.startsWith("/");
    Optional<String> folder = absolute ? Optional.of("") : page.map(DocsFolder::folder);
    Optional<String> target = folder.map(from -> resolve(from, path));
    if (absolute && target.filter(this::isSource).isPresent()) {
      return target.map(file -> "the site shows that file at " + quote("/" + address(file)));
    }
    boolean found =
        target.filter(this::has).isPresent()
            || (!absolute && page.filter(from -> has(resolve(address(from), path))).isPresent());
    return target
        .filter(missing -> !found && !isInBlog(missing))
        .map(missing -> "the docs folder has no " + expected(missing));
  }

  private static String expected(String path) {
    if (path.isEmpty()) {
      return quote("index.md");
    }
    return path.endsWith(".md")
        ? quote(path)
        : quote(path + ".md") + " and no " + quote(path + "/index.md");
  }

  private boolean isSource(String path) {
    return SUFFIXES.stream().anyMatch(path::endsWith) && isFile(path);
  }

  private static String folder(String page) {
    return page.substring(0, page.lastIndexOf('/') + 1);
  }

  /** The folder of the URL of a page. */
  private static String address(String page) {
    String name = page.substring(page.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return INDEXES.contains(name) || dot == -1
        ? folder(page)
        : folder(page) + name.substring(0, dot) + "/";
  }

  /** Resolves a path against a folder. As in a browser, it never leaves the root. */
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

  private boolean isInBlog(String path) {
    return IntStream.range(0, path.length())
        .filter(i -> path.charAt(i) == '/')
        .limit(MAX_BLOG_DEPTH)
        .anyMatch(i -> isThere(path.substring(0, i) + "/posts", Files::isDirectory));
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
    return !path.isEmpty() && isThere(path, Files::isRegularFile);
  }

  private boolean isThere(String path, Predicate<Path> kind) {
    try {
      return kind.test(root.resolve(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
