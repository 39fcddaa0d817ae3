package io.github.exchangetables;

import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.recognition.ExchangeReader;
import io.github.exchangetables.recognition.Exchanges;
import io.github.exchangetables.table.ParseOptions;
import io.github.exchangetables.table.TableReader;
import io.github.exchangetables.table.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The way in: Markdown goes in, pages with tables, exchange entries and diagnostics come out.
 *
 * <pre>{@code
 * Page page = ExchangeTables.parse(Path.of("exchanges.md"));
 * for (ExchangeEntry entry : page.entries()) {
 *   System.out.println(entry.name() + " " + entry.types());
 * }
 * }</pre>
 *
 * <p>Any text is a page: nothing in it makes parsing throw. All methods may be called from any
 * thread.
 */
public final class ExchangeTables {

  private ExchangeTables() {}

  /**
   * Parses a page that is at hand as text, with default options.
   *
   * @param markdown the page
   * @return what its tables say
   * @throws NullPointerException if {@code markdown} is null
   */
  public static Page parse(String markdown) {
    return parse(markdown, ParseOptions.defaults());
  }

  /**
   * Parses a page that is at hand as text.
   *
   * @param markdown the page
   * @param options how to read it
   * @return what its tables say
   * @throws NullPointerException if an argument is null
   */
  public static Page parse(String markdown, ParseOptions options) {
    return page(Optional.empty(), Optional::empty, SourceText.of(markdown), options);
  }

  /**
   * Parses a page from a reader, with default options.
   *
   * @param markdown the page; it is read to its end or to the limit on its length, and not closed
   * @return what its tables say
   * @throws IOException if reading fails
   * @throws NullPointerException if {@code markdown} is null
   */
  public static Page parse(Reader markdown) throws IOException {
    return parse(markdown, ParseOptions.defaults());
  }

  /**
   * Parses a page from a reader.
   *
   * @param markdown the page; it is read to its end or to the limit on its length, and not closed
   * @param options how to read it
   * @return what its tables say
   * @throws IOException if reading fails
   * @throws NullPointerException if an argument is null
   */
  public static Page parse(Reader markdown, ParseOptions options) throws IOException {
    return page(Optional.empty(), Optional::empty, SourceText.read(markdown, options), options);
  }

  /**
   * Parses a page from a stream.
   *
   * @param markdown the page in UTF-8; malformed bytes become U+FFFD, with a diagnostic. It is read
   *     to its end or to the limit on the page's length, and not closed
   * @param options how to read it
   * @return what its tables say
   * @throws IOException if reading fails
   * @throws NullPointerException if an argument is null
   */
  public static Page parse(InputStream markdown, ParseOptions options) throws IOException {
    return page(Optional.empty(), Optional::empty, SourceText.read(markdown, options), options);
  }

  /**
   * Parses a file, with default options.
   *
   * @param file a Markdown file in UTF-8; malformed bytes become U+FFFD, with a diagnostic
   * @return what its tables say
   * @throws IOException if the file cannot be read
   * @throws NullPointerException if {@code file} is null
   */
  public static Page parse(Path file) throws IOException {
    return parse(file, ParseOptions.defaults());
  }

  /**
   * Parses a file.
   *
   * @param file a Markdown file in UTF-8; malformed bytes become U+FFFD, with a diagnostic
   * @param options how to read it
   * @return what its tables say
   * @throws IOException if the file cannot be read
   * @throws NullPointerException if an argument is null
   */
  public static Page parse(Path file, ParseOptions options) throws IOException {
    return parse(file, MarkdownFiles.name(file), options);
  }

  private static Page parse(Path file, String name, ParseOptions options) throws IOException {
    return page(
        Optional.of(name),
        () -> MarkdownFiles.title(file),
        SourceText.read(file, options),
        options);
  }

  /**
   * Parses every page below a folder, with default options, on all processors.
   *
   * @param folder the folder; files that end in {@code .md} or {@code .markdown} are pages, and
   *     hidden folders and {@code node_modules} are left out
   * @return the pages in the order of their paths; a file that cannot be read ends the stream with
   *     an {@link UncheckedIOException}
   * @throws IOException if the folder cannot be read
   * @throws NullPointerException if {@code folder} is null
   */
  public static Stream<Page> walk(Path folder) throws IOException {
    return walk(
        folder,
        ParseOptions.defaults(),
        (file, failure) -> {
          throw new UncheckedIOException(file + " cannot be read", failure);
        });
  }

  /**
   * Parses every page below a folder, on all processors. Only a few pages are held at a time.
   *
   * @param folder the folder; files that end in {@code .md} or {@code .markdown} are pages, and
   *     hidden folders and {@code node_modules} are left out
   * @param options how to read the pages
   * @param unreadable is told of every file and folder below that cannot be read; the others are
   *     read all the same
   * @return the pages in the order of their paths; a stream that is not read to its end should be
   *     closed
   * @throws IOException if the folder cannot be read
   * @throws NullPointerException if an argument is null
   */
  public static Stream<Page> walk(
      Path folder, ParseOptions options, BiConsumer<Path, IOException> unreadable)
      throws IOException {
    return ParallelPages.of(
        MarkdownFiles.below(folder, unreadable),
        file -> parse(file, MarkdownFiles.name(folder.relativize(file)), options),
        unreadable);
  }

  private static Page page(
      Optional<String> file,
      Supplier<Optional<String>> titleOfFile,
      SourceText source,
      ParseOptions options) {
    Tables tables = TableReader.read(source.text(), options);
    Exchanges exchanges =
        ExchangeReader.read(tables.tables(), () -> tables.title().text().or(titleOfFile));
    List<Diagnostic> diagnostics = new ArrayList<>(source.diagnostics());
    diagnostics.addAll(tables.diagnostics());
    diagnostics.addAll(exchanges.diagnostics());
    diagnostics.sort(Comparator.comparingInt(diagnostic -> diagnostic.range().start()));
    return new Page(
        file, source.text(), tables.title(), tables.tables(), exchanges.entries(), diagnostics);
  }
}
