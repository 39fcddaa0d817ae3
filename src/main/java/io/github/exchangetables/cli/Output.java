package io.github.exchangetables.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
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

  private final OutputStream bytes;
  private final Writer writer;
  private final Runnable beforeWriting;
  private Optional<IOException> failure = Optional.empty();

  /** Makes an output; {@code beforeWriting} is run whenever something goes to the target. */
  Output(OutputStream target, Runnable beforeWriting) {
    this.beforeWriting = beforeWriting;
    this.bytes = new Remembering(target);
    // What cannot be encoded is half a surrogate pair.
    byte[] replacement = "\uFFFD".getBytes(StandardCharsets.UTF_8);
    writer =
        new BufferedWriter(
            new OutputStreamWriter(
                bytes,
                StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .replaceWith(replacement)));
  }

  /** Where to write; never throws. */
  Writer writer() {
    return writer;
  }

  /** Hands on what was written, and tells whether all of it arrived. */
  boolean flush() {
    try {
      writer.flush();
    } catch (IOException e) {
      fail(e);
    }
    return failure.isEmpty();
  }

  /** Prints a text. */
  void print(String text) {
    try {
      writer.write(text);
    } catch (IOException e) {
      fail(e);
    }
  }

  /** Prints bytes as they are. */
  void print(byte[] content) {
    flush();
    try {
      bytes.write(content);
    } catch (IOException e) {
      fail(e);
    }
  }

  /**
   * Ends the output, and tells whether it went well, which it also did if the reader at the end of
   * a pipe has seen enough. Otherwise it was reported.
   */
  boolean finish(Reporter reporter) {
    flush();
    Optional<IOException> error = failure.filter(e -> !isBrokenPipe(e));
    error.ifPresent(e -> reporter.error("standard output cannot be written: " + e.getMessage()));
    return error.isEmpty();
  }

  /** The JDK has no exception of its own for this, and the text is the operating system's. */
  private static boolean isBrokenPipe(IOException e) {
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  private void fail(IOException e) {
    if (failure.isEmpty()) {
      failure = Optional.of(e);
    }
  }

  /** Writes until the first failure, and then no more. */
  private final class Remembering extends OutputStream {

    private final OutputStream target;

    Remembering(OutputStream target) {
      this.target = target;
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
        fail(e);
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
        fail(e);
      }
    }
  }
}
