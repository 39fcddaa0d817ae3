package io.github.exchangetables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.exchangetables.table.ParseOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When and in which order a stream reads the pages of a folder. */
class WalkTest {

  private static final int COUNT = 200;

  @TempDir private Path folder;

  private List<Path> write(int count) throws IOException {
    List<Path> files =
        IntStream.range(0, count).mapToObj(i -> folder.resolve("%03d.md".formatted(i))).toList();
    for (Path file : files) {
      Files.writeString(file, "# " + file.getFileName() + "\n");
    }
    return files;
  }

  @Test
  void walkReadsPagesLazily() throws IOException {
    List<Path> files = write(3);
    List<Path> unreadable = new ArrayList<>();
    try (Stream<Page> pages =
        ExchangeTables.walk(
            folder, ParseOptions.defaults(), (file, failure) -> unreadable.add(file))) {
      Iterator<Page> iterator = pages.iterator();

      assertThat(iterator.next().source()).isEqualTo("# 000.md\n");
      Files.delete(files.get(1));
      Files.writeString(files.get(2), "changed");

      assertThat(unreadable).isEmpty();
      assertThat(iterator.next().source()).isEqualTo("changed");
      assertThat(unreadable).containsExactly(files.get(1));
      assertThat(iterator.hasNext()).isFalse();
    }
  }

  @Test
  void parallelStreamGivesTheSamePagesInTheSameOrder() throws IOException {
    write(COUNT);
    List<Page> sequential;
    try (Stream<Page> pages = ExchangeTables.walk(folder)) {
      sequential = pages.toList();
    }

    try (Stream<Page> pages = ExchangeTables.walk(folder)) {
      assertThat(pages.parallel().toList()).hasSize(COUNT).isEqualTo(sequential);
    }
  }
}
