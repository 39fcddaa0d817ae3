package io.github.exchangetables.fix;

import java.util.ArrayList;
import java.util.List;

/**
 * The replacement of a part of a text; an empty part is an insertion.
 *
 * @param start the offset of the start of the part
 * @param end the offset after the part
 * @param replacement the new text
 */
record Edit(int start, int end, String replacement) {

  Edit shifted(int distance) {
    return new Edit(start + distance, end + distance, replacement);
  }

  /** How many characters longer the text is after the edit. */
  int growth() {
    return replacement.length() - (end - start);
  }

  /**
   * Applies edits to the part of a text between two offsets.
   *
   * @param edits edits inside the part, in order, which do not overlap
   */
  static String apply(List<Edit> edits, String text, int start, int end) {
    StringBuilder edited = new StringBuilder(end - start);
    int done = start;
    for (Edit edit : edits) {
      edited.append(text, done, edit.start).append(edit.replacement);
      done = edit.end;
    }
    return edited.append(text, done, end).toString();
  }

  /**
   * Joins edits with later ones, which were made in the edited text.
   *
   * @param first the first edits, in order
   * @param edited the text after the first edits
   * @param second the later edits, in order
   * @return edits of the first text with the result of both, in order
   */
  static List<Edit> join(List<Edit> first, String edited, List<Edit> second) {
    List<Edit> joined = new ArrayList<>();
    int growth = 0;
    for (int i = 0, j = 0; i < first.size() || j < second.size(); ) {
      int start =
          Math.min(
              i < first.size() ? first.get(i).start + growth : edited.length(),
              j < second.size() ? second.get(j).start : edited.length());
      int from = j;
      int end = start;
      int source = start - growth;
      while (true) {
        if (i < first.size() && first.get(i).start + growth <= end) {
          Edit edit = first.get(i++);
          end = Math.max(end, edit.start + growth + edit.replacement.length());
          growth += edit.growth();
        } else if (j < second.size() && second.get(j).start <= end) {
          end = Math.max(end, second.get(j++).end);
        } else {
          break;
        }
      }
      String replacement = apply(second.subList(from, j), edited, start, end);
      joined.add(new Edit(source, end - growth, replacement));
    }
    return joined;
  }

  /** Returns where an offset of the edited text is in the text before the edits. */
  static int before(List<Edit> edits, int offset) {
    int growth = 0;
    for (Edit edit : edits) {
      int start = edit.start + growth;
      if (start >= offset) {
        break;
      }
      if (start + edit.replacement.length() > offset) {
        return Math.min(edit.end, edit.start + offset - start);
      }
      growth += edit.growth();
    }
    return offset - growth;
  }
}
