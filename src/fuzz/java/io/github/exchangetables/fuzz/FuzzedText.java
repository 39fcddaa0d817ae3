package io.github.exchangetables.fuzz;

import java.nio.charset.StandardCharsets;

/** Text made of a fuzzer's bytes. */
public final class FuzzedText {

  /** No UTF-8 begins with it. */
  private static final byte UTF_16_MARK = (byte) 0xFF;

  private FuzzedText() {}

  /**
   * The bytes as UTF-8, so that pages are seeds as they are. Behind a byte 0xFF they are UTF-16
   * units, since only so half a surrogate pair can be written.
   *
   * @param bytes what the fuzzer made
   * @return the text
   */
  public static String of(byte[] bytes) {
    if (bytes.length == 0 || bytes[0] != UTF_16_MARK) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    char[] units = new char[(bytes.length - 1) / 2];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) ((bytes[2 * i + 1] & 0xFF) << 8 | (bytes[2 * i + 2] & 0xFF));
    }
    return new String(units);
  }
}
