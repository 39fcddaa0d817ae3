package io.github.exchangetables.cli;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of the standard streams are a terminal.
 *
 * @param isIn whether standard input is one
 * @param isOut whether standard output is one
 * @param isErr whether standard error is one
 * @param columns how wide the terminal is; asking may start a process
 */
record Terminal(boolean isIn, boolean isOut, boolean isErr, IntSupplier columns) {

  static final int DEFAULT_COLUMNS = 80;

  /** A number of columns that a terminal may have, as a regular expression. */
  static final String WIDTH = "[1-9][0-9]{0,5}";

  private static final Pattern SIZE = Pattern.compile("[0-9]+ (" + WIDTH + ")\\s*");

  static Terminal detect() {
    return new Terminal(isTerminal(0), isTerminal(1), isTerminal(2), Terminal::askForColumns);
  }

  /** Java itself only knows whether input and output both are one, which a pipe into us spoils. */
  private static boolean isTerminal(int stream) {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException | UnsupportedOperationException e) {
      return isConsole();
    }
  }

  @SuppressWarnings("SystemConsoleNull") // It may be null before Java 22; from then on see below.
  private static boolean isConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // From Java 22 on there may be a console without a terminal, and this method to tell.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  private static int askForColumns() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      stty.waitFor(1, TimeUnit.SECONDS);
      return columns(size);
    } catch (IOException e) {
      return DEFAULT_COLUMNS;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return DEFAULT_COLUMNS;
    }
  }

  /** The columns of a size as {@code stty} prints it: rows, a space, columns. */
  static int columns(String size) {
    Matcher columns = SIZE.matcher(size);
    return columns.matches() ? Integer.parseInt(columns.group(1)) : DEFAULT_COLUMNS;
  }
}
