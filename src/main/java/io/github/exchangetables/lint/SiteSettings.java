package io.github.exchangetables.lint;

import io.github.exchangetables.text.PageLines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The settings of a site that affect the URLs of its pages, from {@code _redirects} of Netlify,
 * {@code docs.json} and {@code mint.json} of Mintlify, and {@code mkdocs.yml}.
 *
 * <p>These files are not trusted: only text is read from them, up to a maximum size. A file that
 * cannot be read is ignored, and {@link #ignored()} states why.
 */
final class SiteSettings {

  /** The names of pages that have the URL of their folder. */
  static final List<String> INDEXES = List.of("index.md", "README.md", "index.mdx");

  private static final int MAX_BYTES = 1_000_000;

  private final List<Redirect> redirects = new ArrayList<>();
  private final List<BlogFolder> blogs = new ArrayList<>();
  private final List<String> ignored = new ArrayList<>();
  private boolean directoryUrls = true;
  private boolean mkdocs;
  private boolean ownAnchors;

  /** Reads the settings of the site that is built from an absolute docs folder. */
  SiteSettings(Path docs) {
    Path parent = Optional.ofNullable(docs.getParent()).orElse(docs);
    Path above = Optional.ofNullable(parent.getParent()).orElse(parent);
    for (Path folder : Stream.of(docs, parent).distinct().toList()) {
      read(folder.resolve("_redirects")).ifPresent(this::readNetlify);
      readSettings(folder.resolve("docs.json")).ifPresent(this::readMintlify);
      readSettings(folder.resolve("mint.json")).ifPresent(this::readMintlify);
    }
    Stream.of(docs, parent, above)
        .flatMap(folder -> Stream.of("mkdocs.yml", "mkdocs.yaml").map(folder::resolve))
        .filter(Files::isRegularFile)
        .findFirst()
        .ifPresent(
            file -> {
              mkdocs = true;
              readSettings(file).ifPresent(this::readMkdocs);
            });
  }

  /** Tells whether there is a {@code mkdocs.yml}. */
  boolean isMkdocs() {
    return mkdocs;
  }

  /** Tells whether MkDocs makes the anchors of headings in a different way than by default. */
  boolean hasOwnAnchors() {
    return ownAnchors;
  }

  Redirects redirects() {
    return new Redirects(redirects);
  }

  /** The folders of the blog plugin of MkDocs. */
  List<BlogFolder> blogs() {
    return List.copyOf(blogs);
  }

  /** The files that are ignored, each as a clause with the reason. */
  List<String> ignored() {
    return List.copyOf(ignored);
  }

  private Optional<String> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        return ignore(file, "it is larger than 1 MB");
      }
      String text = new String(bytes, StandardCharsets.UTF_8);
      return Optional.of(text.substring(PageLines.contentStart(text)));
    } catch (IOException e) {
      return ignore(file, "it cannot be read");
    }
  }

  private Optional<SettingsNode> readSettings(Path file) {
    Optional<String> text = read(file);
    try {
      return text.isPresent() ? Optional.of(SettingsNode.parse(text.get())) : Optional.empty();
    } catch (IOException e) {
      ignore(file, "it is not valid (" + e.getMessage() + ")");
    } catch (NoClassDefFoundError e) {
      ignore(file, "snakeyaml-engine is not on the class path");
    }
    return Optional.empty();
  }

  private <T> Optional<T> ignore(Path file, String reason) {
    ignored.add(file.getFileName() + " is ignored because " + reason);
    return Optional.empty();
  }

  /** Reads lines of {@code from to [status]}; rules for only some visitors are ignored. */
  private void readNetlify(String text) {
    for (String line : text.lines().toList()) {
      String[] words = line.replaceFirst("(?:^|\\s)#.*", "").strip().split("\\s+", 4);
      if (words.length == 2 || words.length == 3) {
        String status = words.length == 2 ? "301" : words[2];
        boolean rewrite = status.startsWith("200");
        boolean toUrl = words[1].startsWith("/") || words[1].contains("://");
        if (toUrl && (rewrite || status.startsWith("3"))) {
          Redirect.pattern(words[0], words[1], rewrite).ifPresent(redirects::add);
        }
      }
    }
  }

  private void readMintlify(SettingsNode settings) {
    for (SettingsNode redirect : settings.get("redirects").items()) {
      Redirect.pattern(redirect.get("source").text(), redirect.get("destination").text(), false)
          .ifPresent(redirects::add);
    }
  }

  /** Reads the options of plugins. The plugins are a list of names and mappings, or one mapping. */
  private void readMkdocs(SettingsNode settings) {
    directoryUrls = !settings.get("use_directory_urls").text().equalsIgnoreCase("false");
    ownAnchors =
        Stream.concat(
                Stream.of(settings.get("markdown_extensions")),
                settings.get("markdown_extensions").items().stream())
            .map(extensions -> extensions.get("toc").entries().keySet())
            .anyMatch(options -> options.contains("slugify") || options.contains("separator"));
    SettingsNode plugins = settings.get("plugins");
    plugins.entries().forEach(this::readPlugin);
    for (SettingsNode plugin : plugins.items()) {
      readPlugin(plugin.text(), plugin);
      plugin.entries().forEach(this::readPlugin);
    }
  }

  private void readPlugin(String name, SettingsNode options) {
    if (BlogFolder.isPlugin(name)) {
      blogs.add(BlogFolder.of(options));
    } else if (name.equals("redirects")) {
      options.get("redirect_maps").entries().forEach(this::addMoved);
    }
  }

  private void addMoved(String page, SettingsNode destination) {
    if (!destination.text().isEmpty()) {
      redirects.add(Redirect.exact(shownAt(page), destination.text()));
    }
  }

  /** The path of the URL of a page: a folder, or an HTML file if directory URLs are turned off. */
  String shownAt(String page) {
    String folder = page.substring(0, page.lastIndexOf('/') + 1);
    String name = page.substring(folder.length());
    int dot = name.lastIndexOf('.');
    if (INDEXES.contains(name) || dot == -1) {
      return folder;
    }
    return folder + name.substring(0, dot) + (directoryUrls ? "/" : ".html");
  }
}
