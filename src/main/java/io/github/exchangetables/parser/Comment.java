package io.github.exchangetables.parser;

/**
 * A comment that begins a line of a page, HTML's or, in MDX, JavaScript's.
 *
 * @param start the offset of its text in the page
 * @param end the offset behind its text
 */
public record Comment(int start, int end) {

  /**
   * What the text of a comment to this library begins with. Only on a page that has it are comments
   * looked for.
   */
  public static final String PREFIX = "exchange-tables-";
}
