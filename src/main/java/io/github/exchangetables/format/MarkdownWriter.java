package io.github.exchangetables.format;

import static java.util.Objects.requireNonNull;

import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.output.MarkdownTables;
import io.github.exchangetables.table.Vocabulary;
import java.util.List;

/**
 * Writes entries as tables in GitHub Flavored Markdown.
 *
 * <pre>{@code
 * Page page = ExchangeTables.parse(Path.of("exchanges.md"));
 * System.out.print(MarkdownWriter.write(page.entries()));
 * }</pre>
 *
 * <p>A table has only the columns that its entries need. Reading the tables again gives equal
 * entries in the same order, with white space folded. Entries that were read from a page can be
 * written, except for the last item of this list. An entry that cannot be written is rejected with
 * an exception. It has:
 *
 * <ul>
 *   <li>a name, version or maintainer, a chain, an id, or a status without a level, that is blank:
 *       a dash, {@code N/A}, {@code None}, {@code TBD}; a chain or id {@code *}
 *   <li>a chain with a comma or a slash in it
 *   <li>a type of a docs link that its label does not name, or a type named by one of the entry's
 *       docs links that is missing from the entry's types
 *   <li>a website that is empty or {@code mailto:}; any other link without a URL; a signup that
 *       leads to the docs
 *   <li>a signup code that neither the label nor the URL gives; a signup without URL whose label is
 *       not a code; a discount of more than nine digits before or after the decimal point
 *   <li>a status without level whose text names one, a status without either, and a status whose
 *       text consists of connector types
 *   <li>a name, version or maintainer that is only an emoji shortcode, where it would be read as a
 *       status
 * </ul>
 *
 * <p>A table has a Certified column or not. Where an entry with {@code certified()} follows one
 * without it, a new table begins. The same happens where two entries cannot be in one table for
 * another reason.
 */
public final class MarkdownWriter {

  private MarkdownWriter() {}

  /**
   * Writes entries.
   *
   * @param entries the entries, in the order of their rows
   * @return one table, or several with blank lines between them; {@code ""} for no entries. Lines
   *     end in a line feed
   * @throws IllegalArgumentException if an entry cannot be written; the message states what would
   *     be read instead
   * @throws NullPointerException if {@code entries} or an element is null
   */
  public static String write(List<ExchangeEntry> entries) {
    return write(entries, Vocabulary.standard());
  }

  /**
   * Writes entries whose pages were parsed with a vocabulary, as tables that are parsed with it: a
   * docs link may have a type that its label names by an added word, for example.
   *
   * @param entries the entries, in the order of their rows
   * @param vocabulary the words by which the tables will be read
   * @return see {@link #write(List)}
   * @throws IllegalArgumentException if an entry cannot be written; the message states what would
   *     be read instead
   * @throws NullPointerException if an argument or an element of {@code entries} is null
   */
  public static String write(List<ExchangeEntry> entries, Vocabulary vocabulary) {
    return MarkdownTables.of(entries, requireNonNull(vocabulary, "vocabulary"));
  }
}
