package io.github.exchangetables.parser;

import io.github.exchangetables.table.Image;
import io.github.exchangetables.table.Link;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Parses common cells without commonmark: text, links, images, images in links, code spans, HTML
 * tags and strong emphasis of a whole cell, if they are not nested more deeply, escaped or
 * ambiguous.
 *
 * <p>This is a shortcut for speed. It returns exactly what commonmark would, or nothing.
 */
final class CommonCells {

  private static final String STRONG = "**";

  private final String markdown;
  private final InlineEnds ends;
  private final ContentBuilder content;
  private int position;

  private CommonCells(String markdown, InlineEnds ends) {
    this.markdown = markdown;
    this.ends = ends;
    this.content = new ContentBuilder(markdown);
  }

  /**
   * Reads a cell.
   *
   * @param markdown the cell's Markdown
   * @return its content, or empty if commonmark must parse it
   */
  static Optional<CellContent> read(String markdown) {
    int ampersand = markdown.indexOf('&');
    boolean entities = ampersand >= 0 && markdown.indexOf(';', ampersand) != -1;
    if (entities || markdown.indexOf('\\') >= 0) {
      return Optional.empty();
    }
    InlineEnds ends = new InlineEnds(markdown);
    Optional<CellContent> link = oneLink(markdown, ends);
    if (link.isPresent()) {
      return link;
    }
    CommonCells cell = new CommonCells(markdown, ends);
    boolean read = cell.isStrong() ? cell.readStrong() : cell.readUpTo(markdown.length());
    return read ? Optional.of(cell.content.build()) : Optional.empty();
  }

  /**
   * Tells whether Markdown is its own plain text: no character can be part of markup or of a bare
   * URL, and white space is folded.
   */
  static boolean isText(String markdown) {
    boolean afterSpace = true;
    for (int i = 0; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z' && c != 'W')
              || (c == ' ' && !afterSpace)
              || (c >= '+' && c <= '9')
              || (c > 0x7F && !Character.isSurrogate(c) && !Whitespace.is(c));
      if (!plain || (c == 'w' && markdown.startsWith("ww", i + 1))) {
        return false;
      }
      afterSpace = c == ' ';
    }
    return !afterSpace || markdown.isEmpty();
  }

  /** The content of a cell that is one link of text, as most cells with links are. */
  private static Optional<CellContent> oneLink(String markdown, InlineEnds ends) {
    int close = markdown.startsWith("[") ? ends.textEnd(1) : markdown.length();
    if (close == markdown.length()
        || markdown.charAt(close) != ']'
        || ends.destinationEnd(close + 1) != markdown.length() - 1) {
      return Optional.empty();
    }
    Link link =
        new Link(
            Whitespace.fold(markdown.substring(1, close)),
            destination(markdown, close + 1, markdown.length() - 1));
    return Optional.of(CellContent.ofLink(link, new Span(0, markdown.length())));
  }

  /** Tells whether the whole cell is strongly emphasized, and nothing in it is. */
  private boolean isStrong() {
    int end = markdown.length() - STRONG.length();
    return end > STRONG.length()
        && markdown.startsWith(STRONG)
        && markdown.indexOf('*', STRONG.length()) == end
        && markdown.endsWith(STRONG)
        && !Whitespace.is(markdown.charAt(STRONG.length()))
        && !Whitespace.is(markdown.charAt(end - 1));
  }

  private boolean readStrong() {
    content.emphasisDelimiter();
    position = STRONG.length();
    boolean read = readUpTo(markdown.length() - STRONG.length());
    content.emphasisDelimiter();
    return read;
  }

  private boolean readUpTo(int end) {
    while (position < end) {
      if (!readNext()) {
        return false;
      }
    }
    return true;
  }

  private boolean readNext() {
    int textEnd = ends.textEnd(position);
    if (textEnd > position) {
      String text = markdown.substring(position, textEnd);
      if (mayBeInUrl(textEnd) && BareUrls.mayHold(text)) {
        return false;
      }
      content.text(text, position);
      position = textEnd;
      return true;
    }
    return markdown.charAt(position) == '[' ? readLink() : readInlineOfLink();
  }

  /** Reads an inline that a link text may have. */
  private boolean readInlineOfLink() {
    return switch (markdown.charAt(position)) {
      case '!' -> readImage();
      case '`' -> readCodeSpan();
      case '<' -> readTag();
      default -> false;
    };
  }

  /** Tells whether markup after a bare URL could be a part of it. */
  private boolean mayBeInUrl(int offset) {
    return offset < markdown.length()
        && markdown.charAt(offset) != '<'
        && !Whitespace.is(markdown.charAt(offset - 1));
  }

  /** Reads a link {@code [text, images, code and tags](destination)}. */
  private boolean readLink() {
    int start = position + 1;
    int close = ends.linkTextEnd(start);
    int end = close == -1 ? -1 : ends.destinationEnd(close + 1);
    if (end == -1) {
      return false;
    }
    content.openLink(destination(markdown, close + 1, end), Optional.empty(), position);
    position = start;
    while (position < close) {
      int textEnd = Math.min(close, ends.textEnd(position));
      if (textEnd > position) {
        content.text(markdown.substring(position, textEnd), position);
        position = textEnd;
      } else {
        readInlineOfLink();
      }
    }
    content.closeLink(end + 1);
    position = end + 1;
    return true;
  }

  /** Reads an image {@code ![text](destination)}. */
  private boolean readImage() {
    int close = ends.altTextEnd(position + 2);
    int end = close == -1 ? -1 : ends.destinationEnd(close + 1);
    if (end == -1) {
      return false;
    }
    String alt = Whitespace.fold(markdown.substring(position + 2, close));
    content.image(
        new Image(alt, destination(markdown, close + 1, end), Optional.empty()), position, end + 1);
    position = end + 1;
    return true;
  }

  /** The link destination between two parentheses, without angle brackets around it. */
  private static String destination(String markdown, int open, int close) {
    return markdown.charAt(open + 1) == '<'
        ? markdown.substring(open + 2, close - 1)
        : markdown.substring(open + 1, close);
  }

  /** Reads a code span between single backticks. */
  private boolean readCodeSpan() {
    int end = ends.codeSpanEnd(position);
    if (end == -1) {
      return false;
    }
    content.codeSpan(withoutPadding(markdown.substring(position + 1, end - 1)));
    position = end;
    return true;
  }

  /** Removes one space at each end, unless there are only spaces (CommonMark, section 6.1). */
  private static String withoutPadding(String code) {
    boolean padded = code.startsWith(" ") && code.endsWith(" ");
    return padded && !code.isBlank() ? code.substring(1, code.length() - 1) : code;
  }

  private boolean readTag() {
    Optional<HtmlTag> tag = HtmlTag.at(markdown, position, UnaryOperator.identity());
    tag.ifPresent(found -> content.tag(found, position));
    position += tag.map(HtmlTag::length).orElse(0);
    return tag.isPresent();
  }
}
