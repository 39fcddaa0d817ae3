package io.github.exchangetables.text;

/**
 * The width of text in a terminal, in columns.
 *
 * <p>Text is measured in units that are shown as one character: a letter with its accents, a flag
 * of two letters, an emoji with its skin tone, or several emoji joined by zero width joiners. A
 * unit is wide if it begins with a character that Unicode calls wide, or has a variation selector
 * for emoji presentation (UAX #11, UTS #51).
 */
public final class DisplayWidth {

  private static final String ELLIPSIS = "…";

  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int SOFT_HYPHEN = 0x00AD;
  private static final int PICTURE_SELECTOR = 0xFE0F;
  private static final int KEYCAP = 0x20E3;

  private DisplayWidth() {}

  /** The number of columns that the text takes. */
  public static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int end = unitEnd(text, i);
      width += unitWidth(text, i, end);
      i = end;
    }
    return width;
  }

  /** The text, or as much of its beginning as fits with an ellipsis after it. */
  public static String cut(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    int end = 0;
    int next = unitEnd(text, 0);
    int left = columns - 1 - unitWidth(text, 0, next);
    while (left >= 0) {
      end = next;
      next = unitEnd(text, end);
      left -= unitWidth(text, end, next);
    }
    return columns < 1 ? "" : text.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  /** The text, or as much of its end as fits with an ellipsis before it. */
  public static String cutStart(String text, int columns) {
    int tooMuch = of(text) - columns;
    if (tooMuch <= 0) {
      return text;
    }
    int start = 0;
    // One more column is needed for the ellipsis.
    while (start < text.length() && tooMuch >= 0) {
      int next = unitEnd(text, start);
      tooMuch -= unitWidth(text, start, next);
      start = next;
    }
    return columns < 1 ? "" : ELLIPSIS + text.substring(start).stripLeading();
  }

  /** The text with spaces after it, up to a number of columns. */
  public static String padEnd(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** The text with spaces before it, up to a number of columns. */
  public static String padStart(String text, int columns) {
    return " ".repeat(Math.max(0, columns - of(text))) + text;
  }

  private static int unitEnd(String text, int start) {
    int first = text.codePointAt(start);
    int end = start + Character.charCount(first);
    if (isFlag(text, start)) {
      end += Character.charCount(first);
    }
    int previous = first;
    while (end < text.length()) {
      int next = text.codePointAt(end);
      boolean isJoined = previous == ZERO_WIDTH_JOINER && isPicture(next);
      if (!isJoined && !isExtending(next) && !(isSkinTone(next) && isPicture(first))) {
        break;
      }
      previous = next;
      end += Character.charCount(next);
    }
    return end;
  }

  private static int unitWidth(String text, int start, int end) {
    int first = text.codePointAt(start);
    int second = start + Character.charCount(first);
    if (second == end) {
      return width(first);
    }
    boolean isShownAsPicture = isFlag(text, start) || asksForPicture(text, second, end);
    int spacingMarks = 0;
    for (int i = second; i < end; i += Character.charCount(text.codePointAt(i))) {
      int codePoint = text.codePointAt(i);
      isShownAsPicture |= isPicture(codePoint);
      spacingMarks += isSpacingMark(codePoint) ? 1 : 0;
    }
    return (isShownAsPicture ? 2 : width(first)) + spacingMarks;
  }

  private static boolean asksForPicture(String text, int second, int end) {
    if (text.charAt(second) != PICTURE_SELECTOR) {
      return false;
    }
    // In ASCII only digits and a few other characters have emoji presentation, and only as keycaps.
    boolean isAscii = text.charAt(second - 1) < 0x80;
    return !isAscii || (second + 1 < end && text.charAt(second + 1) == KEYCAP);
  }

  private static int width(int codePoint) {
    if (codePoint < 0x80) {
      return Character.isISOControl(codePoint) ? 0 : 1;
    }
    if (isZeroWidth(codePoint)) {
      return 0;
    }
    return WideCharacters.contains(codePoint) ? 2 : 1;
  }

  private static boolean isZeroWidth(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.CONTROL -> true;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> codePoint != SOFT_HYPHEN;
      default -> isMedialOrFinalJamo(codePoint);
    };
  }

  private static boolean isExtending(int codePoint) {
    return codePoint >= 0x80 && (isZeroWidth(codePoint) || isSpacingMark(codePoint));
  }

  private static boolean isSpacingMark(int codePoint) {
    return Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
  }

  /**
   * The vowels and final consonants of Hangul, which are shown within the first letter of a
   * syllable.
   */
  private static boolean isMedialOrFinalJamo(int codePoint) {
    return (codePoint >= 0x1160 && codePoint <= 0x11FF)
        || (codePoint >= 0xD7B0 && codePoint <= 0xD7FF);
  }

  private static boolean isFlag(String text, int start) {
    return start + 4 <= text.length()
        && isFlagLetter(text.codePointAt(start))
        && isFlagLetter(text.codePointAt(start + 2));
  }

  private static boolean isFlagLetter(int codePoint) {
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }

  private static boolean isSkinTone(int codePoint) {
    return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
  }

  /**
   * Tells whether a character can be part of an emoji sequence. The test is by block, since the JDK
   * may be older than the emoji.
   */
  private static boolean isPicture(int codePoint) {
    return (codePoint >= 0x1F000 && codePoint <= 0x1FAFF)
        || (codePoint >= 0x2190 && codePoint <= 0x2BFF);
  }
}
