package io.github.exchangetables.parser;

/** Tests for ASCII letters and digits, as the grammars of CommonMark and HTML use no others. */
final class Ascii {

  private Ascii() {}

  static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isAlphanumeric(int c) {
    return isLetter(c) || (c >= '0' && c <= '9');
  }
}
