package io.github.exchangetables.text;

import java.util.Locale;

/**
 * Text of a page made fit for a terminal: nothing in it can move the cursor, change colours, or
 * turn the reading direction around.
 */
public final class SafeText {

  private SafeText() {}

  /** The text with every unsafe character in JSON's notation: an escape becomes {@code \u001B}. */
  public static String of(String text) {
    int unsafe = 0;
    while (unsafe < text.length() && !isUnsafe(text.charAt(unsafe))) {
      unsafe++;
    }
    return unsafe == text.length() ? text : escaped(text, unsafe);
  }

  private static String escaped(String text, int from) {
    StringBuilder safe = new StringBuilder(text.length() + 16).append(text, 0, from);
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isUnsafe(c)) {
        safe.append(escape(c));
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }

  /** Tells whether it is a control character, a line separator, or one that turns text around. */
  public static boolean isUnsafe(int c) {
    return Character.getType(c) == Character.CONTROL || isSeparator(c) || isBidiControl(c);
  }

  private static boolean isSeparator(int c) {
    return c == 0x2028 || c == 0x2029;
  }

  /** The characters with the property Bidi_Control. */
  private static boolean isBidiControl(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  /** A character in JSON's notation. */
  public static String escape(int c) {
    String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return "\\u" + "0".repeat(4 - digits.length()) + digits;
  }
}
