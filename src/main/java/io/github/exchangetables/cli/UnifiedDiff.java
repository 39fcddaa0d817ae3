package io.github.exchangetables.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The difference of two texts in the format of {@code diff -u}, for {@code patch -p1} and {@code
 * git apply}.
 *
 * <p>To those two a line ends in a line feed: of CRLF the carriage return is part of the line, and
 * a page whose lines end in CR is one line.
 */
final class UnifiedDiff {

  private static final int CONTEXT = 3;

  private final List<String> before;
  private final List<String> after;
  private final List<Step> steps = new ArrayList<>();

  private UnifiedDiff(String before, String after) {
    this.before = lines(before);
    this.after = lines(after);
    addSteps(LineMatches.find(this.before, this.after));
  }

  /** One line of the difference: {@code ' '}, {@code '-'} or {@code '+'}, and the line. */
  private record Step(char sign, String line) {}

  /**
   * Compares two texts.
   *
   * @param name the path of the page, with {@code /} between the names
   * @param before the text before
   * @param after the text after
   * @return the difference, {@code ""} if there is none
   */
  static String of(String name, String before, String after) {
    if (before.equals(after)) {
      return "";
    }
    StringBuilder diff = new StringBuilder();
    diff.append("--- ").append(shown("a/", name)).append('\n');
    diff.append("+++ ").append(shown("b/", name)).append('\n');
    new UnifiedDiff(before, after).writeHunks(diff);
    return diff.toString();
  }

  /** A name as git writes it: quoted if it must be, with a tab behind if it has spaces. */
  private static String shown(String side, String name) {
    String path = side + name.replaceFirst("^(?:[A-Za-z]:)?/+", "").replaceFirst("^(?:\\./+)+", "");
    boolean quoted = path.chars().anyMatch(c -> c < ' ' || c == '"' || c == '\\' || c == 0x7F);
    if (!quoted) {
      return path.indexOf(' ') >= 0 ? path + "\t" : path;
    }
    StringBuilder escaped = new StringBuilder("\"");
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b >= ' ' && b < 0x7F && b != '"' && b != '\\';
      escaped.append(
          plain ? String.valueOf((char) b) : String.format(Locale.ROOT, "\\%03o", b & 0xFF));
    }
    return escaped.append('"').toString();
  }

  /** The lines of a text, line feeds included. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int lineFeed = text.indexOf('\n', start);
      int next = lineFeed < 0 ? text.length() : lineFeed + 1;
      lines.add(text.substring(start, next));
      start = next;
    }
    return lines;
  }

  private void addSteps(int[] matches) {
    int place = 0;
    for (int i = 0; i < matches.length; i++) {
      if (matches[i] < 0) {
        steps.add(new Step('-', before.get(i)));
      } else {
        place = addUpTo(matches[i], place);
        steps.add(new Step(' ', before.get(i)));
        place++;
      }
    }
    addUpTo(after.size(), place);
  }

  private int addUpTo(int end, int start) {
    for (int i = start; i < end; i++) {
      steps.add(new Step('+', after.get(i)));
    }
    return end;
  }

  private void writeHunks(StringBuilder diff) {
    int done = 0;
    int lineBefore = 1;
    int lineAfter = 1;
    for (int change = nextChange(0); change < steps.size(); change = nextChange(done)) {
      int start = Math.max(done, change - CONTEXT);
      lineBefore += count('+', done, start);
      lineAfter += count('-', done, start);
      int end = hunkEnd(change);
      int sizeBefore = count('+', start, end);
      int sizeAfter = count('-', start, end);
      diff.append("@@ -")
          .append(range(lineBefore, sizeBefore))
          .append(" +")
          .append(range(lineAfter, sizeAfter))
          .append(" @@\n");
      steps.subList(start, end).forEach(step -> write(step, diff));
      lineBefore += sizeBefore;
      lineAfter += sizeAfter;
      done = end;
    }
  }

  private int nextChange(int start) {
    int i = start;
    while (i < steps.size() && steps.get(i).sign() == ' ') {
      i++;
    }
    return i;
  }

  /** The end of the hunk: behind the last change that no more than context parts from the next. */
  private int hunkEnd(int change) {
    int end = change;
    int next = change;
    while (next < steps.size() && next - end <= 2 * CONTEXT) {
      end = next;
      while (end < steps.size() && steps.get(end).sign() != ' ') {
        end++;
      }
      next = nextChange(end);
    }
    return Math.min(steps.size(), end + CONTEXT);
  }

  /** How many steps there are but those of one sign. */
  private int count(char left, int start, int end) {
    return (int) steps.subList(start, end).stream().filter(step -> step.sign() != left).count();
  }

  /** A range without lines is said by the line above it. */
  private static String range(int line, int size) {
    return (size == 0 ? line - 1 : line) + (size == 1 ? "" : "," + size);
  }

  private static void write(Step step, StringBuilder diff) {
    diff.append(step.sign()).append(step.line());
    if (!step.line().endsWith("\n")) {
      diff.append("\n\\ No newline at end of file\n");
    }
  }
}
