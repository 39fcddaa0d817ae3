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

/** Replaces the content of a file atomically. */
final class FileReplacement {

  private FileReplacement() {}

  /**
   * Replaces the content of a file atomically, through a temporary file in the same folder.
   * Permissions are kept, and symbolic links are followed.
   *
   * @throws IOException if the file cannot be replaced; it is unchanged then
   */
  static void write(Path file, byte[] content) throws IOException {
    Path target = file.toRealPath();
    if (!Files.isRegularFile(target)) {
      throw new FileSystemException(target.toString(), null, "it is not a regular file");
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

  /** Replaces a file, creates it, or writes to what is no regular file, such as a pipe. */
  static void writeOrCreate(Path file, byte[] content) throws IOException {
    if (Files.isRegularFile(file)) {
      write(file, content);
    } else {
      Files.write(file, content);
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

  /**
   * Sets the owner of a file to that of another file, which most systems allow only to the
   * administrator.
   */
  static void tryToGive(PosixFileAttributeView view, PosixFileAttributes wanted) {
    try {
      view.setGroup(wanted.group());
      view.setOwner(wanted.owner());
    } catch (IOException e) {
      // If that fails, the new file belongs to the current user.
    }
  }
}
