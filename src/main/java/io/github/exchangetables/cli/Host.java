package io.github.exchangetables.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What surrounds the command, files aside.
 *
 * @param in standard input
 * @param out standard output; a failure to write must show as an exception
 * @param err standard error
 * @param environment the environment variables
 * @param terminal which of the streams are a terminal
 */
record Host(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    Terminal terminal) {

  private static final Pattern COLUMNS = Pattern.compile("[1-9][0-9]{0,5}");

  /** The surroundings of this process. */
  static Host system() {
    return new Host(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        Terminal.detect());
  }

  /** How many columns a line of standard output may take; empty if it is no terminal. */
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
