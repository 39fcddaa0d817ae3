package io.github.exchangetables.parser;

import io.github.exchangetables.text.PageLines;
import java.util.regex.Pattern;

/**
 * YAML front matter: metadata between two {@code ---} lines at the top of a page, which is no
 * content.
 */
final class FrontMatter {

  private static final Pattern MAPPING_ENTRY =
      Pattern.compile("[\\p{L}\\p{Nd}_\"'][^:]*+:(?:\\s|$)");

  private FrontMatter() {}

  /** Returns the offset behind the front matter that begins at {@code start}, if one does. */
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

  /** A page may open with a thematic break; front matter opens with {@code key: value}. */
  private static boolean isMappingEntry(String source, int start) {
    return MAPPING_ENTRY.matcher(source).region(start, PageLines.end(source, start)).lookingAt();
  }
}
