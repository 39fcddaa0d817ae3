package io.github.exchangetables.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** The exit codes of the command. */
final class ExitCode {

  static final int OK = 0;
  static final int FAILURE = 1;
  static final int USAGE = 2;

  private ExitCode() {}

  /** The descriptions of the codes 0, 1 and 2 in the help. */
  static Map<String, String> descriptions(String zero, String one, String two) {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put(" 0", zero);
    codes.put(" 1", one);
    codes.put(" 2", two);
    return codes;
  }
}
