package io.github.exchangetables.fix;

import java.util.List;

/**
 * The replacement of a stretch of a text; an empty stretch is a place to insert at.
 *
 * @param start the offset at which the stretch starts
 * @param end the offset behind the stretch
 * @param replacement the text in its place
 */
record Edit(int start, int end, String replacement) {

  /**
   * Applies edits to the part of a text between two offsets.
   *
   * @param edits edits inside the part, in their order, none overlapping another
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
