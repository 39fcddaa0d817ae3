package io.github.exchangetables.fix;

import java.util.List;

/**
 * The replacement of a part of a text; an empty part is an insertion.
 *
 * @param start the offset of the start of the part
 * @param end the offset after the part
 * @param replacement the new text
 */
record Edit(int start, int end, String replacement) {

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
}
