package io.github.exchangetables;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.diagnostic.Rule;
import io.github.exchangetables.recognition.PageOrigin;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.text.PageLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The decoded text of a page, with the diagnostics of decoding it.
 *
 * @param text the text; if the page is too long, one character more than the limit
 * @param diagnostics the diagnostics
 */
record SourceText(String text, List<Diagnostic> diagnostics) {

  private static final char REPLACEMENT = '\uFFFD';

  /** Parses the text as a page of an origin. */
  Page parse(PageOrigin origin) {
    return origin.parse(text, diagnostics);
  }

  static SourceText of(String text) {
    return new SourceText(requireNonNull(text, "markdown"), List.of());
  }

  static SourceText read(Reader reader, ParseOptions options) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[8192];
    int limit = limit(options);
    int read = reader.read(buffer);
    while (read >= 0 && text.length() < limit) {
      text.append(buffer, 0, Math.min(read, limit - text.length()));
      read = reader.read(buffer);
    }
    return of(text.toString());
  }

  static SourceText read(Path file, ParseOptions options) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return read(stream, options);
    }
  }

  static SourceText read(InputStream stream, ParseOptions options) throws IOException {
    // UTF-8 needs at most three bytes per UTF-16 code unit.
    byte[] bytes = stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, limit(options) * 3L));
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) < 0) {
      return of(text);
    }
    int malformed = firstMalformed(bytes);
    boolean kept = malformed < Math.min(text.length(), options.maxPageLength());
    return kept ? new SourceText(text, List.of(malformed(text, malformed))) : of(text);
  }

  private static int limit(ParseOptions options) {
    return Math.min(Integer.MAX_VALUE - 9, options.maxPageLength()) + 1;
  }

  /**
   * The offset in the text at which decoding first fails, or the length of the text if it does not
   * fail.
   */
  private static int firstMalformed(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer decoded = CharBuffer.allocate(bytes.length);
    decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
    return decoded.position();
  }

  private static Diagnostic malformed(String text, int offset) {
    return new Diagnostic(
        Rule.MALFORMED_ENCODING,
        new PageLines(text).range(offset, offset + 1),
        "here is the first byte that is not UTF-8; each malformed sequence is read as U+FFFD");
  }
}
