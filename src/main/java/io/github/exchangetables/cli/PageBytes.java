package io.github.exchangetables.cli;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Converts the bytes of a page to text and back without loss.
 *
 * <p>Each byte that is not valid UTF-8 is decoded as a lone surrogate from U+DC80 to U+DCFF, and
 * encoded as that byte again. The parser treats such a character like U+FFFD.
 */
final class PageBytes {

  private static final char FIRST_FOREIGN = '\uDC80';
  private static final char LAST_FOREIGN = '\uDCFF';

  private PageBytes() {}

  static String decode(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    for (CoderResult result = decoder.decode(in, out, true);
        result.isError();
        result = decoder.decode(in, out, true)) {
      for (int i = 0; i < result.length(); i++) {
        out.put((char) (FIRST_FOREIGN + (in.get() & 0x7F)));
      }
      decoder.reset();
    }
    return out.flip().toString();
  }

  static byte[] encode(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + text.length() / 8);
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isForeign(text, i)) {
        bytes.writeBytes(text.substring(done, i).getBytes(StandardCharsets.UTF_8));
        bytes.write(text.charAt(i) & 0xFF);
        done = i + 1;
      }
    }
    bytes.writeBytes(text.substring(done).getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  private static boolean isForeign(String text, int index) {
    char c = text.charAt(index);
    return c >= FIRST_FOREIGN
        && c <= LAST_FOREIGN
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }
}
