package io.github.exchangetables.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files whose names have bytes that Java reads as U+FFFD. */
@EnabledOnOs(OS.LINUX)
class PathArgumentTest {

  @TempDir Path folder;

  private void run(String script) throws IOException, InterruptedException {
    Process shell =
        new ProcessBuilder("sh", "-c", script).directory(folder.toFile()).inheritIO().start();
    assumeTrue(shell.waitFor() == 0, "no such names here");
  }

  @Test
  void fileIsFoundInItsFolder() throws IOException, InterruptedException {
    run(
        "d=$(printf 'a\\351'); mkdir $d && printf x >$d/$(printf 'b\\351.md') && printf y >$d/c.md");
    String absolute = folder + "/a\uFFFD/b\uFFFD.md";
    String relative =
        Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath()) + "//a\uFFFD/b\uFFFD.md";

    assertThat(PathArgument.of(absolute)).content().isEqualTo("x");
    assertThat(PathArgument.of(relative)).content().isEqualTo("x");
    assertThat(PathArgument.of(relative).isAbsolute()).isFalse();
    assertThat(PathArgument.of(folder + "/a\uFFFD/c.md")).content().isEqualTo("y");
  }

  @Test
  void fileThatHasTheNameIsTaken() throws IOException, InterruptedException {
    assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")));
    run("printf x >$(printf 'a\\357\\277\\275.md'); printf y >$(printf 'a\\351.md')");

    assertThat(PathArgument.of(folder + "/a\uFFFD.md")).content().isEqualTo("x");
  }

  @Test
  void otherNamesAreNotLookedFor() {
    assertThat(PathArgument.of("docs//a.md")).isEqualTo(Path.of("docs/a.md"));
    assertThat(PathArgument.of("")).isEqualTo(Path.of(""));
    assertThat(Files.exists(PathArgument.of(folder + "/missing.md"))).isFalse();
  }
}
