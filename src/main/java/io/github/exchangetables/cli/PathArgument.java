package io.github.exchangetables.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the files that arguments name.
 *
 * <p>Java decodes the bytes of an argument and of a file name by the locale, and replaces those
 * that it cannot decode with U+FFFD, so that such a path names no file. The file is then looked for
 * in its folder, where names are decoded in the same way.
 */
final class PathArgument {

  private static final String REPLACEMENT = "\uFFFD";
  private static final Pattern SEPARATOR = Pattern.compile("/+");

  private PathArgument() {}

  /**
   * Returns the path that an argument names.
   *
   * @throws InvalidPathException if no path can have this name
   */
  static Path of(String name) {
    return name.contains(REPLACEMENT) && !exists(name)
        ? found(name).orElseGet(() -> Path.of(name))
        : Path.of(name);
  }

  private static boolean exists(String name) {
    try {
      return Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Finds a file by its decoded name; empty if no file or more than one has it. */
  private static Optional<Path> found(String name) {
    Path path = Path.of(name.startsWith("/") ? "/" : "");
    for (String part : SEPARATOR.splitAsStream(name).toList()) {
      Optional<Path> next =
          part.contains(REPLACEMENT) ? child(path, part) : Optional.of(path.resolve(part));
      if (next.isEmpty()) {
        return next;
      }
      path = next.get();
    }
    return Optional.of(path);
  }

  private static Optional<Path> child(Path folder, String name) {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, file -> String.valueOf(file.getFileName()).equals(name))) {
      Iterator<Path> found = files.iterator();
      Optional<Path> first = found.hasNext() ? Optional.of(found.next()) : Optional.empty();
      return found.hasNext() ? Optional.empty() : first;
    } catch (IOException | DirectoryIteratorException e) {
      return Optional.empty();
    }
  }
}
