package io.github.exchangetables.parser;

/** White space, including tabs and no-break spaces. */
final class Whitespace {

  private Whitespace() {}

  static boolean is(char c) {
    return c <= ' ' ? c == ' ' || (c >= '\t' && c <= '\r') : c >= 0x85 && isBeyondAscii(c);
  }

  private static boolean isBeyondAscii(char c) {
    return c == 0x85 || Character.isSpaceChar(c);
  }

  /** Tells whether a character is a space or a tab, the only white space between blocks. */
  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /**
   * Tells whether a character is white space around the pipes of a row. That cmark-gfm decides: it
   * is ASCII, so that a no-break space is the content of a cell.
   */
  static boolean isInRow(char c) {
    return isBlank(c) || c == '\u000B' || c == '\f';
  }

  /** Returns the first offset that has no space or tab. */
  static int skipBlanks(CharSequence text, int start, int end) {
    int i = start;
    while (i < end && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Returns the first offset that has no white space of a row. */
  static int skipInRow(CharSequence text, int start, int end) {
    int i = start;
    while (i < end && isInRow(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Returns the offset after the last character that is not white space of a row. */
  static int skipInRowBackwards(CharSequence text, int start, int end) {
    int i = end;
    while (i > start && isInRow(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** Returns the first offset from {@code start} on, up to {@code end}, that is not white space. */
  static int skip(CharSequence text, int start, int end) {
    int i = start;
    while (i < end && is(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Returns the offset after the last character before {@code end} that is not white space. */
  static int skipBackwards(CharSequence text, int start, int end) {
    int i = end;
    while (i > start && is(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** Trims a text, and replaces each run of white space by one space. */
  static String fold(String text) {
    int start = skip(text, 0, text.length());
    int end = skipBackwards(text, start, text.length());
    int done = foldedEnd(text, start, end);
    if (done == end) {
      return text.substring(start, end);
    }
    StringBuilder folded = new StringBuilder(end - start).append(text, start, done);
    for (int i = done; i < end; i++) {
      char c = text.charAt(i);
      if (!is(c)) {
        folded.append(c);
      } else if (folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString();
  }

  /** The offset of the first white space that is not a single space, or the end. */
  private static int foldedEnd(String text, int start, int end) {
    boolean afterSpace = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean space = is(c);
      if (space && (afterSpace || c != ' ')) {
        return i;
      }
      afterSpace = space;
    }
    return end;
  }
}
