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
 * <p>A failure to write never shows as an exception, so that it cannot be mistaken for a failure to
 * read; whoever writes much asks now and then whether it still arrives.
 */
final class Output {

  private final Remembering bytes;
  private final PrintWriter writer;

  /** Creates an output; {@code beforeWriting} is run whenever something goes to the target. */
  Output(OutputStream target, Runnable beforeWriting) {
    bytes = new Remembering(target, beforeWriting);
    // What cannot be encoded is half a surrogate pair.
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

  /** Where to write; never throws. */
  Writer writer() {
    return writer;
  }

  /** Hands on what was written, and tells whether all of it arrived. */
  boolean flush() {
    writer.flush();
    return bytes.failure().isEmpty();
  }

  /** Prints a text. */
  void print(String text) {
    writer.write(text);
  }

  /** Prints bytes as they are. */
  void print(byte[] content) {
    flush();
    bytes.write(content, 0, content.length);
  }

  /**
   * Ends the output, and tells whether it went well, which it also did if the reader at the end of
   * a pipe has seen enough. Otherwise it was reported.
   */
  boolean finish(Messages messages) {
    flush();
    Optional<IOException> error = bytes.failure().filter(e -> !isBrokenPipe(e));
    error.ifPresent(e -> messages.error("standard output cannot be written: " + e.getMessage()));
    return error.isEmpty();
  }

  /** The JDK has no exception of its own for this, and the text is the operating system's. */
  private static boolean isBrokenPipe(IOException e) {
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  /** Writes until the first failure, and then no more. */
  static final class Remembering extends OutputStream {

    private final OutputStream target;
    private final Runnable beforeWriting;
    private Optional<IOException> failure = Optional.empty();

    Remembering(OutputStream target, Runnable beforeWriting) {
      this.target = target;
      this.beforeWriting = beforeWriting;
    }

    /** The first failure, if anything failed. */
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
