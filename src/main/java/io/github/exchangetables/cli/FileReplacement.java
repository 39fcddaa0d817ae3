package io.github.exchangetables.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces the content of a file atomically, through a temporary file in the same folder. */
final class FileReplacement {

  /** The name of a temporary file, with the number of the process that writes it. */
  private static final Pattern TEMPORARY =
      Pattern.compile("\\.exchange-tables-(\\d{1,18})-[0-9a-f-]{36}\\.tmp");

  private FileReplacement() {}

  /**
   * Replaces the content of a file atomically. Owner, permissions, access control lists and
   * extended attributes are kept.
   *
   * @param target the file, which is no symbolic link
   * @param expected the content that the file must still have
   * @throws IOException if the file cannot be replaced, or has a different content; it is unchanged
   *     then
   */
  static void write(Path target, byte[] expected, byte[] content) throws IOException {
    if (!Files.readAttributes(target, BasicFileAttributes.class).isRegularFile()) {
      throw new FileSystemException(target.toString(), null, "it is not a regular file");
    }
    if (!Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
    Path temporary = folder(target).resolve(temporaryName());
    try {
      Files.copy(target, temporary, StandardCopyOption.COPY_ATTRIBUTES);
      requireSameOwner(target, temporary);
      if (AccessControlLists.areAdded(target, temporary)) {
        throw new FileSystemException(
            target.toString(), null, "it would get the access control list of its folder");
      }
      try (FileChannel channel =
          FileChannel.open(
              temporary, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      byte[] current = Files.readAllBytes(target);
      if (Arrays.equals(current, content)) {
        // A run at the same time has written the same.
        return;
      }
      if (!Arrays.equals(current, expected)) {
        throw new FileSystemException(
            target.toString(), null, "another program has changed it meanwhile");
      }
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /**
   * Replaces a file, creates it, or writes to what is no regular file, such as a pipe.
   *
   * @return whether it was written; failures were reported
   */
  static boolean writeOrCreate(String file, byte[] content, Messages messages) {
    try {
      writeOrCreate(Path.of(file), content);
      return true;
    } catch (InvalidPathException e) {
      messages.unwritable(file, new FileSystemException(file, null, e.getReason()));
    } catch (IOException e) {
      messages.unwritable(file, e);
    }
    return false;
  }

  private static void writeOrCreate(Path file, byte[] content) throws IOException {
    if (Files.isRegularFile(file)) {
      Path target = file.toRealPath();
      write(target, Files.readAllBytes(target), content);
    } else {
      Files.write(file, content);
    }
  }

  private static Path folder(Path file) {
    return requireNonNull(file.getParent(), "a file is in a folder");
  }

  private static String temporaryName() {
    return ".exchange-tables-%d-%s.tmp".formatted(ProcessHandle.current().pid(), UUID.randomUUID());
  }

  /** Throws an exception if two files differ in owner, group or permissions. */
  static void requireSameOwner(Path file, Path copy) throws IOException {
    if (Files.getFileAttributeView(file, PosixFileAttributeView.class) == null) {
      return;
    }
    PosixFileAttributes wanted = Files.readAttributes(file, PosixFileAttributes.class);
    PosixFileAttributes given = Files.readAttributes(copy, PosixFileAttributes.class);
    if (!wanted.owner().equals(given.owner())
        || !wanted.group().equals(given.group())
        || !wanted.permissions().equals(given.permissions())) {
      throw new FileSystemException(
          file.toString(), null, "its owner and permissions cannot be kept");
    }
  }

  /** Removes the temporary files that runs left in a folder when they were killed. */
  static void removeLeftovers(Path folder) {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, FileReplacement::isLeftover)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | DirectoryIteratorException e) {
      // What cannot be removed stays.
    }
  }

  private static boolean isLeftover(Path file) {
    Matcher name = TEMPORARY.matcher(String.valueOf(file.getFileName()));
    return name.matches()
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && !isRunning(Long.parseLong(name.group(1)));
  }

  private static boolean isRunning(long process) {
    Optional<ProcessHandle> found = ProcessHandle.of(process);
    return found.filter(ProcessHandle::isAlive).isPresent();
  }
}
