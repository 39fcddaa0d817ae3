package io.github.exchangetables.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what was meant as an inline link and is none (CommonMark, section 6.3), outside code spans
 * and HTML tags.
 */
final class LinkSyntax {

  private static final int MAX_GAP = 3;
  private static final int MAX_TEXT = 100;

  /** A stretch that is no link, and what is wrong with it. */
  record Broken(int start, int end, String reason) {}

  /** A bracket that may begin the text of a link or of an image. */
  private record Opener(int offset, boolean image) {}

  private final String markdown;
  private final List<Broken> broken = new ArrayList<>();
  private final List<Opener> openers = new ArrayList<>();
  private final Map<Integer, Integer> lastBackticks = new HashMap<>();

  /** How many of the openers are around a link already. */
  private int aroundLink;

  private boolean escapedOpener;

  private LinkSyntax(String markdown) {
    this.markdown = markdown;
  }

  /** The stretches of a cell that are no links, in the order of their ends. */
  static List<Broken> check(String markdown) {
    LinkSyntax syntax = new LinkSyntax(markdown);
    syntax.findBackticks();
    syntax.scan();
    syntax.unclosed();
    return syntax.broken;
  }

  private void findBackticks() {
    int i = markdown.indexOf('`');
    while (i >= 0) {
      int end = backticksEnd(i);
      lastBackticks.put(end - i, i);
      i = markdown.indexOf('`', end);
    }
  }

  private int backticksEnd(int start) {
    int i = start;
    while (i < markdown.length() && markdown.charAt(i) == '`') {
      i++;
    }
    return i;
  }

  private void scan() {
    int lastGreater = markdown.lastIndexOf('>');
    int i = 0;
    while (i < markdown.length()) {
      switch (markdown.charAt(i)) {
        case '\\' -> {
          escapedOpener |= markdown.startsWith("[", i + 1);
          i += 2;
        }
        case '`' -> i = behindCode(i);
        case '<' -> i = i < lastGreater && startsTag(i) ? markdown.indexOf('>', i) + 1 : i + 1;
        case '[' -> {
          openers.add(new Opener(i, i > 0 && markdown.charAt(i - 1) == '!'));
          i++;
        }
        case ']' -> i = close(i);
        default -> i++;
      }
    }
  }

  /** Returns the offset behind a code span, or behind backticks that begin none. */
  private int behindCode(int start) {
    int end = backticksEnd(start);
    int length = end - start;
    if (lastBackticks.getOrDefault(length, -1) <= start) {
      return end;
    }
    int close = markdown.indexOf('`', end);
    int closeEnd = backticksEnd(close);
    while (closeEnd - close != length) {
      close = markdown.indexOf('`', closeEnd);
      closeEnd = backticksEnd(close);
    }
    return closeEnd;
  }

  /** Tells whether a tag may start at a place that is not the last. */
  private boolean startsTag(int start) {
    char next = markdown.charAt(start + 1);
    return Character.isLetter(next) || next == '/' || next == '!';
  }

  /** Looks at what a closing bracket ends, and returns where to go on. */
  private int close(int bracket) {
    int depth = openers.size() - 1;
    Opener opener = depth < 0 ? null : openers.remove(depth);
    boolean mayLink = opener != null && (opener.image() || depth >= aroundLink);
    aroundLink = Math.min(aroundLink, Math.max(0, depth));
    if (!markdown.startsWith("(", bracket + 1)) {
      if (opener != null) {
        apart(opener, bracket);
      }
      return bracket + 1;
    }
    LinkDestination destination = LinkDestination.read(markdown, bracket + 2);
    if (mayLink && destination.isClosed()) {
      if (opener != null && !opener.image()) {
        aroundLink = depth;
      }
      return destination.end();
    }
    if (opener != null || !escapedOpener) {
      int start = opener == null ? bracket : opener.offset();
      broken.add(new Broken(start, destination.end(), reason(opener, destination)));
    }
    return bracket + 2;
  }

  private static String reason(@Nullable Opener opener, LinkDestination destination) {
    if (opener == null) {
      return "the opening bracket is missing";
    }
    return destination.problem().orElse("a link cannot stand inside another");
  }

  /** Two parts of a link that are there but do not make one. */
  private void apart(Opener opener, int bracket) {
    int next = bracket + 1;
    while (next < markdown.length() && next - bracket <= MAX_GAP && markdown.charAt(next) == ' ') {
      next++;
    }
    if (markdown.startsWith("(", next) && isAddress(next + 1)) {
      LinkDestination destination = LinkDestination.read(markdown, next + 1);
      if (destination.isClosed()) {
        broken.add(
            new Broken(
                opener.offset(), destination.end(), "a space parts the text from the address"));
      }
    }
    if (opener.offset() > 0
        && markdown.charAt(opener.offset() - 1) == ')'
        && isAddress(opener.offset() + 1)) {
      broken.add(
          new Broken(
              parenthesisBefore(opener.offset() - 1),
              bracket + 1,
              "expected the text in brackets and the address in parentheses"));
    }
  }

  /** {@code [text(address)}: looked for behind the last bracket that nothing closed. */
  private void unclosed() {
    if (openers.isEmpty()) {
      return;
    }
    int start = openers.get(openers.size() - 1).offset();
    int paren = markdown.indexOf('(', start);
    if (paren != -1 && isAddress(paren + 1)) {
      LinkDestination destination = LinkDestination.read(markdown, paren + 1);
      broken.add(new Broken(start, destination.end(), "the closing bracket is missing"));
    }
  }

  private int parenthesisBefore(int closing) {
    int first = Math.max(0, closing - MAX_TEXT);
    int opening = markdown.substring(first, closing).lastIndexOf('(');
    return opening < 0 ? closing : first + opening;
  }

  private boolean isAddress(int start) {
    return markdown.startsWith("/", start)
        || markdown.startsWith("./", start)
        || markdown.startsWith("../", start)
        || markdown.startsWith("http://", start)
        || markdown.startsWith("https://", start)
        || markdown.startsWith("mailto:", start);
  }
}
