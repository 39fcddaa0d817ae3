package io.github.exchangetables.bench;

import io.github.exchangetables.bench.pages.GeneratedPages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What to measure, and on what.
 *
 * @param only the names of the parts to run; all of them if there is none
 * @param pages the folder of pages that stands for a docs tree; generated if there is none
 * @param dense the folder of pages that are mostly tables; generated if there is none
 * @param baseline the jar of a version of the library to compare the speed with
 */
record BenchOptions(
    List<String> only, Optional<Path> pages, Optional<Path> dense, Optional<Path> baseline) {

  /** Reads {@code bench.only}, {@code .pages}, {@code .dense} and {@code .baseline}. */
  static BenchOptions fromSystemProperties() {
    return new BenchOptions(
        property("only").map(only -> Arrays.asList(only.split(",", -1))).orElse(List.of()),
        property("pages").map(Path::of),
        property("dense").map(Path::of),
        property("baseline").map(Path::of));
  }

  /** Where to write what is generated. */
  Path work() {
    return Path.of("target", "bench");
  }

  /** The jar of the command line. */
  Path cli() {
    return Path.of("target", "exchange-tables-cli.jar");
  }

  private static Optional<String> property(String name) {
    return Optional.ofNullable(System.getProperty("bench." + name))
        .filter(value -> !value.isEmpty());
  }

  /** The folder of the docs tree, written if it is a generated one. */
  Path docsTree() throws IOException {
    if (pages.isPresent()) {
      return pages.get();
    }
    Path folder = work().resolve("docs");
    GeneratedPages.writeDocsTree(folder);
    return folder;
  }

  /** The folder of the pages that are mostly tables, written if they are generated. */
  Path densePages() throws IOException {
    if (dense.isPresent()) {
      return dense.get();
    }
    Path folder = work().resolve("dense");
    GeneratedPages.writeDensePages(folder);
    return folder;
  }
}
