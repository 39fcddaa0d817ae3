package io.github.exchangetables.parser;

/**
 * A comment at the beginning of a line: an HTML comment or, in MDX, a JavaScript comment.
 *
 * @param start the offset of its text in the page
 * @param end the offset after its text
 */
public record Comment(int start, int end) {

  /** The beginning of the text of suppression comments. */
  public static final String PREFIX = "exchange-tables-";

  /** Tells whether a page may have suppression comments, so that its comments are collected. */
  static boolean mayOccurIn(String source) {
    return (contains(source, "<!--") || contains(source, "{/*")) && source.contains(PREFIX);
  }

  /** Searches for the first character of a mark, which is much faster than for the whole mark. */
  private static boolean contains(String source, String mark) {
    int found = source.indexOf(mark.charAt(0));
    while (found >= 0 && !source.startsWith(mark, found)) {
      found = source.indexOf(mark.charAt(0), found + 1);
    }
    return found >= 0;
  }
}
