package io.github.exchangetables.parser;

import io.github.exchangetables.text.PageLines;
import java.util.regex.Pattern;

/** Finds YAML front matter: metadata between two {@code ---} lines at the top of a page. */
final class FrontMatter {

  private static final Pattern MAPPING_ENTRY =
      Pattern.compile("[\\p{L}\\p{Nd}_\"'][^:]*+:(?:\\s|$)");

  private FrontMatter() {}

  /**
   * Returns the offset after the front matter at {@code start}, or {@code start} if there is none.
   */
  static int end(String source, int start) {
    if (!isFence(source, start, "---")) {
      return start;
    }
    boolean mapping = false;
    boolean empty = true;
    for (int line = PageLines.next(source, start);
        line < source.length();
        line = PageLines.next(source, line)) {
      if (isFence(source, line, "---") || isFence(source, line, "...")) {
        return mapping || empty ? PageLines.next(source, line) : start;
      }
      if (empty && !isBlankOrComment(source, line)) {
        empty = false;
        mapping = isMappingEntry(source, line);
      }
    }
    return start;
  }

  private static boolean isFence(String source, int start, String marker) {
    int end = PageLines.end(source, start);
    return source.startsWith(marker, start)
        && Whitespace.skip(source, start + marker.length(), end) == end;
  }

  private static boolean isBlankOrComment(String source, int start) {
    int end = PageLines.end(source, start);
    int first = Whitespace.skip(source, start, end);
    return first == end || source.charAt(first) == '#';
  }

  /**
   * Tells whether a line is {@code key: value}. A thematic break at the top of a page starts front
   * matter only if such a line follows.
   */
  private static boolean isMappingEntry(String source, int start) {
    return MAPPING_ENTRY.matcher(source).region(start, PageLines.end(source, start)).lookingAt();
  }
}
