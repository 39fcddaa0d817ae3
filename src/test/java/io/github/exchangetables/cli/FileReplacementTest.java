package io.github.exchangetables.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A file is replaced as a whole or kept unchanged. */
class FileReplacementTest {

  private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void contentIsReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "old");

    FileReplacement.write(file, OLD, NEW);

    assertThat(file).hasBinaryContent(NEW);
    assertThat(files(folder)).containsExactly("a.md");
  }

  @Test
  void contentMayBeEmpty() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "old");

    FileReplacement.write(file, OLD, new byte[0]);

    assertThat(file).isEmptyFile();
  }

  @Test
  void onlyRegularFilesAreReplaced() throws IOException {
    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> FileReplacement.write(folder, OLD, NEW))
        .satisfies(e -> assertThat(e.getReason()).isEqualTo("it is not a regular file"));
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> FileReplacement.write(folder.resolve("a.md"), OLD, NEW));
    assertThat(files(folder)).isEmpty();
  }

  @Test
  void keepsReadOnlyFile() {
    // A file system that is mounted for reading only binds the administrator, too.
    Path file = Path.of("/proc/sys/kernel/osrelease");
    assumeTrue(Files.isRegularFile(file) && !Files.isWritable(file));

    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> FileReplacement.write(file, OLD, NEW))
        .satisfies(e -> assertThat(e.getFile()).isEqualTo(file.toString()));
  }

  @Test
  void ownerAndGroupAreKept() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "old");
    try {
      Files.setAttribute(file, "unix:uid", 12_345);
      Files.setAttribute(file, "unix:gid", 23_456);
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      assumeTrue(false, "only the administrator may give files away");
    }
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    FileReplacement.write(file, OLD, NEW);

    assertThat(file).hasBinaryContent(NEW);
    assertThat(Files.readAttributes(file, "unix:uid,gid"))
        .isEqualTo(Map.of("uid", 12_345, "gid", 23_456));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void groupIsKeptIfTheUserOwnsTheFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "old");
    Object owner = 0;
    try {
      owner = Files.getAttribute(file, "unix:uid");
      Files.setAttribute(file, "unix:gid", 23_456);
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      assumeTrue(false, "only the administrator may give files away");
    }

    FileReplacement.write(file, OLD, NEW);

    assertThat(Files.readAttributes(file, "unix:uid,gid"))
        .isEqualTo(Map.of("uid", owner, "gid", 23_456));
  }

  @Test
  void fileOfADifferentOwnerOrModeIsNoCopy() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Path file = Files.writeString(folder.resolve("a.md"), "old");
    Path copy = Files.writeString(folder.resolve("b.md"), "new");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-r--r--"));

    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> FileReplacement.requireSameOwner(file, copy))
        .satisfies(
            e -> assertThat(e.getReason()).isEqualTo("its owner and permissions cannot be kept"));
  }

  @Test
  void extendedAttributesAreKept() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "old");
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("user"));
    try {
      Files.setAttribute(file, "user:note", OLD);
    } catch (IOException e) {
      assumeTrue(false, "no extended attributes here");
    }

    FileReplacement.write(file, OLD, NEW);

    assertThat(file).hasBinaryContent(NEW);
    assertThat((byte[]) Files.getAttribute(file, "user:note")).isEqualTo(OLD);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void accessControlListIsKept() throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("a.md"), "old");
    assumeTrue(run("setfacl", "-m", "u:1234:rw,g::---", file.toString()).isPresent());
    Optional<String> before = run("getfacl", "-cpn", file.toString());

    FileReplacement.write(file, OLD, NEW);

    assertThat(file).hasBinaryContent(NEW);
    assertThat(before.orElse("")).contains("user:1234:rw-", "group::---");
    assertThat(run("getfacl", "-cpn", file.toString())).isEqualTo(before);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void fileDoesNotGetTheAccessControlListOfItsFolder() throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("a.md"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
    assumeTrue(run("setfacl", "-d", "-m", "u:1234:rwx", folder.toString()).isPresent());

    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> FileReplacement.write(file, OLD, NEW))
        .satisfies(
            e ->
                assertThat(e.getReason())
                    .isEqualTo("it would get the access control list of its folder"));

    assertThat(file).hasBinaryContent(OLD);
    assertThat(run("getfacl", "-cpns", file.toString())).contains("");
    assertThat(files(folder)).containsExactly("a.md");
  }

  /** The output of a tool; empty if it failed or is not installed. */
  private static Optional<String> run(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).start();
      try (InputStream out = process.getInputStream()) {
        String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? Optional.of(text) : Optional.empty();
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Test
  void fileThatHasChangedIsKept() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "odd");

    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> FileReplacement.write(file, OLD, NEW))
        .satisfies(
            e -> assertThat(e.getReason()).isEqualTo("another program has changed it meanwhile"));

    assertThat(Files.readString(file)).isEqualTo("odd");
    assertThat(files(folder)).containsExactly("a.md");
  }

  @Test
  void fileThatHasTheNewContentAlreadyIsNoFailure() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "new");

    FileReplacement.write(file, OLD, NEW);

    assertThat(file).hasBinaryContent(NEW);
    assertThat(files(folder)).containsExactly("a.md");
  }

  @Test
  void onlyTemporaryFilesOfEndedProcessesAreRemoved() throws IOException {
    String id = "-00000000-0000-0000-0000-000000000000.tmp";
    long running = ProcessHandle.current().pid();
    List<String> kept =
        List.of(
            ".exchange-tables-" + running + id,
            ".exchange-tables-1" + id + "x",
            ".exchange-tables-x" + id,
            "exchange-tables-999999999999" + id,
            "page.tmp");
    for (String name : kept) {
      Files.writeString(folder.resolve(name), "");
    }
    Files.createDirectory(folder.resolve(".exchange-tables-999999999998" + id));
    Files.writeString(folder.resolve(".exchange-tables-999999999999" + id), "half a page");

    FileReplacement.removeLeftovers(folder);
    FileReplacement.removeLeftovers(folder.resolve("missing"));

    assertThat(files(folder))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(kept.stream(), Stream.of(".exchange-tables-999999999998" + id)).toList());
  }

  @Test
  void failsWithoutAtomicMove() throws IOException {
    // A file in an archive has no POSIX permissions, and no atomic move either.
    try (FileSystem archive =
        FileSystems.newFileSystem(folder.resolve("a.zip"), Map.of("create", "true"))) {
      Path file = Files.writeString(archive.getPath("/a.md"), "old");

      assertThatExceptionOfType(FileAlreadyExistsException.class)
          .isThrownBy(() -> FileReplacement.write(file, OLD, NEW));

      assertThat(Files.readString(file)).isEqualTo("old");
      assertThat(files(archive.getPath("/"))).containsExactly("a.md");
    }
  }

  /** A folder whose path leaves room for a short name, and for no longer one. */
  static Path longFolder(Path folder) throws IOException {
    Path deep = folder;
    while (4080 - deep.toString().length() > 200) {
      deep = deep.resolve("d".repeat(100));
    }
    deep = deep.resolve("d".repeat(4080 - deep.toString().length()));
    return Files.createDirectories(deep);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void failsIfNoTemporaryFileCanBeCreated() throws IOException {
    Path deep = longFolder(folder);
    Path file = Files.writeString(deep.resolve("a.md"), "old");

    assertThatIOException()
        .isThrownBy(() -> FileReplacement.write(file, OLD, NEW))
        .withMessageContaining("too long");

    assertThat(Files.readString(file)).isEqualTo("old");
    assertThat(files(deep)).containsExactly("a.md");
  }
}
