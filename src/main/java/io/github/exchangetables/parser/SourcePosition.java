package io.github.exchangetables.parser;

/**
 * A position in the Markdown of a cell that only moves forward. It maps offsets of the parsed
 * Markdown, in which pipes have lost their backslashes, to offsets of the source.
 */
final class SourcePosition {

  private final String markdown;
  private int parsedOffset;
  private int offset;
  private int codePoints;

  SourcePosition(String markdown) {
    this.markdown = markdown;
  }

  /** Moves forward to an offset in the parsed Markdown. */
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

  /** Returns the position of a later offset, without moving. */
  SourcePosition at(int parsed) {
    SourcePosition further = new SourcePosition(markdown);
    further.parsedOffset = parsedOffset;
    further.offset = offset;
    further.codePoints = codePoints;
    further.goTo(parsed);
    return further;
  }

  /** The offset in the source. */
  int offset() {
    return offset;
  }

  /** The number of code points before the position. */
  int codePoints() {
    return codePoints;
  }
}
