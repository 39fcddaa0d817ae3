package io.github.exchangetables.fix;

import io.github.exchangetables.text.SafeText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes edits in the format of {@code diff -u}, for {@code patch -p1} and {@code git apply}.
 *
 * <p>Lines end in a line feed, as both tools expect: the carriage return of CRLF is part of its
 * line, and a text whose lines end with CR is one line.
 */
final class UnifiedDiff {

  private static final int CONTEXT = 3;

  private final String text;
  private final List<String> lines;

  private UnifiedDiff(String text) {
    this.text = text;
    this.lines = lines(text);
  }

  /** Removed lines and their replacement. {@code line} is the index of the first line, from 0. */
  private record Change(int line, List<String> removed, List<String> added) {
    int end() {
      return line + removed.size();
    }
  }

  /**
   * Writes edits as a unified diff.
   *
   * @param file the path of the text's file, with {@code /} between the names
   * @param text the text before the edits
   * @param edits the edits, in order; they do not overlap or join lines
   * @return the diff, {@code ""} if there are no edits
   */
  static String of(String file, String text, List<Edit> edits) {
    return edits.isEmpty()
        ? ""
        : "--- %s\n+++ %s\n%s"
            .formatted(path("a/" + file), path("b/" + file), new UnifiedDiff(text).hunks(edits));
  }

  /** A path as git writes it: quoted if necessary, with a tab after it if it has spaces. */
  private static String path(String file) {
    String path = file.replaceFirst("/(?:[A-Za-z]:)?/+", "/").replaceFirst("/(?:\\./+)+", "/");
    if (path.codePoints()
        .noneMatch(c -> c == '"' || c == '\\' || isForeign(c) || SafeText.isUnsafe(c))) {
      return path.indexOf(' ') >= 0 ? path + "\t" : path;
    }
    StringBuilder escaped = new StringBuilder();
    path.codePoints().forEach(c -> appendEscaped(c, escaped));
    return '"' + escaped.toString() + '"';
  }

  /** Tells whether a character stands for a byte that is not UTF-8. */
  private static boolean isForeign(int c) {
    return c >= 0xDC80 && c <= 0xDCFF;
  }

  private static void appendEscaped(int c, StringBuilder escaped) {
    if (c >= ' ' && c < 0x7F && c != '"' && c != '\\') {
      escaped.append((char) c);
      return;
    }
    byte[] bytes =
        isForeign(c)
            ? new byte[] {(byte) c}
            : Character.toString(c).getBytes(StandardCharsets.UTF_8);
    for (byte b : bytes) {
      escaped.append(String.format(Locale.ROOT, "\\%03o", b & 0xFF));
    }
  }

  /** The lines of a text, including line feeds. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (int start = 0, end; start < text.length(); start = end) {
      end = Math.min(lineEnd(text, start), text.length());
      lines.add(text.substring(start, end));
    }
    return lines;
  }

  /** The offset after the line feed of a line, which the last line need not have. */
  private static int lineEnd(String text, int offset) {
    int lineFeed = text.indexOf('\n', offset);
    return (lineFeed < 0 ? text.length() : lineFeed) + 1;
  }

  private List<Change> changes(List<Edit> edits) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0, line = 0, start = 0, end; i < edits.size(); start = end, line++) {
      int first = i;
      int firstLine = line;
      end = lineEnd(text, start);
      for (; i < edits.size() && edits.get(i).start() < end; i++) {
        for (; end < edits.get(i).end(); end = lineEnd(text, end)) {
          line++;
        }
      }
      if (i > first) {
        int limit = Math.min(end, text.length());
        changes.add(change(firstLine, start, limit, edits.subList(first, i)));
      }
    }
    return changes;
  }

  private Change change(int line, int start, int end, List<Edit> edits) {
    List<String> removed = lines(text.substring(start, end));
    List<String> added = lines(Edit.apply(edits, text, start, end));
    // An insertion at the end of a line does not change the line itself.
    int same = startsAlike(removed, added) ? 1 : 0;
    return new Change(
        line + same, removed.subList(same, removed.size()), added.subList(same, added.size()));
  }

  private static boolean startsAlike(List<String> some, List<String> others) {
    return !some.isEmpty() && !others.isEmpty() && some.get(0).equals(others.get(0));
  }

  private String hunks(List<Edit> edits) {
    List<Change> changes = changes(edits);
    StringBuilder hunks = new StringBuilder();
    int shift = 0;
    for (int i = 0, next; i < changes.size(); i = next) {
      next = i + 1;
      while (next < changes.size()
          && changes.get(next).line() - changes.get(next - 1).end() <= 2 * CONTEXT) {
        next++;
      }
      shift += writeHunk(changes.subList(i, next), shift, hunks);
    }
    return hunks.toString();
  }

  /** Writes changes as one hunk, and returns how many more lines there are after it. */
  private int writeHunk(List<Change> hunk, int shift, StringBuilder out) {
    int start = Math.max(0, hunk.get(0).line() - CONTEXT);
    int end = Math.min(lines.size(), hunk.get(hunk.size() - 1).end() + CONTEXT);
    int more = hunk.stream().mapToInt(it -> it.added().size() - it.removed().size()).sum();
    out.append("@@ -").append(range(start, end - start));
    out.append(" +").append(range(start + shift, end - start + more)).append(" @@\n");
    StringBuilder added = new StringBuilder();
    int line = start;
    for (Change change : hunk) {
      if (line < change.line()) {
        out.append(added);
        added.setLength(0);
      }
      write(' ', lines.subList(line, change.line()), out);
      write('-', change.removed(), out);
      write('+', change.added(), added);
      line = change.end();
    }
    write(' ', lines.subList(line, end), out.append(added));
    return more;
  }

  /** A range of lines, counted from 1; an empty one has the number of the line above it. */
  private static String range(int line, int size) {
    return (size == 0 ? line : line + 1) + (size == 1 ? "" : "," + size);
  }

  private static void write(char sign, List<String> lines, StringBuilder out) {
    for (String line : lines) {
      out.append(sign).append(line);
      if (!line.endsWith("\n")) {
        out.append("\n\\ No newline at end of file\n");
      }
    }
  }
}
