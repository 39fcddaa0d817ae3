package io.github.exchangetables.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntSupplier;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The standard streams that are a terminal, and its width.
 *
 * @param isIn whether standard input is one
 * @param isOut whether standard output is one
 * @param isErr whether standard error is one
 * @param columns the width of the terminal; calling it may start a process
 */
record Terminal(boolean isIn, boolean isOut, boolean isErr, IntSupplier columns) {

  static Terminal detect() {
    return new Terminal(isTerminal(0), isTerminal(1), isTerminal(2), Terminal::askForColumns);
  }

  /**
   * Detects the terminal. {@code System.console()} only tells whether input and output both are
   * terminals.
   */
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

  /**
   * Tells whether standard input is closed. Its number then belongs to the first file that Java
   * opened for itself.
   */
  static boolean isInputClosed() {
    return isFileOfJava(Path.of("/proc/self/fd/0"));
  }

  static boolean isFileOfJava(Path link) {
    try {
      Path java = Path.of(System.getProperty("java.home")).toRealPath();
      return Files.readSymbolicLink(link).startsWith(java);
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  @SuppressWarnings("SystemConsoleNull") // It may be null before Java 22.
  private static boolean isConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // Since Java 22 there may be a console without a terminal, which this method detects.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** Returns the width that the operating system reports, or else 80. */
  private static int askForColumns() {
    return CommandSpec.create().usageMessage().autoWidth(true).width();
  }
}
