package io.github.exchangetables.lint;

import static io.github.exchangetables.text.MessageText.quote;
import static java.util.stream.Collectors.joining;

import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.text.PageNames;
import io.github.exchangetables.vocabulary.Urls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The docs folder of a MkDocs or Mintlify site. It resolves links to its pages.
 *
 * <p>A link to {@code x/}, {@code x} or {@code x.html} leads to {@code x.md}, {@code x/index.md} or
 * {@code x/README.md}. One to {@code /x.md} leads nowhere, unlike one to {@code x.md}. In an MDX
 * page, a relative link is resolved against the folder of the page, as Mintlify does. In other
 * pages it is resolved against the file of the page and against the URL of the page ({@code okx.md}
 * has the URL {@code okx/}); one of them must exist.
 *
 * <p>A link to a page that does not exist may be redirected: see {@link SiteSettings}. The URLs of
 * a blog come from the titles of its posts. A page that does not exist below a folder with {@code
 * posts/} may have such a URL, and is not reported.
 */
final class DocsFolder {

  private static final List<String> SUFFIXES = List.of(".md", ".markdown", ".mdx");
  private static final int MAX_BLOG_DEPTH = 4;

  /** Browsers give up after as many redirects. */
  private static final int MAX_REDIRECTS = 20;

  private final Path root;
  private final SiteSettings settings;
  private final Redirects redirects;
  private final Map<String, Boolean> pages = new HashMap<>();

  DocsFolder(Path root) {
    this.root = root.toAbsolutePath().normalize();
    this.settings = new SiteSettings(this.root);
    this.redirects = settings.redirects();
  }

  /**
   * The target of a link that does not lead to a page directly.
   *
   * @param there whether a redirect leads to a page
   * @param detail the destination of the redirect, or why there is no page
   */
  private record Target(boolean there, String detail) {}

  /** The path of a page relative to the docs folder, with slashes, if it is in the folder. */
  Optional<String> locate(String file) {
    try {
      Path path = Path.of(file).toAbsolutePath().normalize();
      return Optional.of(path)
          .filter(found -> found.startsWith(root))
          .map(found -> PageNames.of(root.relativize(found)));
    } catch (InvalidPathException e) {
      // No file has such a name.
      return Optional.empty();
    }
  }

  /**
   * Returns why a link does not lead to a page. Links that cannot be resolved have no problem:
   * relative links of pages outside the docs folder, and links to other sites.
   *
   * @param page the page that has the link
   * @param url a docs link
   */
  Optional<String> problem(PageView page, String url) {
    return target(page, url)
        .filter(target -> !target.there())
        .map(target -> Stream.concat(Stream.of(target.detail()), settings.ignored().stream()))
        .map(clauses -> clauses.collect(joining("; ")));
  }

  /** Returns the quoted page that a link leads to by redirects. */
  Optional<String> redirect(PageView page, String url) {
    return target(page, url).filter(Target::there).map(Target::detail);
  }

  /**
   * Returns why the relative URL of an image leads to no file. An image is only looked up for a
   * page of the docs folder, and for a page without a file if its URL begins with a slash.
   */
  Optional<String> missingFile(PageView page, String url) {
    String path = Urls.path(url);
    boolean absolute = path.startsWith("/");
    boolean known = !starts(page).isEmpty() || (absolute && page.file().isEmpty());
    if (!known || path.isEmpty() || !Urls.host(url).isEmpty()) {
      return Optional.empty();
    }
    List<String> targets = targets(page, absolute, path);
    boolean there =
        targets.stream().anyMatch(file -> redirects.first(file).isPresent() || isInThisCase(file));
    return there
        ? Optional.empty()
        : Optional.of(
            targets.stream()
                .flatMap(file -> inOtherCase(file).stream())
                .map(found -> "the name of the file is " + quote(found))
                .findFirst()
                .orElseGet(() -> "the docs folder has no " + quote(targets.get(0))));
  }

  /** Tells whether there is a file whose name has this case on file systems that ignore case. */
  private boolean isInThisCase(String path) {
    try {
      return isFile(path)
          && root.resolve(path).toRealPath(LinkOption.NOFOLLOW_LINKS).endsWith(Path.of(path));
    } catch (IOException e) {
      return true;
    }
  }

  private Optional<String> inOtherCase(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (!isThere(folder(path), Files::isDirectory)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(root.resolve(folder(path)))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name::equalsIgnoreCase)
          .findFirst();
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /** The files of the pages that a link with a path may lead to. */
  List<Path> sources(PageView page, String url) {
    boolean absolute = isAbsolute(url);
    String path = Urls.path(url);
    if (!leadsToPage(page, url) || (absolute && isSource(resolve("", path)))) {
      return List.of();
    }
    return targets(page, absolute, path).stream()
        .flatMap(target -> candidates(target).filter(this::isSource).findFirst().stream())
        .map(root::resolve)
        .toList();
  }

  /** Tells whether MkDocs builds the site. */
  boolean isMkdocs() {
    return settings.isMkdocs();
  }

  /** Tells whether the site has settings by which the anchors of headings are not known. */
  boolean hasOwnAnchors() {
    return settings.hasOwnAnchors();
  }

  private static boolean leadsToPage(PageView page, String url) {
    String host = Urls.host(url);
    return host.isEmpty() ? !Urls.path(url).isEmpty() : page.words().sites().isDocsSite(host);
  }

  private static boolean isAbsolute(String url) {
    return !Urls.host(url).isEmpty() || Urls.path(url).startsWith("/");
  }

  private Optional<Target> target(PageView page, String url) {
    if (!leadsToPage(page, url)) {
      return Optional.empty();
    }
    boolean absolute = isAbsolute(url);
    List<String> targets = targets(page, absolute, Urls.path(url));
    if (absolute && isSource(targets.get(0))) {
      String shown = quote("/" + shownAt(targets.get(0)));
      return Optional.of(new Target(false, "the site shows that file at " + shown));
    }
    if (targets.isEmpty() || targets.stream().anyMatch(this::has)) {
      return Optional.empty();
    }
    for (String target : targets) {
      Optional<Redirects.Step> step = redirects.first(target);
      if (step.isPresent()) {
        return follow(page, step.get());
      }
    }
    return missing(page, targets.get(0));
  }

  /** The paths that a link may lead to; an absolute one starts at the docs folder. */
  private List<String> targets(PageView page, boolean absolute, String path) {
    return (absolute ? List.of("") : starts(page))
        .stream().map(from -> resolve(from, path)).toList();
  }

  /** The folders that relative links of a page start from. */
  private List<String> starts(PageView page) {
    Optional<String> path = page.file().flatMap(this::locate);
    return path.map(
            file ->
                Stream.of(
                        folder(file),
                        page.flavor() == Flavor.MDX ? folder(file) : folder(settings.shownAt(file)))
                    .distinct()
                    .toList())
        .orElse(List.of());
  }

  /** Follows redirects up to a page that is there, or to a different site. */
  private Optional<Target> follow(PageView page, Redirects.Step first) {
    Redirects.Step step = first;
    boolean rewrite = step.rewrite();
    for (int i = 0; i < MAX_REDIRECTS; i++) {
      Optional<Redirects.Step> next =
          isThere(page, step.destination())
              ? Optional.empty()
              : redirects.first(path(step.destination()));
      if (next.isEmpty()) {
        return end(page, step.destination(), rewrite);
      }
      step = next.get();
      rewrite &= step.rewrite();
    }
    return Optional.of(new Target(false, "its redirects do not end"));
  }

  private Optional<Target> end(PageView page, String url, boolean rewrite) {
    Optional<Target> missing = isThere(page, url) ? Optional.empty() : missing(page, path(url));
    if (missing.isPresent()) {
      String reason = " is where a redirect leads, and " + missing.get().detail();
      return Optional.of(new Target(false, quote(url) + reason));
    }
    return rewrite ? Optional.empty() : Optional.of(new Target(true, quote(url)));
  }

  private boolean isThere(PageView page, String url) {
    String host = Urls.host(url);
    return (!host.isEmpty() && !page.words().sites().isDocsSite(host)) || has(path(url));
  }

  private static String path(String url) {
    return resolve("", Urls.path(url));
  }

  private Optional<Target> missing(PageView page, String path) {
    return mayBePost(path)
        ? Optional.empty()
        : Optional.of(new Target(false, "the docs folder has no " + expected(page, path)));
  }

  /** The files that a link of a page may lead to; a page in MDX is on a site of such pages. */
  private static String expected(PageView page, String path) {
    String suffix = page.flavor() == Flavor.MDX ? ".mdx" : ".md";
    if (path.isEmpty()) {
      return quote("index" + suffix);
    }
    return SUFFIXES.stream().anyMatch(path::endsWith)
        ? quote(path)
        : quote(path + suffix) + " and no " + quote(path + "/index" + suffix);
  }

  private boolean isSource(String path) {
    return SUFFIXES.stream().anyMatch(path::endsWith) && isFile(path);
  }

  private static String folder(String page) {
    return page.substring(0, page.lastIndexOf('/') + 1);
  }

  /** The path of the URL of a page. */
  private String shownAt(String page) {
    String path = settings.shownAt(page);
    boolean index = path.endsWith("/") && path.equals(folder(page));
    return page.endsWith(".mdx") && path.endsWith("/") && !index
        ? path.substring(0, path.length() - 1)
        : path;
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

  /** Tells whether a path may be the URL of a post, which its file does not give. */
  private boolean mayBePost(String path) {
    if (SUFFIXES.stream().anyMatch(path::endsWith)) {
      return false;
    }
    List<String> names = Redirect.segments(path);
    Optional<BlogFolder> blog =
        settings.blogs().stream().filter(folder -> folder.contains(names)).findFirst();
    return blog.isPresent() ? blog.get().mayShow(names) : hasPostsAbove(path);
  }

  private boolean hasPostsAbove(String path) {
    return IntStream.range(0, path.length())
        .filter(i -> path.charAt(i) == '/')
        .limit(MAX_BLOG_DEPTH)
        .anyMatch(i -> isThere(path.substring(0, i) + "/posts", Files::isDirectory));
  }

  private boolean has(String path) {
    return pages.computeIfAbsent(path, this::lookUp);
  }

  private boolean lookUp(String path) {
    return candidates(path).anyMatch(this::isFile);
  }

  /** The files that a path may stand for. */
  private static Stream<String> candidates(String path) {
    String page = path.endsWith(".html") ? path.substring(0, path.length() - 5) : path;
    return Stream.of(
            Stream.of(path),
            SUFFIXES.stream().map(suffix -> page + suffix),
            SiteSettings.INDEXES.stream().map(index -> page.isEmpty() ? index : page + "/" + index))
        .flatMap(names -> names);
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
