package io.github.exchangetables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs cmark-gfm, the reference implementation of GFM. */
public final class CmarkGfm {

  private final Path folder;
  private final List<String> options;

  /** Creates a renderer that writes its page into a folder. */
  public CmarkGfm(Path folder, String... options) {
    this.folder = folder;
    this.options = List.of(options);
  }

  /** Skips the test if the renderer is not installed. */
  public void assumeInstalled() throws InterruptedException {
    boolean installed;
    try {
      installed = html("x").contains("<p>x</p>");
    } catch (IOException e) {
      installed = false;
    }
    assumeTrue(installed, "cmark-gfm is not installed; install it by: apt-get install cmark-gfm");
  }

  /** What the renderer makes of a page. */
  public String html(String markdown) throws IOException, InterruptedException {
    Path page = Files.write(folder.resolve("page.md"), markdown.getBytes(StandardCharsets.UTF_8));
    List<String> command = new ArrayList<>(List.of("cmark-gfm"));
    command.addAll(options);
    command.add(page.toString());
    Process renderer = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (InputStream out = renderer.getInputStream()) {
      String html = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(renderer.waitFor()).isZero();
      return html;
    }
  }
}
