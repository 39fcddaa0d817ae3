package io.github.exchangetables.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folder that the paths of a diff are relative to: the working directory or, if a file is
 * outside of it, the nearest folder above with all files.
 *
 * <p>{@code git apply} takes no paths with {@code ..}, and does not follow symbolic links.
 *
 * @param path the real path of the folder
 * @param isWorkingDirectory whether the folder is the working directory
 */
record DiffFolder(Path path, boolean isWorkingDirectory) {

  /**
   * Finds the folder for some files and folders.
   *
   * @param names paths, or {@code -} for standard input; those that do not exist are ignored
   */
  static DiffFolder of(List<String> names) throws IOException {
    Path start = Path.of("").toRealPath();
    Path folder = start;
    for (String name : names) {
      Optional<Path> parent = name.equals("-") ? Optional.empty() : folderOf(name);
      while (parent.isPresent() && !parent.get().startsWith(folder)) {
        folder = folder.getParent() == null ? parent.get() : folder.getParent();
      }
    }
    return new DiffFolder(folder, folder.equals(start));
  }

  private static Optional<Path> folderOf(String name) {
    try {
      Path file = PathArgument.of(name).toRealPath();
      return Optional.ofNullable(Files.isDirectory(file) ? file : file.getParent());
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  /**
   * The name of a file in the diff; empty if the file is outside of the folder. Bytes that are not
   * UTF-8 are written as {@link PageBytes} does.
   *
   * @param file the real path of the file
   */
  Optional<String> nameOf(Path file) {
    // Only a URI has the bytes of a name whatever the locale.
    String folder = path.toUri().getRawPath();
    String name = file.toUri().getRawPath();
    return name.startsWith(folder)
        ? Optional.of(PageBytes.decode(bytes(name.substring(folder.length()))))
        : Optional.empty();
  }

  private static byte[] bytes(String rawPath) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < rawPath.length(); i++) {
      char c = rawPath.charAt(i);
      if (c == '%') {
        bytes.write(Integer.parseInt(rawPath.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
