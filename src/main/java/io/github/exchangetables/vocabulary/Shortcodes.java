package io.github.exchangetables.vocabulary;

/** Emoji shortcodes, such as {@code :warning:}. */
public final class Shortcodes {

  private Shortcodes() {}

  /**
   * Returns the offset after the shortcode that begins at {@code start}, or {@code start} if there
   * is none.
   */
  public static int end(String text, int start) {
    int i = start + 1;
    while (i < text.length() && isNameCharacter(text.charAt(i))) {
      i++;
    }
    boolean shortcode =
        text.charAt(start) == ':' && i > start + 1 && i < text.length() && text.charAt(i) == ':';
    return shortcode ? i + 1 : start;
  }

  /** Tells whether a text is one shortcode and nothing else. */
  public static boolean isOne(String text) {
    return !text.isEmpty() && end(text, 0) == text.length();
  }

  /** Replaces every shortcode of a text by a space. */
  static String remove(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    int done = 0;
    while (colon >= 0) {
      int end = end(text, colon);
      if (end > colon) {
        kept.append(text, done, colon).append(' ');
        done = end;
      }
      colon = text.indexOf(':', Math.max(end, colon + 1));
    }
    return kept.append(text, done, text.length()).toString();
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '+';
  }
}
