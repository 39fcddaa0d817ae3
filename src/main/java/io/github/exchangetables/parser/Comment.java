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

  /**
   * Tells whether a page may have suppression comments, so that its comments are collected. The
   * page is searched for characters of comments first, which is much faster than for the prefix.
   */
  static boolean mayOccurIn(String source) {
    return (source.indexOf('{') >= 0 || hasHtmlComments(source)) && source.contains(PREFIX);
  }

  private static boolean hasHtmlComments(String source) {
    int found = source.indexOf('<');
    while (found >= 0 && !source.startsWith("<!--", found)) {
      found = source.indexOf('<', found + 1);
    }
    return found >= 0;
  }
}
