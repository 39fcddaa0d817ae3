package io.github.exchangetables.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers the content of one cell from its inlines, told in the order of the source. */
final class ContentBuilder {

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder textOutsideLinks = new StringBuilder();
  private final List<OpenLink> links = new ArrayList<>();
  private final List<OpenLink> openLinks = new ArrayList<>();
  private final List<Image> images = new ArrayList<>();
  private final List<String> codeSpans = new ArrayList<>();
  private final List<String> colors = new ArrayList<>();

  /** The character of the source before what comes next: a bare URL minds it (GFM, 6.9). */
  private char previous = ' ';

  /** Text of the page, in which bare URLs are links unless it stands in a link already. */
  void text(String literal) {
    if (openLinks.isEmpty()) {
      BareUrls.split(literal, previous, this::append, this::bareUrl);
    } else {
      append(literal);
    }
    if (!literal.isEmpty()) {
      previous = literal.charAt(literal.length() - 1);
    }
  }

  private void bareUrl(String written, String url) {
    openLink(url, Optional.empty());
    append(written);
    closeLink();
  }

  private void append(String literal) {
    text.append(literal);
    if (openLinks.isEmpty()) {
      textOutsideLinks.append(literal);
    }
  }

  /** A code span, whose content is text as it stands. */
  void codeSpan(String content) {
    append(content);
    codeSpans.add(content);
    previous = '`';
  }

  /** The start or the end of emphasis, strong emphasis or strikethrough. */
  void emphasisDelimiter() {
    previous = '*';
  }

  void openLink(String url, Optional<String> title) {
    OpenLink link = new OpenLink(url, title, text.length());
    links.add(link);
    openLinks.add(link);
    previous = '[';
  }

  /** Closes the link that was opened last; without one, nothing happens. */
  void closeLink() {
    if (openLinks.isEmpty()) {
      return;
    }
    OpenLink link = openLinks.remove(openLinks.size() - 1);
    link.text = text.substring(link.start);
    if (openLinks.isEmpty()) {
      textOutsideLinks.append(' ');
    }
    previous = ')';
  }

  void image(Image image) {
    images.add(image);
    for (OpenLink link : openLinks) {
      link.images.add(image);
    }
    previous = ')';
  }

  void lineBreak() {
    append(" ");
    previous = ' ';
  }

  /** A tag of raw HTML: links, images, colours and {@code <br>} count, all else is dropped. */
  void tag(HtmlTag tag) {
    tag.color().ifPresent(colors::add);
    switch (tag.name()) {
      case "br" -> append(" ");
      case "img" -> {
        if (!tag.closing()) {
          image(new Image(tag.attribute("alt"), tag.attribute("src"), tag.findAttribute("title")));
        }
      }
      case "a" -> {
        if (tag.closing()) {
          closeLink();
        } else {
          tag.findAttribute("href").ifPresent(href -> openLink(href, tag.findAttribute("title")));
        }
      }
      default -> {
        // Only its colour is content.
      }
    }
    previous = '>';
  }

  CellContent build() {
    while (!openLinks.isEmpty()) {
      closeLink();
    }
    return new CellContent(
        Whitespace.fold(text.toString()),
        Whitespace.fold(textOutsideLinks.toString()),
        links.stream().map(OpenLink::toLink).toList(),
        List.copyOf(images),
        List.copyOf(codeSpans),
        List.copyOf(colors));
  }

  /** A link that has begun; its text is known when it ends. */
  private static final class OpenLink {
    private final String url;
    private final Optional<String> title;
    private final int start;
    private final List<Image> images = new ArrayList<>();
    private @Nullable String text;

    OpenLink(String url, Optional<String> title, int start) {
      this.url = url;
      this.title = title;
      this.start = start;
    }

    Link toLink() {
      return new Link(Whitespace.fold(text == null ? "" : text), url, title, images);
    }
  }
}
