package io.github.exchangetables.output;

import io.github.exchangetables.diagnostic.Diagnostic;

/** A diagnostic as compilers print theirs. */
public final class DiagnosticLine {

  private DiagnosticLine() {}

  /**
   * {@code file:line:column: severity: message [id]}, without line end; {@link SafeText} makes it
   * fit for a terminal.
   */
  public static String of(String file, Diagnostic diagnostic) {
    return file
        + ":"
        + diagnostic.range().line()
        + ":"
        + diagnostic.range().column()
        + ": "
        + diagnostic.severity().label()
        + ": "
        + diagnostic.message()
        + " ["
        + diagnostic.rule().id()
        + "]";
  }
}
