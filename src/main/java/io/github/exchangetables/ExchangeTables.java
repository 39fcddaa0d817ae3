package io.github.exchangetables;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.recognition.PageOrigin;
import io.github.exchangetables.table.Flavor;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.text.MessageText;
import io.github.exchangetables.text.PageNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Parses Markdown pages. This is the entry point of the library: every method returns pages with
 * their tables, exchange entries and diagnostics.
 *
 * <pre>{@code
 * Page page = ExchangeTables.parse(Path.of("exchanges.md"));
 * for (ExchangeEntry entry : page.entries()) {
 *   System.out.println(entry.name() + " " + entry.types());
 * }
 * }</pre>
 *
 * <p>Every text can be parsed: no content makes a method throw. The methods are thread-safe.
 */
public final class ExchangeTables {

  private ExchangeTables() {}

  /**
   * Parses the text of a page, with default options.
   *
   * @param markdown the Markdown
   * @return the page
   * @throws NullPointerException if an argument is null
   */
  public static Page parse(String markdown) {
    return parse(markdown, ParseOptions.defaults());
  }

  /**
   * Parses the text of a page.
   *
   * @param markdown the Markdown
   * @param options the flavor, the vocabulary and the limits
   * @return the page
   * @throws NullPointerException if an argument is null
   */
  public static Page parse(String markdown, ParseOptions options) {
    return SourceText.of(markdown).parse(origin(options));
  }

  /**
   * Parses the text of a page that comes from a file, with default options.
   *
   * @param markdown the Markdown
   * @param file the name of the file, which {@link Page#file()} returns
   * @return the page
   * @throws NullPointerException if an argument is null
   */
  public static Page parse(String markdown, String file) {
    return parse(markdown, file, ParseOptions.defaults());
  }

  /**
   * Parses the text of a page that comes from a file.
   *
   * @param markdown the Markdown
   * @param file the name of the file, which {@link Page#file()} returns
   * @param options the flavor, the vocabulary and the limits; a file that ends in {@code .mdx} is
   *     read as {@link Flavor#MDX} in any case
   * @return the page
   * @throws NullPointerException if an argument is null
   */
  public static Page parse(String markdown, String file, ParseOptions options) {
    return SourceText.of(markdown).parse(origin(file, Optional.empty(), options));
  }

  /**
   * Parses a file, with default options.
   *
   * @param file a Markdown file in UTF-8; malformed bytes become U+FFFD, with a diagnostic
   * @return the page
   * @throws IOException if the file cannot be read
   * @throws NullPointerException if an argument is null
   */
  public static Page parse(Path file) throws IOException {
    return parse(file, ParseOptions.defaults());
  }

  /**
   * Parses a file.
   *
   * @param file a Markdown file in UTF-8; malformed bytes become U+FFFD, with a diagnostic
   * @param options the flavor, the vocabulary and the limits; a file that ends in {@code .mdx} is
   *     read as {@link Flavor#MDX} in any case
   * @return the page
   * @throws IOException if the file cannot be read, or needs more memory than there is
   * @throws NullPointerException if an argument is null
   */
  public static Page parse(Path file, ParseOptions options) throws IOException {
    try {
      PageOrigin origin = origin(PageNames.of(file), Optional.of(file), options);
      return SourceText.read(file, options).parse(origin);
    } catch (OutOfMemoryError | StackOverflowError e) {
      throw new IOException(MessageText.reason(e), e);
    }
  }

  /**
   * Parses the text of a reader, with default options.
   *
   * @param markdown the Markdown; it is read to its end or to the limit on the length of a page,
   *     and not closed
   * @return the page
   * @throws IOException if reading fails
   * @throws NullPointerException if an argument is null
   */
  public static Page parse(Reader markdown) throws IOException {
    return parse(markdown, ParseOptions.defaults());
  }

  /**
   * Parses the text of a reader.
   *
   * @param markdown the Markdown; it is read to its end or to the limit on the length of a page,
   *     and not closed
   * @param options the flavor, the vocabulary and the limits
   * @return the page
   * @throws IOException if reading fails
   * @throws NullPointerException if an argument is null
   */
  public static Page parse(Reader markdown, ParseOptions options) throws IOException {
    return SourceText.read(markdown, options).parse(origin(options));
  }

  /**
   * Parses the text of a stream, with default options.
   *
   * @param markdown the Markdown in UTF-8; malformed bytes become U+FFFD, with a diagnostic. It is
   *     read to its end or to the limit on the length of a page, and not closed
   * @return the page
   * @throws IOException if reading fails
   * @throws NullPointerException if an argument is null
   */
  public static Page parse(InputStream markdown) throws IOException {
    return parse(markdown, ParseOptions.defaults());
  }

  /**
   * Parses the text of a stream.
   *
   * @param markdown the Markdown in UTF-8; malformed bytes become U+FFFD, with a diagnostic. It is
   *     read to its end or to the limit on the length of a page, and not closed
   * @param options the flavor, the vocabulary and the limits
   * @return the page
   * @throws IOException if reading fails
   * @throws NullPointerException if an argument is null
   */
  public static Page parse(InputStream markdown, ParseOptions options) throws IOException {
    return SourceText.read(markdown, options).parse(origin(options));
  }

  /**
   * Parses the pages below a folder, with default options.
   *
   * @param folder the folder
   * @return the pages, as from {@link #walk(Path, ParseOptions, BiConsumer)}; if a file cannot be
   *     read, the stream throws an {@link UncheckedIOException}
   * @throws IOException if the folder cannot be read
   * @throws NullPointerException if {@code folder} is null
   */
  public static Stream<Page> walk(Path folder) throws IOException {
    return walk(folder, ParseOptions.defaults());
  }

  /**
   * Parses the pages below a folder.
   *
   * @param folder the folder
   * @param options the flavor, the vocabulary and the limits; a file that ends in {@code .mdx} is
   *     read as {@link Flavor#MDX} in any case
   * @return the pages, as from {@link #walk(Path, ParseOptions, BiConsumer)}; if a file cannot be
   *     read, the stream throws an {@link UncheckedIOException}
   * @throws IOException if the folder cannot be read
   * @throws NullPointerException if an argument is null
   */
  public static Stream<Page> walk(Path folder, ParseOptions options) throws IOException {
    return walk(
        folder,
        options,
        (file, failure) -> {
          throw new UncheckedIOException(file + " cannot be read", failure);
        });
  }

  /**
   * Parses the pages below a folder, and continues if a file cannot be read.
   *
   * <p>Files that end in {@code .md}, {@code .markdown} or {@code .mdx} are pages; hidden folders
   * and {@code node_modules} are skipped. The stream is lazy: a page is read when it is needed. It
   * is sequential; make it {@linkplain Stream#parallel() parallel} to use all processors.
   *
   * @param folder the folder
   * @param options the flavor, the vocabulary and the limits; a file that ends in {@code .mdx} is
   *     read as {@link Flavor#MDX} in any case
   * @param unreadable is called for every file and folder that cannot be read; the others are
   *     parsed. With a parallel stream several threads may call it
   * @return the pages, in the order of their paths
   * @throws IOException if the folder cannot be read
   * @throws NullPointerException if an argument is null
   */
  public static Stream<Page> walk(
      Path folder, ParseOptions options, BiConsumer<Path, IOException> unreadable)
      throws IOException {
    requireNonNull(options, "options");
    return files(folder, unreadable).stream()
        .flatMap(file -> read(file, options, unreadable).stream());
  }

  /**
   * Finds the files that {@link #walk(Path, ParseOptions, BiConsumer)} parses, for a program that
   * parses only some of them or each with options of its own.
   *
   * @param folder the folder
   * @param unreadable is called for every folder that cannot be read
   * @return the files, in the order of their paths
   * @throws IOException if the folder cannot be read
   * @throws NullPointerException if an argument is null
   */
  public static List<Path> files(Path folder, BiConsumer<Path, IOException> unreadable)
      throws IOException {
    return List.copyOf(MarkdownFiles.below(folder, requireNonNull(unreadable, "unreadable")));
  }

  private static Optional<Page> read(
      Path file, ParseOptions options, BiConsumer<Path, IOException> unreadable) {
    try {
      return Optional.of(parse(file, options));
    } catch (IOException e) {
      unreadable.accept(file, e);
      return Optional.empty();
    }
  }

  private static PageOrigin origin(ParseOptions options) {
    return new PageOrigin(Optional.empty(), Optional.empty(), Optional::empty, options);
  }

  private static PageOrigin origin(String file, Optional<Path> path, ParseOptions options) {
    return new PageOrigin(
        Optional.of(file),
        path,
        () -> MarkdownFiles.title(file),
        MarkdownFiles.options(file, options));
  }
}
