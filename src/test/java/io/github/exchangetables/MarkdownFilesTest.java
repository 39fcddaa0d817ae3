package io.github.exchangetables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Which files in a folder are pages. */
class MarkdownFilesTest {

  @TempDir private Path folder;

  private final Map<Path, IOException> unreadable = new LinkedHashMap<>();

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "");
  }

  private List<Path> below(Path start) throws IOException {
    return MarkdownFiles.below(start, unreadable::put);
  }

  @Test
  void followsLinkToFolderGivenAsArgument() throws IOException {
    write("docs/b/a.md");
    write("docs/a.md");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("docs"));

    assertThat(below(link)).containsExactly(link.resolve("a.md"), link.resolve("b/a.md"));
    assertThat(unreadable).isEmpty();
  }

  @Test
  void followsLinksToFilesButNotFolders() throws IOException {
    Path file = write("elsewhere.txt");
    write("other/a.md");
    Files.createDirectory(folder.resolve("docs"));
    Path toFile = Files.createSymbolicLink(folder.resolve("docs/a.md"), file);
    Files.createSymbolicLink(folder.resolve("docs/b.md"), folder.resolve("other"));
    Files.createSymbolicLink(folder.resolve("docs/c"), folder.resolve("other"));
    Path toNowhere = Files.createSymbolicLink(folder.resolve("docs/d.md"), Path.of("nowhere"));

    assertThat(below(folder.resolve("docs"))).containsExactly(toFile, toNowhere);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  @Timeout(60)
  void ignoresPipesAndFoldersNamedLikePages() throws IOException, InterruptedException {
    Path page = write("c.md");
    Files.createDirectory(folder.resolve("a.md"));
    assumeTrue(
        new ProcessBuilder("mkfifo", folder.resolve("b.md").toString()).start().waitFor() == 0);

    assertThat(below(folder)).containsExactly(page);
  }

  @Test
  void throwsOnMissingFolder() {
    Path missing = folder.resolve("missing");

    assertThatIOException()
        .isThrownBy(() -> below(missing))
        .isInstanceOf(NoSuchFileException.class)
        .withMessage(missing.toString());
    assertThat(unreadable).isEmpty();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void reportsFolderWithTooLongPathAndReadsOthers() throws IOException {
    Path page = write("z/a.md");
    Path half = folder.resolve("a");
    for (int i = 0; i < 11; i++) {
      half = half.resolve("d".repeat(200));
    }
    Files.createDirectories(half);
    Path other = folder.resolve("b");
    Files.createDirectories(other.resolve(folder.resolve("a").relativize(half)));
    Path moved = half.resolve("b");
    Files.move(other, moved);
    try {
      assertThat(below(folder)).containsExactly(page);
      assertThat(unreadable)
          .hasSize(1)
          .allSatisfy(
              (path, failure) -> {
                assertThat(path.startsWith(moved)).isTrue();
                assertThat(failure).hasMessageContaining("too long");
              });
    } finally {
      Files.move(moved, other);
    }
  }
}
