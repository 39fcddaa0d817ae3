package io.github.exchangetables.lint;

import io.github.exchangetables.parser.PageAnchors;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.vocabulary.Urls;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for the anchors that links with a fragment lead to. A page that links lead to is read once
 * in a run.
 */
final class LinkedAnchors {

  /** The anchors of a longer page are not known. */
  private static final int MAX_BYTES = 10_000_000;

  /** A page that was read, and its anchors by the style of its renderer. */
  private record LinkedPage(PageAnchors page, Map<Anchors.Style, Anchors> anchors) {}

  private final DocsFolder docs;
  private final Map<Path, Optional<LinkedPage>> pages = new HashMap<>();

  /** The last page that has a link to itself. */
  private Optional<PageView> lastPage = Optional.empty();

  private Optional<Anchors> anchorsOfLastPage = Optional.empty();

  LinkedAnchors(DocsFolder docs) {
    this.docs = docs;
  }

  /** Returns why a link does not lead to an anchor; empty if its page is not known. */
  Optional<String> problem(PageView page, String url) {
    String fragment = Urls.fragment(url);
    List<Anchors> targets = fragment.isEmpty() ? List.of() : targets(page, url);
    return targets.isEmpty() || targets.stream().anyMatch(target -> target.has(fragment))
        ? Optional.empty()
        : Optional.of(targets.get(0).missing(fragment));
  }

  private List<Anchors> targets(PageView page, String url) {
    return url.startsWith("#")
        ? List.of(ofItself(page))
        : docs.sources(page, url).stream().flatMap(file -> read(page, file).stream()).toList();
  }

  private Anchors ofItself(PageView page) {
    if (lastPage.filter(last -> last == page).isEmpty()) {
      lastPage = Optional.of(page);
      anchorsOfLastPage =
          Optional.of(
              new Anchors(
                  PageAnchors.read(page.source(), page.options()),
                  style(
                      page,
                      page.flavor() == Flavor.MDX,
                      page.file().flatMap(docs::locate).isPresent()),
                  "the page"));
    }
    return anchorsOfLastPage.orElseThrow();
  }

  private Optional<Anchors> read(PageView from, Path file) {
    boolean mdx = file.toString().endsWith(".mdx");
    Flavor flavor = mdx ? Flavor.MDX : Flavor.GFM;
    return pages
        .computeIfAbsent(file, found -> read(found, from.options().withFlavor(flavor)))
        .map(
            linked ->
                linked
                    .anchors()
                    .computeIfAbsent(
                        style(from, mdx, true),
                        style ->
                            new Anchors(
                                linked.page(),
                                style,
                                MessageText.quote(docs.locate(file.toString()).orElse("")))));
  }

  private static Optional<LinkedPage> read(Path file, ParseOptions options) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        return Optional.empty();
      }
      String source = new String(bytes, StandardCharsets.UTF_8);
      return Optional.of(new LinkedPage(PageAnchors.read(source, options), new HashMap<>()));
    } catch (IOException e) {
      // It is not known which anchors the page has.
      return Optional.empty();
    }
  }

  /** The style of a page that a page links to. */
  private Anchors.Style style(PageView from, boolean mdx, boolean inDocs) {
    if (mdx || from.flavor() == Flavor.MDX) {
      return Anchors.Style.OTHER;
    }
    if (from.flavor() == Flavor.MKDOCS || (inDocs && docs.isMkdocs())) {
      return docs.hasOwnAnchors() ? Anchors.Style.OTHER : Anchors.Style.MKDOCS;
    }
    return Anchors.Style.GITHUB;
  }
}
