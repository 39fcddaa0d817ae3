package io.github.exchangetables.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A file is replaced as a whole or kept unchanged. */
class FileReplacementTest {

  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void contentIsReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "old and longer");

    FileReplacement.write(file, NEW);

    assertThat(file).hasBinaryContent(NEW);
    assertThat(files(folder)).containsExactly("a.md");
  }

  @Test
  void contentMayBeEmpty() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "old");

    FileReplacement.write(file, new byte[0]);

    assertThat(file).isEmptyFile();
  }

  @Test
  void onlyRegularFilesAreReplaced() throws IOException {
    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> FileReplacement.write(folder, NEW))
        .satisfies(e -> assertThat(e.getReason()).isEqualTo("it is not a regular file"));
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> FileReplacement.write(folder.resolve("a.md"), NEW));
    assertThat(files(folder)).isEmpty();
  }

  @Test
  void keepsReadOnlyFile() {
    // A file system that is mounted for reading only binds the administrator, too.
    Path file = Path.of("/proc/sys/kernel/osrelease");
    assumeTrue(Files.isRegularFile(file) && !Files.isWritable(file));

    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> FileReplacement.write(file, NEW))
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

    FileReplacement.write(file, NEW);

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

    FileReplacement.write(file, NEW);

    assertThat(Files.readAttributes(file, "unix:uid,gid"))
        .isEqualTo(Map.of("uid", owner, "gid", 23_456));
  }

  @Test
  void keepsOwnerWhereChangingItIsForbidden() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Path file = Files.writeString(folder.resolve("a.md"), "old");
    Refusing view = new Refusing();

    FileReplacement.tryToGive(view, Files.readAttributes(file, PosixFileAttributes.class));

    assertThat(view.asked).containsExactly("group");
  }

  /** What a file of somebody who is no administrator answers. */
  private static final class Refusing implements PosixFileAttributeView {
    final List<String> asked = new ArrayList<>();

    private void refuse(String what) throws FileSystemException {
      asked.add(what);
      throw new FileSystemException("a.md", null, "Operation not permitted");
    }

    @Override
    public String name() {
      return "posix";
    }

    @Override
    public PosixFileAttributes readAttributes() throws IOException {
      throw new IOException("unused");
    }

    @Override
    public void setPermissions(Set<PosixFilePermission> permissions) throws IOException {
      refuse("permissions");
    }

    @Override
    public void setGroup(GroupPrincipal group) throws IOException {
      refuse("group");
    }

    @Override
    public void setOwner(UserPrincipal owner) throws IOException {
      refuse("owner");
    }

    @Override
    public UserPrincipal getOwner() throws IOException {
      throw new IOException("unused");
    }

    @Override
    public void setTimes(FileTime modified, FileTime accessed, FileTime created)
        throws IOException {
      refuse("times");
    }
  }

  @Test
  void failsWithoutAtomicMove() throws IOException {
    // A file in an archive has no POSIX permissions, and no atomic move either.
    try (FileSystem archive =
        FileSystems.newFileSystem(folder.resolve("a.zip"), Map.of("create", "true"))) {
      Path file = Files.writeString(archive.getPath("/a.md"), "old");

      assertThatExceptionOfType(FileAlreadyExistsException.class)
          .isThrownBy(() -> FileReplacement.write(file, NEW));

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
        .isThrownBy(() -> FileReplacement.write(file, NEW))
        .withMessageContaining("too long");

    assertThat(Files.readString(file)).isEqualTo("old");
    assertThat(files(deep)).containsExactly("a.md");
  }
}
