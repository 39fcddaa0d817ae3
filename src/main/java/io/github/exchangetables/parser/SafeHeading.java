package io.github.exchangetables.parser;

import io.github.exchangetables.text.PageLines;

/**
 * Finds a heading at which no other block is open, so that the blocks below it do not depend on the
 * text above it.
 *
 * <p>A heading without indentation ends every paragraph, quote, list and container. Only fenced
 * code and HTML may contain such a line as text. Fences are followed, and the search ends at a line
 * that may begin HTML or whose fence may be in a list.
 */
final class SafeHeading {

  private static final int MAX_LEVEL = 6;
  private static final int MIN_FENCE = 3;

  /** The indentation from which a fence is code, or in a list or container. */
  private static final int CODE_INDENT = 4;

  private final String source;

  /** The character of the open fence, and its length; 0 if no fence is open. */
  private char fence;

  private int fenceLength;

  /** The next line break of each kind. */
  private int lineFeed = -1;

  private int carriageReturn = -1;

  private SafeHeading(String source) {
    this.source = source;
  }

  /**
   * Returns the start of the last such heading between two offsets, or the first offset if there is
   * none. Both are starts of lines; the first is outside of all blocks.
   */
  static int last(String source, int start, int end) {
    SafeHeading search = new SafeHeading(source);
    int found = start;
    for (int line = start; line < end; line = search.nextLine(line)) {
      int text = line;
      while (text < end && source.charAt(text) == ' ') {
        text++;
      }
      char first = source.charAt(text);
      if (first == '`' || first == '~') {
        if (!search.readFence(text, text - line)) {
          return found;
        }
      } else if (search.fenceLength == 0) {
        if (first == '<') {
          return found;
        }
        if (first == '#' && text == line && search.isHeading(line)) {
          found = line;
        }
      }
    }
    return found;
  }

  /**
   * Returns the offset after the next line break. Searching for one character at a time is faster
   * than reading each. Between CR and LF is an empty line.
   */
  private int nextLine(int line) {
    if (lineFeed < line) {
      lineFeed = indexOrEnd('\n', line);
    }
    if (carriageReturn < line) {
      carriageReturn = indexOrEnd('\r', line);
    }
    return Math.min(lineFeed, carriageReturn) + 1;
  }

  private int indexOrEnd(char c, int start) {
    int index = source.indexOf(c, start);
    return index < 0 ? source.length() : index;
  }

  private boolean isHeading(int line) {
    int end = runEnd(line);
    return end - line <= MAX_LEVEL && (end == source.length() || Whitespace.is(source.charAt(end)));
  }

  /**
   * Opens or closes a fence (CommonMark, section 4.5). Returns false if it is not certain which
   * block the fence is in.
   */
  private boolean readFence(int start, int indent) {
    int end = runEnd(start);
    int length = end - start;
    if (length < MIN_FENCE || indent >= CODE_INDENT) {
      return true;
    }
    int lineEnd = PageLines.end(source, end);
    if (fenceLength > 0) {
      if (source.charAt(start) == fence
          && length >= fenceLength
          && Whitespace.skip(source, end, lineEnd) == lineEnd) {
        fenceLength = 0;
      }
      return true;
    }
    boolean code = source.charAt(start) == '`' && source.substring(end, lineEnd).indexOf('`') >= 0;
    if (!code) {
      fence = source.charAt(start);
      fenceLength = length;
    }
    return indent == 0;
  }

  /** The offset after the characters that are equal to the one at an offset. */
  private int runEnd(int start) {
    int end = start;
    while (end < source.length() && source.charAt(end) == source.charAt(start)) {
      end++;
    }
    return end;
  }
}
