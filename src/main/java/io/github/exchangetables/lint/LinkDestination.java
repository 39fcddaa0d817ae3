package io.github.exchangetables.lint;

import java.util.Optional;

/**
 * What stands in the parentheses of an inline link (CommonMark, section 6.3).
 *
 * @param end the offset behind the closing parenthesis, or behind what a reader takes for the
 *     address
 * @param problem why this is no destination, if it is none
 */
record LinkDestination(int end, Optional<String> problem) {

  private static final int MAX_PARENTHESES = 32;

  /** How far behind a space the closing parenthesis is looked for. */
  private static final int MAX_REST = 200;

  boolean isClosed() {
    return problem.isEmpty();
  }

  /** Reads a destination, and the title behind it, from behind the opening parenthesis on. */
  static LinkDestination read(String markdown, int start) {
    int address = skipSpaces(markdown, start);
    int addressEnd =
        markdown.startsWith("<", address)
            ? bracketedEnd(markdown, address)
            : plainEnd(markdown, address);
    int rest = skipSpaces(markdown, addressEnd);
    int titleEnd = rest > addressEnd ? titleEnd(markdown, rest) : rest;
    int close = skipSpaces(markdown, titleEnd);
    if (markdown.startsWith(")", close)) {
      return new LinkDestination(close + 1, Optional.empty());
    }
    int last = Math.min(markdown.length(), rest + MAX_REST);
    int paren = rest > addressEnd ? markdown.substring(rest, last).indexOf(')') : -1;
    return paren == -1
        ? new LinkDestination(addressEnd, Optional.of("the closing parenthesis is missing"))
        : new LinkDestination(rest + paren + 1, Optional.of("the address has a space"));
  }

  private static int skipSpaces(String markdown, int start) {
    int i = start;
    while (i < markdown.length() && (markdown.charAt(i) == ' ' || markdown.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }

  private static int bracketedEnd(String markdown, int start) {
    for (int i = start + 1; i < markdown.length() && markdown.charAt(i) != '<'; i++) {
      char c = markdown.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '\\') {
        i++;
      }
    }
    return start;
  }

  private static int plainEnd(String markdown, int start) {
    int depth = 0;
    int i = start;
    while (i < markdown.length()) {
      char c = markdown.charAt(i);
      if (c <= ' ' || c == 0x7F || (c == ')' && depth == 0) || depth > MAX_PARENTHESES) {
        return i;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      i += c == '\\' && i + 1 < markdown.length() && isPunctuation(markdown.charAt(i + 1)) ? 2 : 1;
    }
    return i;
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }

  /** The offset behind a title, or where one could begin if there is none. */
  private static int titleEnd(String markdown, int start) {
    char open = start < markdown.length() ? markdown.charAt(start) : ')';
    if (open != '"' && open != '\'' && open != '(') {
      return start;
    }
    char close = open == '(' ? ')' : open;
    for (int i = start + 1; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      if (c == close) {
        return i + 1;
      }
      if (c == '(' && open == '(') {
        return start;
      }
      if (c == '\\') {
        i++;
      }
    }
    return start;
  }
}
