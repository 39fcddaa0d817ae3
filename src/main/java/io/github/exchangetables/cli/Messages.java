package io.github.exchangetables.cli;

import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.text.SafeText;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Writes messages to standard error, one on a line. */
final class Messages {

  private final PrintWriter err;
  private final boolean isQuiet;
  private final Progress progress;

  Messages(Host host, boolean isQuiet) {
    this.err = writer(host);
    this.isQuiet = isQuiet;
    this.progress = new Progress(err, host.terminal().isErr() && !isQuiet, System::nanoTime);
  }

  /** Standard error in UTF-8, which is written when it is flushed; write failures are ignored. */
  static PrintWriter writer(Host host) {
    return new PrintWriter(
        LogGuard.ofErrors(new OutputStreamWriter(host.err(), StandardCharsets.UTF_8), host), true);
  }

  Progress progress() {
    return progress;
  }

  /** Reports a diagnostic of a page: {@code file:line:column: severity: message [rule]}. */
  void diagnostic(Diagnostic diagnostic) {
    if (!isQuiet) {
      line(diagnostic.withFile(diagnostic.file().orElse("<stdin>")).toString());
    }
  }

  /** Reports information. */
  void note(String message) {
    if (!isQuiet) {
      line(RootCommand.NAME + ": " + message);
    }
  }

  /** Reports columns of a table that do not fit the terminal. */
  void columnsLeftOut(String headers) {
    note("the terminal is too narrow for these columns: " + headers);
  }

  /** Reports an error, even with {@code --quiet}. */
  void error(String message) {
    line(RootCommand.NAME + ": " + message);
  }

  void unreadable(String name, IOException failure) {
    error(unreadableText(name, failure));
  }

  static String unreadableText(String name, IOException failure) {
    return name + " cannot be read: " + reason(failure);
  }

  void unwritable(String name, IOException failure) {
    error(name + " cannot be written: " + reason(failure));
  }

  private static String reason(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (failure instanceof AccessDeniedException) {
      return "access is denied";
    }
    // The messages of other exceptions begin with the file's name.
    String reason =
        failure instanceof FileSystemException inFileSystem
            ? inFileSystem.getReason()
            : failure.getMessage();
    return reason == null ? failure.getClass().getSimpleName() : reason;
  }

  private void line(String text) {
    progress.clear();
    err.print(SafeText.of(text) + "\n");
    err.flush();
  }
}
