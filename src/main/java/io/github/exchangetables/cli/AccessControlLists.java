package io.github.exchangetables.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Tells which files have an access control list. A new file gets the default list of its folder,
 * which may give users rights that they do not have on the file that it is to replace.
 *
 * <p>Java cannot read these lists on Linux, but {@code ls} marks files that have one with a plus.
 */
final class AccessControlLists {

  private static final int MARK = "-rw-r--r--".length();

  private AccessControlLists() {}

  /** Tells whether a copy of a file has a list and the file has none. */
  static boolean areAdded(Path file, Path copy) throws IOException {
    return isMarked(copy) && !isMarked(file);
  }

  /** No list is known where there is no such command, or it cannot read the file's name. */
  private static boolean isMarked(Path file) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("ls", "-ld", "--", file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("LC_ALL", "C");
    Process ls;
    try {
      ls = builder.start();
    } catch (IOException e) {
      return false;
    }
    try (InputStream out = ls.getInputStream()) {
      return new String(out.readAllBytes(), StandardCharsets.ISO_8859_1).startsWith("+", MARK);
    }
  }
}
