package io.github.exchangetables.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Keeps text of pages from being a command to the server whose log the output is: GitHub Actions
 * runs lines that begin with {@code ::}, and Azure Pipelines lines that begin with {@code ##[} or
 * {@code ##vso[}. A zero width space is written before them, white space at the start of the line
 * aside.
 */
final class LogGuard extends FilterWriter {

  private static final char ZERO_WIDTH_SPACE = '\u200B';

  /**
   * A context line of a diff that a server would run: its white space at the start, not what
   * follows.
   */
  private static final Pattern COMMAND_IN_CONTEXT =
      Pattern.compile("^[\\p{Z}\\s&&[^\\n\\r]]++(?=::(?!:)|##\\[|##vso\\[)", Pattern.MULTILINE);

  private boolean isAtStart = true;

  private LogGuard(Writer out) {
    super(out);
  }

  /** Guards standard output, if it is no terminal and a variable of such a server is set. */
  static Writer of(Writer out, Host host) {
    return isWanted(host.environment(), host.terminal().isOut()) ? new LogGuard(out) : out;
  }

  /** Guards standard error in the same way. */
  static Writer ofErrors(Writer err, Host host) {
    return isWanted(host.environment(), host.terminal().isErr()) ? new LogGuard(err) : err;
  }

  /**
   * Guards a unified diff on standard output in the same way. Only context lines can begin with a
   * command, and those that do not begin with one are unchanged, so that patches can be applied.
   */
  static String inDiff(String diff, Host host) {
    return isWanted(host.environment(), host.terminal().isOut())
        ? COMMAND_IN_CONTEXT.matcher(diff).replaceAll("$0" + ZERO_WIDTH_SPACE)
        : diff;
  }

  private static boolean isWanted(Map<String, String> environment, boolean isTerminal) {
    return !isTerminal
        && (environment.containsKey("GITHUB_ACTIONS") || environment.containsKey("TF_BUILD"));
  }

  private static boolean isWhiteSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  @Override
  public void write(int c) throws IOException {
    if (isAtStart && (c == ':' || c == '#')) {
      out.write(ZERO_WIDTH_SPACE);
    }
    isAtStart = c == '\n' || c == '\r' || (isAtStart && isWhiteSpace(c));
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
