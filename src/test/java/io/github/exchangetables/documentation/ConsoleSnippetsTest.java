package io.github.exchangetables.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.documentation.DocumentationPage.Block;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documented commands print exactly the documented output. */
class ConsoleSnippetsTest {

  /** The end of a line that is shown in part. */
  private static final String ELLIPSIS = "…";

  @TempDir Path folder;

  static Stream<DocumentationPage> pages() throws IOException {
    return DocumentationPage.all().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void commandsPrintTheDocumentedOutput(DocumentationPage page) throws IOException {
    ConsoleSession session = new ConsoleSession(folder);
    for (Block block : page.blocks()) {
      if (block.fileName().isPresent()) {
        session.write(block);
      }
      if (block.isIn("console")) {
        List<String> shown = block.content().lines().toList();
        assertThat(abridged(session.run(block), shown)).isEqualTo(shown);
      }
    }
  }

  /** The printed lines, cut where the shown ones are. */
  private static List<String> abridged(List<String> printed, List<String> shown) {
    return Stream.iterate(0, i -> i < printed.size(), i -> i + 1)
        .map(i -> abridged(printed.get(i), i < shown.size() ? shown.get(i) : ""))
        .toList();
  }

  private static String abridged(String printed, String shown) {
    return shown.endsWith(ELLIPSIS)
            && printed.startsWith(shown.substring(0, shown.length() - ELLIPSIS.length()))
        ? shown
        : printed;
  }
}
