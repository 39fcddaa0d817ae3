package io.github.exchangetables.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntSupplier;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Which of the standard streams are a terminal.
 *
 * @param isIn whether standard input is one
 * @param isOut whether standard output is one
 * @param isErr whether standard error is one
 * @param columns how wide the terminal is; asking may start a process
 */
record Terminal(boolean isIn, boolean isOut, boolean isErr, IntSupplier columns) {

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

  /** Asks the operating system, or guesses 80 where it does not tell. */
  private static int askForColumns() {
    return CommandSpec.create().usageMessage().autoWidth(true).width();
  }
}
