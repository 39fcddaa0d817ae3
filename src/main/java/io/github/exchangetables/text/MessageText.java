package io.github.exchangetables.text;

/** Text of a page as a message shows it: on one line, without unsafe characters, cut when long. */
public final class MessageText {

  private static final int MAX_LENGTH = 60;

  private MessageText() {}

  /** Quotes a text; what is too long is cut, and what is unsafe to print becomes U+FFFD. */
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
    return !SafeText.isUnsafe(c) && Character.getType(c) != Character.SURROGATE;
  }
}
