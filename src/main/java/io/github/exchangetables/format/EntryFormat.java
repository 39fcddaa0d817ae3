package io.github.exchangetables.format;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.Page;
import io.github.exchangetables.output.AppendableWriter;
import io.github.exchangetables.output.PageWriter;
import io.github.exchangetables.output.PageWriters;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * A format for the entries of pages. Use it to write from Java what the command {@code parse}
 * prints.
 *
 * <pre>{@code
 * try (Stream<Page> pages = ExchangeTables.walk(Path.of("docs"));
 *     Writer out = Files.newBufferedWriter(Path.of("exchanges.csv"))) {
 *   EntryFormat.CSV.write(pages, out);
 * }
 * }</pre>
 *
 * <p>Output is deterministic: lines end in a line feed, and locale and time zone have no effect. In
 * JSON and CSV, control characters and characters that change the reading direction are written as
 * {@code \}{@code u} and four hexadecimal digits.
 *
 * <p>Some formats need an optional library, which their descriptions name. Without the library,
 * writing throws a {@link NoClassDefFoundError}. A program that is a module must also require the
 * library's module.
 *
 * <p>The methods are thread-safe.
 */
public enum EntryFormat {
  /**
   * JSON Lines: for each entry a line with one object, which has the entry, its location and its
   * cells. Needs {@code com.fasterxml.jackson.core:jackson-core}, module {@code
   * com.fasterxml.jackson.core}.
   */
  JSON_LINES,

  /**
   * One JSON array of the objects that {@link #JSON_LINES} writes. Needs {@code
   * com.fasterxml.jackson.core:jackson-core}, module {@code com.fasterxml.jackson.core}.
   */
  JSON,

  /**
   * Comma-separated values as in RFC 4180, but with line feeds: a row of headers, and one row for
   * each entry. Text that a spreadsheet would run as a formula is prefixed with an apostrophe.
   * Needs {@code de.siegmar:fastcsv}, module {@code de.siegmar.fastcsv}.
   */
  CSV,

  /**
   * Markdown tables of the entries of all pages, as {@link MarkdownWriter} writes them for the
   * vocabulary of the pages, or for the standard one if theirs differ. Needs no other library. All
   * entries are kept until the last page has been read.
   */
  MARKDOWN;

  /**
   * Writes the entries of one page.
   *
   * @param page the page
   * @param out the output; it is neither flushed nor closed
   * @throws IOException if {@code out} throws it
   * @throws IllegalArgumentException for {@link #MARKDOWN}, if an entry cannot be written as a row,
   *     as {@link MarkdownWriter} describes; then nothing was written
   * @throws NullPointerException if an argument is null
   */
  public void write(Page page, Appendable out) throws IOException {
    write(Stream.of(page), out);
  }

  /**
   * Writes the entries of pages. All formats except {@link #MARKDOWN} write each page before they
   * read the next one.
   *
   * @param pages the pages; the stream is consumed by the calling thread but not closed
   * @param out the output; it is neither flushed nor closed
   * @throws IOException if {@code out} throws it
   * @throws IllegalArgumentException for {@link #MARKDOWN}, if an entry cannot be written as a row,
   *     as {@link MarkdownWriter} describes; then nothing was written
   * @throws NullPointerException if an argument or a page is null
   */
  public void write(Stream<Page> pages, Appendable out) throws IOException {
    requireNonNull(pages, "pages");
    PageWriter writer = open(AppendableWriter.of(out));
    for (Iterator<Page> all = pages.iterator(); all.hasNext(); ) {
      writer.write(all.next());
    }
    writer.end();
  }

  private PageWriter open(Writer out) throws IOException {
    return switch (this) {
      case JSON_LINES -> PageWriters.entriesAsJsonLines(out);
      case JSON -> PageWriters.entriesAsJson(out);
      case CSV -> PageWriters.entriesAsCsv(out);
      case MARKDOWN ->
          PageWriters.entriesAsMarkdown(
              out,
              refusal -> {
                throw refusal;
              });
    };
  }
}
