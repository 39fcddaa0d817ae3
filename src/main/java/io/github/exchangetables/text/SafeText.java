package io.github.exchangetables.text;

import java.util.HexFormat;
import java.util.function.IntFunction;

/**
 * Escapes characters of a text that could control a terminal: control characters, line separators
 * and bidi characters.
 */
public final class SafeText {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private SafeText() {}

  /**
   * Writes every unsafe character in JSON's notation; the escape character becomes {@code \u001B}.
   */
  public static String of(String text) {
    return replace(text, SafeText::escape);
  }

  /** Replaces every unsafe character. */
  public static String replace(String text, IntFunction<String> notation) {
    if (text.chars().noneMatch(SafeText::isUnsafe)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.chars()
        .forEach(
            c -> {
              if (isUnsafe(c)) {
                safe.append(notation.apply(c));
              } else {
                safe.append((char) c);
              }
            });
    return safe.toString();
  }

  /**
   * Tells whether a character is a control character, a line separator or a bidi control character.
   */
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
    return "\\u" + HEX.toHexDigits((char) c);
  }
}
