package io.github.exchangetables.parser;

import io.github.exchangetables.text.PageLines;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds the ends of JSX tags and JavaScript expressions in MDX, which may span several lines.
 *
 * <p>A tag follows the grammar of micromark-extension-mdx-jsx. An expression is not parsed as
 * JavaScript: its braces are counted, except in strings, templates and comments. In a block quote
 * every further line must begin with the quote markers. Not thread-safe.
 */
final class JsxScanner {

  /** The result if there is no end. */
  static final int NONE = -1;

  /** The maximum number of characters that are scanned without finding an end. */
  private static final long MAX_IN_VAIN = 20_000_000;

  /** Accepts the attributes of a tag. */
  @FunctionalInterface
  interface AttributeSink {
    /**
     * Accepts an attribute: its name and the offsets of its value, including quotes or braces. The
     * offsets are equal if there is no value.
     */
    void attribute(String name, int valueStart, int valueEnd);
  }

  private final String source;

  /** The offsets of braces that are known not to be closed. */
  private final BitSet unclosed = new BitSet();

  private int[] open = new int[16];
  private int noTemplateEnd = Integer.MAX_VALUE;
  private int noCommentEnd = Integer.MAX_VALUE;
  private long inVain;
  private int quotes;
  private int position;

  /** The offset of the first line without the quote markers. */
  private int quoteEnd;

  /** Whether a comment is not closed. */
  private boolean cutOff;

  JsxScanner(String source) {
    this.source = source;
    this.quoteEnd = source.length();
  }

  /** Sets the number of quote markers that every further line must begin with. */
  JsxScanner inQuotes(int number) {
    quotes = number;
    quoteEnd = source.length();
    return this;
  }

  /** Returns the offset after the tag at an offset, or {@link #NONE}. */
  int tagEnd(int start, AttributeSink attributes) {
    return end(start, inVain <= MAX_IN_VAIN && readTag(start, attributes));
  }

  /** Returns the offset after the expression at an offset, or {@link #NONE}. */
  int expressionEnd(int start) {
    position = start;
    return end(start, inVain <= MAX_IN_VAIN && readExpression());
  }

  /**
   * Returns the end of a block of {@code import} or {@code export}: the first blank line outside
   * brackets, strings and comments, or the first blank line if one of them is not closed.
   */
  int moduleEnd(int start) {
    int depth = 0;
    cutOff = inVain > MAX_IN_VAIN;
    position = start;
    while (position < source.length() && !cutOff) {
      char c = source.charAt(position);
      if ("([{".indexOf(c) >= 0) {
        depth++;
      } else if (")]}".indexOf(c) >= 0) {
        depth--;
      }
      skipToken();
      if (depth <= 0
          && PageLines.isLineBreak(c)
          && !(c == '\r' && peek() == '\n')
          && isBlankLine(position)) {
        return position;
      }
    }
    if (depth <= 0 && !cutOff) {
      return source.length();
    }
    end(start, false);
    int line = start;
    while (line < source.length() && !isBlankLine(line)) {
      line = PageLines.next(source, line);
    }
    return line;
  }

  private boolean isBlankLine(int line) {
    int end = PageLines.end(source, line);
    return Whitespace.skipBlanks(source, line, end) == end;
  }

  private int end(int start, boolean found) {
    if (found) {
      return position;
    }
    inVain(start, Math.max(start, Math.min(position, quoteEnd)));
    return NONE;
  }

  /** Counts characters that were scanned without finding a block. */
  void inVain(int start, int end) {
    inVain += end - start;
  }

  private boolean readTag(int start, AttributeSink attributes) {
    position = start + 1;
    if (isSpace(peek())) {
      return false;
    }
    if (take('/')) {
      skipSpace();
    }
    if (take('>')) {
      return true;
    }
    if (!readName()) {
      return false;
    }
    while (!take('>')) {
      if (take('/')) {
        skipSpace();
        return take('>');
      }
      if (!readAttribute(attributes)) {
        return false;
      }
      skipSpace();
    }
    return true;
  }

  /** Reads a name with its members, and the white space after it. */
  private boolean readName() {
    boolean read = readIdentifier();
    skipSpace();
    while (read && (take('.') || take(':'))) {
      skipSpace();
      read = readIdentifier();
      skipSpace();
    }
    return read;
  }

  private boolean readAttribute(AttributeSink attributes) {
    if (peek() == '{') {
      return readExpression();
    }
    int start = position;
    if (!readIdentifier()) {
      return false;
    }
    int end = position;
    skipSpace();
    if (take(':')) {
      skipSpace();
      if (!readIdentifier()) {
        return false;
      }
      end = position;
      skipSpace();
    }
    int valueStart = position;
    if (take('=')) {
      skipSpace();
      valueStart = position;
      if (!readValue()) {
        return false;
      }
    }
    attributes.attribute(source.substring(start, end), valueStart, position);
    return true;
  }

  private boolean readValue() {
    char quote = peek();
    if (quote == '{') {
      return readExpression();
    }
    if (quote != '"' && quote != '\'') {
      return false;
    }
    advance();
    while (position < source.length() && source.charAt(position) != quote) {
      advance();
    }
    return take(quote);
  }

  private boolean readIdentifier() {
    int start = position;
    while (position < source.length()) {
      int c = source.codePointAt(position);
      boolean continues =
          c == '$'
              || c == '_'
              || (position == start
                  ? Character.isUnicodeIdentifierStart(c)
                  : c == '-' || Character.isUnicodeIdentifierPart(c));
      if (!continues) {
        break;
      }
      position += Character.charCount(c);
    }
    return position > start;
  }

  private boolean readExpression() {
    int depth = 0;
    do {
      if (position >= source.length() || (depth == 0 && unclosed.get(position))) {
        for (int i = 0; i < depth; i++) {
          unclosed.set(open[i]);
        }
        return false;
      }
      char c = source.charAt(position);
      if (c == '{') {
        if (depth == open.length) {
          open = Arrays.copyOf(open, 2 * depth);
        }
        open[depth++] = position;
      } else if (c == '}') {
        depth--;
      }
      skipToken();
    } while (depth > 0);
    return true;
  }

  /** Skips a character, or the string, template or comment that it begins. */
  private void skipToken() {
    switch (source.charAt(position)) {
      case '"', '\'' -> skipString();
      case '`' -> {
        if (position < noTemplateEnd && !skipPast("`", position + 1)) {
          noTemplateEnd = quotes == 0 ? position : noTemplateEnd;
          advance();
        } else if (position >= noTemplateEnd) {
          advance();
        }
      }
      case '/' -> {
        if (!source.startsWith("*", position + 1)) {
          advance();
        } else if (position >= noCommentEnd || !skipPast("*/", position + 2)) {
          noCommentEnd = quotes == 0 ? Math.min(noCommentEnd, position) : noCommentEnd;
          position = source.length();
          cutOff = true;
        }
      }
      default -> advance();
    }
  }

  /** Skips a string. A quote that is not closed on its line is an apostrophe. */
  private void skipString() {
    char quote = source.charAt(position);
    int i = position + 1;
    while (i < source.length()
        && source.charAt(i) != quote
        && !PageLines.isLineBreak(source.charAt(i))) {
      i += source.charAt(i) == '\\' ? 2 : 1;
    }
    if (i < source.length() && source.charAt(i) == quote) {
      position = i + 1;
    } else {
      advance();
    }
  }

  /**
   * Skips to the offset after the next occurrence of a closing mark, or does not move if there is
   * none. A backslash escapes the next character.
   */
  private boolean skipPast(String mark, int from) {
    int start = position;
    position = from;
    while (position < source.length() && !source.startsWith(mark, position)) {
      if (source.charAt(position) == '\\' && mark.equals("`")) {
        advance();
      }
      advance();
    }
    if (position >= source.length()) {
      inVain += source.length() - start;
      position = start;
      return false;
    }
    position += mark.length();
    return true;
  }

  private char peek() {
    return position < source.length() ? source.charAt(position) : '\0';
  }

  private boolean take(char c) {
    if (peek() != c) {
      return false;
    }
    position++;
    return true;
  }

  private void skipSpace() {
    while (isSpace(peek())) {
      advance();
    }
  }

  private static boolean isSpace(char c) {
    return Whitespace.is(c) || c == '\uFEFF';
  }

  /**
   * Moves to the next character; at the end of a line, to the one after the quote markers of the
   * next line.
   */
  private void advance() {
    if (position >= source.length()) {
      return;
    }
    char c = source.charAt(position);
    position++;
    if (!PageLines.isLineBreak(c) || (c == '\r' && peek() == '\n')) {
      return;
    }
    for (int i = 0; i < quotes; i++) {
      while (peek() == ' ' || peek() == '\t') {
        position++;
      }
      if (!take('>')) {
        quoteEnd = position;
        position = source.length();
        return;
      }
    }
  }
}
