package io.github.exchangetables.recognition;

/** How a message quotes the page: in quotes, on one line, and not at any length. */
public final class MessageText {

  private static final int MAX_LENGTH = 60;

  private MessageText() {}

  /** Quotes a text; what is too long is cut, and control characters become U+FFFD. */
  public static String quote(String text) {
    return '"' + plain(text) + '"';
  }

  /** The same without the quotes. */
  public static String plain(String text) {
    StringBuilder quoted = new StringBuilder();
    int length = 0;
    int i = 0;
    while (i < text.length() && length < MAX_LENGTH) {
      int c = text.codePointAt(i);
      quoted.appendCodePoint(isShown(c) ? c : 0xFFFD);
      length++;
      i += Character.charCount(c);
    }
    return quoted.append(i < text.length() ? "…" : "").toString();
  }

  private static boolean isShown(int c) {
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR
        && type != Character.SURROGATE
        && !isBidiControl(c);
  }

  /** Such a character would turn the rest of a report around. */
  private static boolean isBidiControl(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
