package io.github.exchangetables.text;

/**
 * Prepares text of a page for messages: on one line, without unsafe characters, and cut to a
 * maximum length.
 */
public final class MessageText {

  private static final int MAX_LENGTH = 60;

  private MessageText() {}

  /** Quotes a text. A long text is cut, and characters that are unsafe to print become U+FFFD. */
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

  /** The reason why a page cannot be read: it does not fit the heap or the stack. */
  public static String reason(VirtualMachineError error) {
    return error instanceof StackOverflowError
        ? "it is nested too deeply"
        : "it needs more memory than there is";
  }

  private static boolean isShown(int c) {
    return !SafeText.isUnsafe(c) && Character.getType(c) != Character.SURROGATE;
  }
}
