package io.github.exchangetables.cli.report;

import io.github.exchangetables.text.PageNames;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Converts paths of files, with slashes between the names, to URIs (RFC 3986). */
final class FileUris {

  private static final String UNRESERVED = "-._~/";
  private static final String HEX_DIGITS = "0123456789ABCDEF";

  private FileUris() {}

  /** Tells whether a path is absolute on this or another operating system. */
  static boolean isAbsolute(String path) {
    return of(path).startsWith("file:");
  }

  /** The URI of the working directory. */
  static String workingDirectory() {
    return of(PageNames.of(Path.of("").toAbsolutePath()) + "/");
  }

  /** Returns a relative reference for a relative path, and a file URI for an absolute path. */
  static String of(String path) {
    String encoded = encode(path);
    if (encoded.startsWith("/")) {
      return "file://" + encoded;
    }
    boolean drive = path.length() > 2 && path.charAt(1) == ':' && path.charAt(2) == '/';
    if (drive) {
      return "file:///" + path.charAt(0) + ":" + encoded.substring("C%3A".length());
    }
    return encoded.startsWith("./") ? encoded.substring(2) : encoded;
  }

  private static String encode(String path) {
    StringBuilder encoded = new StringBuilder(path.length() + 16);
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      if (isAlphanumeric(c) || UNRESERVED.indexOf(c) >= 0) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX_DIGITS.charAt(c >> 4)).append(HEX_DIGITS.charAt(c & 0xF));
      }
    }
    return encoded.toString();
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
