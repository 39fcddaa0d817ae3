package io.github.exchangetables.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Standard output, in UTF-8 whatever the locale.
 *
 * <p>Write failures are recorded, not thrown, so that they are not mistaken for read failures.
 * Callers that write much should check for failures and stop.
 */
final class Output {

  private final Remembering bytes;
  private final PrintWriter writer;

  /** Creates an output; {@code beforeWriting} is run before each write to the target. */
  Output(OutputStream target, Runnable beforeWriting) {
    bytes = new Remembering(target, beforeWriting);
    // Only a lone surrogate cannot be encoded.
    byte[] replacement = "\uFFFD".getBytes(StandardCharsets.UTF_8);
    writer =
        new PrintWriter(
            new BufferedWriter(
                new OutputStreamWriter(
                    bytes,
                    StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .replaceWith(replacement))));
  }

  /** The writer, which never throws. */
  Writer writer() {
    return writer;
  }

  /** Flushes the output, and returns whether all was written. */
  boolean flush() {
    writer.flush();
    return bytes.failure().isEmpty();
  }

  /** Prints a text. */
  void print(String text) {
    writer.write(text);
  }

  /** Prints bytes unchanged. */
  void print(byte[] content) {
    flush();
    bytes.write(content, 0, content.length);
  }

  /**
   * Flushes the output and returns whether all was written. A closed pipe is not a failure; other
   * failures are reported.
   */
  boolean finish(Messages messages) {
    flush();
    Optional<IOException> error = bytes.failure().filter(e -> !isBrokenPipe(e));
    error.ifPresent(e -> messages.error("standard output cannot be written: " + e.getMessage()));
    return error.isEmpty();
  }

  /**
   * Tells whether a pipe was closed. The JDK has no exception type for it; only the operating
   * system's message tells.
   */
  private static boolean isBrokenPipe(IOException e) {
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  /** A stream that stops writing after the first failure. */
  static final class Remembering extends OutputStream {

    private final OutputStream target;
    private final Runnable beforeWriting;
    private Optional<IOException> failure = Optional.empty();

    Remembering(OutputStream target, Runnable beforeWriting) {
      this.target = target;
      this.beforeWriting = beforeWriting;
    }

    /** The first failure, if any. */
    Optional<IOException> failure() {
      return failure;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      if (failure.isPresent()) {
        return;
      }
      beforeWriting.run();
      try {
        target.write(bytes, offset, length);
      } catch (IOException e) {
        failure = Optional.of(e);
      }
    }

    @Override
    public void flush() {
      if (failure.isPresent()) {
        return;
      }
      try {
        target.flush();
      } catch (IOException e) {
        failure = Optional.of(e);
      }
    }
  }
}
