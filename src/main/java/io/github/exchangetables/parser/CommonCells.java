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
  private final ContentBuilder content;
  private int position;

  private CommonCells(String markdown) {
    this.markdown = markdown;
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
    CommonCells cell = new CommonCells(markdown);
    Optional<CellContent> link = cell.oneLink();
    if (link.isPresent()) {
      return link;
    }
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
  private Optional<CellContent> oneLink() {
    int close = markdown.startsWith("[") ? textEnd(1) : markdown.length();
    if (close == markdown.length()
        || markdown.charAt(close) != ']'
        || destinationEnd(close + 1) != markdown.length() - 1) {
      return Optional.empty();
    }
    Link link =
        new Link(
            Whitespace.fold(markdown.substring(1, close)),
            destination(close + 1, markdown.length() - 1));
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
    int textEnd = textEnd(position);
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

  /** The offset of the first character after a start that is not plain text. */
  private int textEnd(int start) {
    int i = start;
    while (i < markdown.length() && isTextAt(i)) {
      i++;
    }
    return i;
  }

  private boolean isTextAt(int i) {
    return switch (markdown.charAt(i)) {
      case '[', ']', '`', '<', '~' -> false;
      case '!' -> i + 1 == markdown.length() || markdown.charAt(i + 1) != '[';
      case '_' -> isAlphanumericAt(i - 1) && isAlphanumericAt(i + 1);
      // An underscore here closes no emphasis, so none can be opened.
      case '*' -> i == 0 || markdown.charAt(i - 1) == ' ';
      default -> true;
    };
  }

  private boolean isAlphanumericAt(int i) {
    return i >= 0 && i < markdown.length() && Ascii.isAlphanumeric(markdown.charAt(i));
  }

  /** Reads a link {@code [text, images, code and tags](destination)}. */
  private boolean readLink() {
    int start = position + 1;
    int close = linkTextEnd(start);
    int end = close == -1 ? -1 : destinationEnd(close + 1);
    if (end == -1) {
      return false;
    }
    content.openLink(destination(close + 1, end), Optional.empty(), position);
    position = start;
    while (position < close) {
      int textEnd = Math.min(close, textEnd(position));
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

  /** The offset of the bracket that closes a link text, or -1 if commonmark must find it. */
  private int linkTextEnd(int start) {
    int i = textEnd(start);
    while (i != -1 && i < markdown.length() && markdown.charAt(i) != ']') {
      int end = inlineEnd(i);
      i = end == -1 ? -1 : textEnd(end);
    }
    return i == markdown.length() ? -1 : i;
  }

  /** The offset after the inline of a link text that begins at an offset, or -1 if none does. */
  private int inlineEnd(int start) {
    return switch (markdown.charAt(start)) {
      case '!' -> imageEnd(start);
      case '`' -> codeSpanEnd(start);
      case '<' ->
          HtmlTag.at(markdown, start, UnaryOperator.identity())
              .map(tag -> start + tag.length())
              .orElse(-1);
      default -> -1;
    };
  }

  private int imageEnd(int start) {
    int altEnd = altTextEnd(start + 2);
    int end = altEnd == -1 ? -1 : destinationEnd(altEnd + 1);
    return end == -1 ? -1 : end + 1;
  }

  /** Reads an image {@code ![text](destination)}. */
  private boolean readImage() {
    int close = altTextEnd(position + 2);
    int end = close == -1 ? -1 : destinationEnd(close + 1);
    if (end == -1) {
      return false;
    }
    String alt = Whitespace.fold(markdown.substring(position + 2, close));
    content.image(new Image(alt, destination(close + 1, end), Optional.empty()), position, end + 1);
    position = end + 1;
    return true;
  }

  /**
   * The offset of the bracket that closes an image description, or -1 if it has anything but text.
   */
  private int altTextEnd(int start) {
    int end = textEnd(start);
    return end < markdown.length() && markdown.charAt(end) == ']' ? end : -1;
  }

  /** The offset of the parenthesis that closes a link destination without a title, or -1. */
  private int destinationEnd(int open) {
    if (open >= markdown.length() || markdown.charAt(open) != '(') {
      return -1;
    }
    if (markdown.startsWith("<", open + 1)) {
      int end = markdown.indexOf('>', open);
      int nested = markdown.indexOf('<', open + 2);
      return end != -1 && (nested == -1 || nested > end) && markdown.startsWith(")", end + 1)
          ? end + 1
          : -1;
    }
    for (int i = open + 1; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      if (c == ')') {
        return i;
      }
      if (c <= ' ' || c == '(' || c == '<' || c == 0x7F) {
        return -1;
      }
    }
    return -1;
  }

  /** The link destination between two parentheses, without angle brackets around it. */
  private String destination(int open, int close) {
    return markdown.charAt(open + 1) == '<'
        ? markdown.substring(open + 2, close - 1)
        : markdown.substring(open + 1, close);
  }

  /** Reads a code span between single backticks. */
  private boolean readCodeSpan() {
    int end = codeSpanEnd(position);
    if (end == -1) {
      return false;
    }
    content.codeSpan(withoutPadding(markdown.substring(position + 1, end - 1)));
    position = end;
    return true;
  }

  private int codeSpanEnd(int start) {
    int close = markdown.indexOf('`', start + 1);
    boolean single = close > start + 1 && !markdown.startsWith("`", close + 1);
    return single ? close + 1 : -1;
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
