package io.github.exchangetables.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The environment of the command: streams, environment variables and terminal.
 *
 * @param in standard input
 * @param out standard output; it must throw an exception if writing fails
 * @param err standard error
 * @param environment the environment variables
 * @param terminal the streams that are a terminal
 */
record Host(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    Terminal terminal) {

  private static final Pattern COLUMNS = Pattern.compile("[1-9][0-9]{0,5}");

  /** Returns the environment of this process. */
  static Host system() {
    return new Host(
        Terminal.isInputClosed() ? closed() : System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        Terminal.detect());
  }

  private static InputStream closed() {
    InputStream closed = InputStream.nullInputStream();
    try {
      closed.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return closed;
  }

  /** The width of standard output in columns; empty if it is not a terminal. */
  OptionalInt outputWidth() {
    if (!terminal.isOut()) {
      return OptionalInt.empty();
    }
    String columns = environment.getOrDefault("COLUMNS", "");
    return OptionalInt.of(
        COLUMNS.matcher(columns).matches()
            ? Integer.parseInt(columns)
            : terminal.columns().getAsInt());
  }
}
