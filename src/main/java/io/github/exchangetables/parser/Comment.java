package io.github.exchangetables.parser;

/**
 * A comment at the beginning of a line: an HTML comment or, in MDX, a JavaScript comment.
 *
 * @param start the offset of its text in the page
 * @param end the offset after its text
 */
public record Comment(int start, int end) {

  /**
   * The beginning of the text of suppression comments. Comments are collected only if the page
   * contains it.
   */
  public static final String PREFIX = "exchange-tables-";
}
