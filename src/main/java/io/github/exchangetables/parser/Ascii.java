package io.github.exchangetables.parser;

/** The letters and digits of ASCII, which are the only ones that the specifications mean. */
final class Ascii {

  private Ascii() {}

  static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isAlphanumeric(int c) {
    return isLetter(c) || (c >= '0' && c <= '9');
  }
}
