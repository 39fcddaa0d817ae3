package io.github.exchangetables.parser;

import io.github.exchangetables.table.Image;
import io.github.exchangetables.table.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds the content of a cell from its inlines, which are added in source order. */
final class ContentBuilder {

  /** The source, in which links are located. */
  private final String markdown;

  private final StringBuilder text = new StringBuilder();
  private List<OpenLink> links = List.of();
  private List<OpenLink> openLinks = List.of();
  private List<Image> images = List.of();
  private List<Span> imageSpans = List.of();
  private List<String> codeSpans = List.of();
  private List<String> colors = List.of();

  /** The offsets of {@code <br>} tags in the text. */
  private List<Integer> breaks = List.of();

  private @Nullable OpenLink htmlLink;

  /**
   * The source character before the next inline; it decides whether a bare URL may begin (GFM,
   * section 6.9).
   */
  private char previous = ' ';

  ContentBuilder(String markdown) {
    this.markdown = markdown;
  }

  /**
   * Adds text. Bare URLs in it become links, except inside a link.
   *
   * @param literal the text
   * @param start its offset in the source
   */
  void text(String literal, int start) {
    if (openLinks.isEmpty()) {
      int[] searched = {start};
      BareUrls.split(
          literal,
          previous,
          text::append,
          (written, url) -> searched[0] = bareUrl(written, url, searched[0]));
    } else {
      text.append(literal);
    }
    if (!literal.isEmpty()) {
      previous = literal.charAt(literal.length() - 1);
    }
  }

  /**
   * Adds a bare URL as a link, and returns the offset of its end. A URL written with an entity is
   * not located.
   */
  private int bareUrl(String written, String url, int from) {
    int found = markdown.indexOf(written, from);
    int start = found == -1 ? from : found;
    int end = found == -1 ? from : found + written.length();
    openLink(url, Optional.empty(), start);
    text.append(written);
    closeLink(end);
    return end;
  }

  /** Adds a URL that was found among the inlines as a link, or as text inside a link. */
  void bareUrl(String url, int start, int end) {
    if (openLinks.isEmpty()) {
      openLink(BareUrls.destination(url), Optional.empty(), start);
      text.append(url);
      closeLink(end);
    } else {
      text.append(url);
    }
    previous = url.charAt(url.length() - 1);
  }

  /** Adds a code span, whose content is text. */
  void codeSpan(String content) {
    text.append(content);
    codeSpans = with(codeSpans, content);
    previous = '`';
  }

  /** Adds an MDX expression, whose source is text. */
  void expression(String literal) {
    text.append(literal);
    previous = '}';
  }

  /** Notes the start or end of emphasis, strong emphasis or strikethrough. */
  void emphasisDelimiter() {
    previous = '*';
  }

  void openLink(String url, Optional<String> title, int start) {
    OpenLink link = new OpenLink(url, title, text.length(), start);
    links = with(links, link);
    openLinks = with(openLinks, link);
    previous = '[';
  }

  /** Closes the link that was opened last, and an HTML link inside it that has no closing tag. */
  void closeLink(int end) {
    while (!openLinks.isEmpty()) {
      OpenLink link = openLinks.remove(openLinks.size() - 1);
      link.close(text.length(), end);
      previous = ')';
      if (link != htmlLink) {
        return;
      }
      htmlLink = null;
    }
  }

  void image(Image image, int start, int end) {
    images = with(images, image);
    imageSpans = with(imageSpans, new Span(start, end));
    for (OpenLink link : openLinks) {
      link.images = with(link.images, image);
    }
    previous = ')';
  }

  void lineBreak() {
    text.append(' ');
    previous = ' ';
  }

  /**
   * Adds a raw HTML tag. Links, images, colors and {@code <br>} are used; other tags are dropped.
   */
  void tag(HtmlTag tag, int start) {
    int end = start + tag.length();
    Optional<String> color = tag.color();
    if (color.isPresent()) {
      colors = with(colors, color.get());
    }
    switch (tag.name()) {
      case "br" -> {
        breaks = with(breaks, text.length());
        text.append(' ');
      }
      case "img" -> {
        if (!tag.closing()) {
          image(
              new Image(tag.attribute("alt"), tag.attribute("src"), tag.findAttribute("title")),
              start,
              end);
        }
      }
      case "a" -> {
        closeHtmlLink(tag.closing() ? end : start);
        if (!tag.closing()) {
          tag.findAttribute("href").ifPresent(href -> openHtmlLink(href, tag, start));
        }
      }
      default -> {
        // Only its color is used.
      }
    }
    previous = '>';
  }

  private void openHtmlLink(String href, HtmlTag tag, int start) {
    openLink(href, tag.findAttribute("title"), start);
    htmlLink = links.get(links.size() - 1);
  }

  /** Closes the open HTML link. HTML links cannot be nested, so a new one ends the one before. */
  private void closeHtmlLink(int end) {
    if (htmlLink != null) {
      htmlLink.close(text.length(), end);
      openLinks.remove(htmlLink);
      htmlLink = null;
    }
  }

  /** Adds to a list, which is created on first use. */
  private static <T> List<T> with(List<T> list, T element) {
    List<T> made = list.isEmpty() ? new ArrayList<>(2) : list;
    made.add(element);
    return made;
  }

  CellContent build() {
    while (!openLinks.isEmpty()) {
      closeLink(markdown.length());
    }
    String all = text.toString();
    String folded = Whitespace.fold(all);
    return new CellContent(
        folded,
        breaks.isEmpty() ? List.of(folded) : lines(all),
        links.isEmpty() ? folded : textOutsideLinks(all),
        builtLinks(all),
        List.copyOf(images),
        List.copyOf(codeSpans),
        List.copyOf(colors),
        linkSpans(),
        List.copyOf(imageSpans));
  }

  private List<String> lines(String all) {
    List<String> lines = new ArrayList<>(breaks.size() + 1);
    int start = 0;
    for (int end : with(breaks, all.length())) {
      lines.add(Whitespace.fold(all.substring(start, end)));
      start = end;
    }
    return List.copyOf(lines);
  }

  private List<Link> builtLinks(String all) {
    if (links.size() == 1) {
      return List.of(links.get(0).toLink(all));
    }
    List<Link> built = new ArrayList<>(links.size());
    for (OpenLink link : links) {
      built.add(link.toLink(all));
    }
    return List.copyOf(built);
  }

  private List<Span> linkSpans() {
    List<Span> spans = new ArrayList<>(links.size());
    for (OpenLink link : links) {
      spans.add(new Span(link.sourceStart, link.sourceEnd));
    }
    return List.copyOf(spans);
  }

  private String textOutsideLinks(String all) {
    StringBuilder outside = new StringBuilder();
    int done = 0;
    for (OpenLink link : links) {
      if (link.start >= done) {
        outside.append(all, done, link.start).append(' ');
      }
      done = Math.max(done, link.end);
    }
    return Whitespace.fold(outside.append(all, done, all.length()).toString());
  }

  /** A link that was opened, and its range of the text. */
  private static final class OpenLink {
    private final String url;
    private final Optional<String> title;
    private final int start;
    private final int sourceStart;
    private int end;
    private int sourceEnd;
    private List<Image> images = List.of();

    OpenLink(String url, Optional<String> title, int start, int sourceStart) {
      this.url = url;
      this.title = title;
      this.start = start;
      this.sourceStart = sourceStart;
    }

    void close(int textEnd, int endInSource) {
      end = textEnd;
      sourceEnd = endInSource;
    }

    Link toLink(String all) {
      return new Link(Whitespace.fold(all.substring(start, end)), url, title, images);
    }
  }
}
