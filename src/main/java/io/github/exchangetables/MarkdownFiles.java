package io.github.exchangetables;

import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.text.PageNames;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Finds Markdown files, and gives them titles. */
final class MarkdownFiles {

  private static final String MDX = ".mdx";

  /** File names whose page has the title of its folder. */
  private static final Set<String> INDEXES = Set.of("index", "readme");

  private MarkdownFiles() {}

  /**
   * The title of a page that has none itself: the name of its file without the extension, or the
   * name of its folder if the file is an index.
   */
  static Optional<String> title(Path file) {
    return title(PageNames.of(file.toAbsolutePath().normalize()));
  }

  /** The same for a file name that need not be a path of this file system. */
  static Optional<String> title(String file) {
    String folder = file.substring(0, Math.max(0, file.lastIndexOf('/')));
    String title = file.substring(file.lastIndexOf('/') + 1);
    int dot = title.lastIndexOf('.');
    title = dot > 0 ? title.substring(0, dot) : title;
    String named =
        INDEXES.contains(title.toLowerCase(Locale.ROOT))
            ? folder.substring(folder.lastIndexOf('/') + 1)
            : title;
    return Optional.of(named).filter(name -> !name.isEmpty());
  }

  /** Finds the Markdown files below a folder, sorted by {@link PageNames#of}. */
  static List<Path> below(Path folder, BiConsumer<Path, IOException> unreadable)
      throws IOException {
    List<Path> files = new ArrayList<>();
    // A symbolic link that the caller passes is followed; links to folders below it are not.
    Path start = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
    Files.walkFileTree(
        start,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return directory.equals(start)
                    || PageNames.isVisited(String.valueOf(directory.getFileName()))
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            // A dangling symbolic link is reported as a file that cannot be read.
            if (PageNames.isPage(String.valueOf(file.getFileName()))
                && (attributes.isRegularFile()
                    || Files.isRegularFile(file)
                    || Files.notExists(file))) {
              files.add(start == folder ? file : folder.resolve(start.relativize(file)));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            if (file.equals(start)) {
              throw failure;
            }
            unreadable.accept(folder.resolve(start.relativize(file)), failure);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
              throws IOException {
            return failure == null ? FileVisitResult.CONTINUE : visitFileFailed(directory, failure);
          }
        });
    files.sort(Comparator.comparing(PageNames::of));
    return files;
  }

  /** The options for a file: a file with the extension of MDX has that flavor. */
  static ParseOptions options(String file, ParseOptions options) {
    return file.toLowerCase(Locale.ROOT).endsWith(MDX) ? options.withFlavor(Flavor.MDX) : options;
  }
}
