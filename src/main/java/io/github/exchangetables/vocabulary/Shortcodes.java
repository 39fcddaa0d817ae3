package io.github.exchangetables.vocabulary;

/** Emoji shortcodes, such as {@code :warning:}. */
public final class Shortcodes {

  private Shortcodes() {}

  /** Returns the offset behind the shortcode that begins at {@code start}, or {@code start}. */
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

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '+';
  }
}
