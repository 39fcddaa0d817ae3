package io.github.exchangetables.lint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntConsumer;

/**
 * Finds the comments that stand at the beginning of a line, outside code.
 *
 * <p>Blocks are told from the lines alone: what counts is not to take a comment that a page shows,
 * in a fence or indented as code, for one that is meant. Quotes, lists and the containers of MkDocs
 * indent their content, so indentation is counted from theirs.
 */
final class CommentLines {

  private static final int CODE_INDENT = 4;

  private final String source;

  /** How far the content of the containers around is indented. */
  private final Deque<Integer> containers = new ArrayDeque<>();

  private char fence;
  private int fenceLength;
  private boolean inComment;

  CommentLines(String source) {
    this.source = source;
  }

  /** Hands over the offset of every comment's beginning, in order. */
  void forEach(IntConsumer comment) {
    int start = 0;
    while (start < source.length()) {
      int end = lineEnd(start);
      line(start, end, comment);
      start = end + 1;
    }
  }

  private int lineEnd(int start) {
    int end = start;
    while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private void line(int start, int end, IntConsumer comment) {
    int text = start;
    int indent = 0;
    while (text < end && " \t>\uFEFF".indexOf(source.charAt(text)) >= 0) {
      char c = source.charAt(text);
      indent = c == '>' ? 0 : indent + (c == '\t' ? CODE_INDENT - indent % CODE_INDENT : 1);
      text++;
    }
    if (text == end) {
      return;
    }
    if (inComment) {
      inComment = !closesComment(text, end);
      return;
    }
    leaveContainers(indent);
    if (fenceLength > 0) {
      closeFence(text, end);
    } else {
      block(text, end, indent, comment);
    }
  }

  private boolean closesComment(int text, int end) {
    return source.substring(text, end).contains("-->");
  }

  /** Leaves the containers that a line is not indented for, and a fence inside them. */
  private void leaveContainers(int indent) {
    while (!containers.isEmpty() && indent < containers.peek()) {
      containers.pop();
      fenceLength = 0;
    }
  }

  private void block(int start, int end, int indentOfLine, IntConsumer comment) {
    int text = start;
    int indent = indentOfLine;
    while (indent - indentOfContent() < CODE_INDENT) {
      int content = listContent(text, end);
      if (content == text) {
        leaf(text, end, indent, comment);
        return;
      }
      indent += content - text;
      containers.push(indent - indentOfCode(content));
      text = content;
    }
  }

  private int indentOfContent() {
    return containers.isEmpty() ? 0 : containers.peek();
  }

  private void leaf(int text, int end, int indent, IntConsumer comment) {
    if (source.startsWith("<!--", text)) {
      comment.accept(text);
      inComment = !closesComment(text, end);
    } else if (opensContainer(text)) {
      containers.push(indent + CODE_INDENT);
    } else {
      openFence(text, end);
    }
  }

  private boolean opensContainer(int text) {
    return source.startsWith("!!!", text)
        || source.startsWith("???", text)
        || source.startsWith("===", text);
  }

  /** The offset behind the marker of a list item, or {@code text} if there is none. */
  private int listContent(int text, int end) {
    int marker = text;
    while (marker < end && marker - text < 9 && isDigit(source.charAt(marker))) {
      marker++;
    }
    String ends = marker > text ? ".)" : "-+*";
    if (marker >= end || ends.indexOf(source.charAt(marker)) < 0) {
      return text;
    }
    int content = marker + 1;
    while (content < end && source.charAt(content) == ' ') {
      content++;
    }
    return content > marker + 1 && content < end ? content : text;
  }

  /** How far the content of a list item is indented as code: one space is the marker's. */
  private int indentOfCode(int content) {
    int spaces = 1;
    while (source.charAt(content - spaces - 1) == ' ') {
      spaces++;
    }
    return spaces > CODE_INDENT ? spaces - 1 : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void openFence(int text, int end) {
    char c = source.charAt(text);
    int length = run(text, end, c);
    boolean isFence =
        c == '~' || (c == '`' && source.substring(text + length, end).indexOf('`') == -1);
    if (isFence && length >= 3) {
      fence = c;
      fenceLength = length;
    }
  }

  private void closeFence(int text, int end) {
    int length = run(text, end, fence);
    if (length >= fenceLength && source.substring(text + length, end).isBlank()) {
      fenceLength = 0;
    }
  }

  private int run(int start, int end, char c) {
    int i = start;
    while (i < end && source.charAt(i) == c) {
      i++;
    }
    return i - start;
  }
}
