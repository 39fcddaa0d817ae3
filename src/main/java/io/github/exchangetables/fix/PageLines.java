package io.github.exchangetables.fix;

import io.github.exchangetables.diagnostic.Range;
import java.util.ArrayList;
import java.util.List;

/** The lines of a page. What they say may change; their line ends stay where they are. */
final class PageLines {

  private final int[] starts;
  private final String[] texts;
  private final String[] ends;

  private PageLines(int[] starts, String[] texts, String[] ends) {
    this.starts = starts;
    this.texts = texts;
    this.ends = ends;
  }

  static PageLines of(String source) {
    List<String> texts = new ArrayList<>();
    List<String> ends = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    int start = 0;
    while (start < source.length()) {
      int end = start;
      while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
        end++;
      }
      int next = source.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, source.length());
      starts.add(start);
      texts.add(source.substring(start, end));
      ends.add(source.substring(end, next));
      start = next;
    }
    return new PageLines(
        starts.stream().mapToInt(Integer::intValue).toArray(),
        texts.toArray(String[]::new),
        ends.toArray(String[]::new));
  }

  PageLines copy() {
    return new PageLines(starts, texts.clone(), ends);
  }

  /** Replaces a stretch of a line that has not been touched yet. */
  void replace(Range range, String replacement) {
    int line = range.line() - 1;
    String text = texts[line];
    int start = starts[line];
    texts[line] =
        text.substring(0, range.start() - start)
            + replacement
            + text.substring(range.end() - start);
  }

  /** Moves some lines below another one that stands further down. */
  void moveBelow(List<Integer> lines, int below) {
    int first = lines.get(0) - 1;
    List<String> stay = new ArrayList<>();
    List<String> move = new ArrayList<>();
    int next = 0;
    for (int i = first; i < below; i++) {
      if (next < lines.size() && lines.get(next) - 1 == i) {
        move.add(texts[i]);
        next++;
      } else {
        stay.add(texts[i]);
      }
    }
    stay.addAll(move);
    for (int i = first; i < below; i++) {
      texts[i] = stay.get(i - first);
    }
  }

  @Override
  public String toString() {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < texts.length; i++) {
      page.append(texts[i]).append(ends[i]);
    }
    return page.toString();
  }
}
