package io.github.exchangetables.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * Keeps text of pages from being a command to the server whose log the output is: GitHub Actions
 * runs lines that begin with {@code ::}, and Azure Pipelines lines that begin with {@code ##[} or
 * {@code ##vso[}. A zero width space is written before them, white space at the start of the line
 * aside.
 */
final class LogGuard extends FilterWriter {

  private static final char ZERO_WIDTH_SPACE = '\u200B';

  private boolean isAtStart = true;

  private LogGuard(Writer out) {
    super(out);
  }

  /** Guards an output, if it is no terminal and a variable of such a server is set. */
  static Writer of(Writer out, Host host) {
    return isWanted(host.environment(), host.terminal().isOut()) ? new LogGuard(out) : out;
  }

  private static boolean isWanted(Map<String, String> environment, boolean isTerminal) {
    return !isTerminal
        && (environment.containsKey("GITHUB_ACTIONS") || environment.containsKey("TF_BUILD"));
  }

  @Override
  public void write(int c) throws IOException {
    if (isAtStart && (c == ':' || c == '#')) {
      out.write(ZERO_WIDTH_SPACE);
    }
    isAtStart = c == '\n' || c == '\r' || (isAtStart && Character.isWhitespace(c));
    out.write(c);
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      write(text[i]);
    }
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      write(text.charAt(i));
    }
  }
}
