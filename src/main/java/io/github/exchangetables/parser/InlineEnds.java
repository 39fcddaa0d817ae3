package io.github.exchangetables.parser;

import java.util.function.UnaryOperator;

/** Finds the ends of the inlines of a common cell. It has only what {@link CommonCells} reads. */
final class InlineEnds {

  private final String markdown;

  InlineEnds(String markdown) {
    this.markdown = markdown;
  }

  /** The offset of the first character after a start that is not plain text. */
  int textEnd(int start) {
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

  /** The offset of the bracket that closes a link text, or -1 if commonmark must find it. */
  int linkTextEnd(int start) {
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

  /**
   * The offset of the bracket that closes an image description, or -1 if it has anything but text.
   */
  int altTextEnd(int start) {
    int end = textEnd(start);
    return end < markdown.length() && markdown.charAt(end) == ']' ? end : -1;
  }

  /** The offset of the parenthesis that closes a link destination without a title, or -1. */
  int destinationEnd(int open) {
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
      if (c <= ' ' || c == '(' || c == '<' || Character.isISOControl(c)) {
        return -1;
      }
    }
    return -1;
  }

  /** The offset after a code span between single backticks, or -1. */
  int codeSpanEnd(int start) {
    int close = markdown.indexOf('`', start + 1);
    boolean single = close > start + 1 && !markdown.startsWith("`", close + 1);
    return single ? close + 1 : -1;
  }
}
