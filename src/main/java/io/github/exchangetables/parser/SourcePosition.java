package io.github.exchangetables.parser;

/**
 * A position in the Markdown of a cell that only moves on. The Markdown that is parsed has no
 * backslash before a pipe any more, so offsets differ between the two.
 */
final class SourcePosition {

  private final String markdown;
  private int parsedOffset;
  private int offset;
  private int codePoints;

  SourcePosition(String markdown) {
    this.markdown = markdown;
  }

  /** Moves on to an offset in the Markdown that was parsed. */
  void goTo(int parsed) {
    while (parsedOffset < parsed) {
      if (markdown.startsWith("\\|", offset)) {
        offset++;
        codePoints++;
      }
      boolean secondHalf =
          Character.isLowSurrogate(markdown.charAt(offset))
              && offset > 0
              && Character.isHighSurrogate(markdown.charAt(offset - 1));
      codePoints += secondHalf ? 0 : 1;
      offset++;
      parsedOffset++;
    }
  }

  /** Returns the position further on, and stays where it is. */
  SourcePosition at(int parsed) {
    SourcePosition further = new SourcePosition(markdown);
    further.parsedOffset = parsedOffset;
    further.offset = offset;
    further.codePoints = codePoints;
    further.goTo(parsed);
    return further;
  }

  /** The offset in the Markdown as written. */
  int offset() {
    return offset;
  }

  /** How many code points are before the position. */
  int codePoints() {
    return codePoints;
  }
}
