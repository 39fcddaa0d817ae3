package io.github.exchangetables.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/** Replaces what a file holds, all or nothing. */
final class FileReplacement {

  private FileReplacement() {}

  /**
   * Replaces what a file holds: writes it to a new file beside, and gives that one the name. So
   * whoever reads the file meanwhile finds it whole, and whatever fails leaves it as it is. The
   * permissions stay; of a symbolic link, the file that it leads to is replaced.
   *
   * @throws IOException if the file cannot be replaced; it is as it was then
   */
  static void write(Path file, byte[] content) throws IOException {
    Path target = file.toRealPath();
    if (!Files.isRegularFile(target)) {
      throw new FileSystemException(target.toString(), null, "it is no regular file");
    }
    if (!Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
    Path folder = requireNonNull(target.getParent(), "a file is in a folder");
    Path temporary = Files.createTempFile(folder, ".exchange-tables", ".tmp");
    try {
      copyPermissions(target, temporary);
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view == null) {
      return;
    }
    PosixFileAttributes wanted = Files.readAttributes(from, PosixFileAttributes.class);
    PosixFileAttributes given = view.readAttributes();
    if (!wanted.group().equals(given.group()) || !wanted.owner().equals(given.owner())) {
      tryToGive(view, wanted);
    }
    view.setPermissions(wanted.permissions());
  }

  /** Gives a file to the owner of another; most systems let only the administrator do so. */
  static void tryToGive(PosixFileAttributeView view, PosixFileAttributes wanted) {
    try {
      view.setGroup(wanted.group());
      view.setOwner(wanted.owner());
    } catch (IOException e) {
      // Then the file belongs to whoever fixed it, as after every editor that writes so.
    }
  }
}
