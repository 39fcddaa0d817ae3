package io.github.exchangetables.format;

import io.github.exchangetables.exchange.ExchangeEntry;
import io.github.exchangetables.output.MarkdownTables;
import java.util.List;

/**
 * Prints entries as tables in GitHub Flavored Markdown.
 *
 * <pre>{@code
 * Page page = ExchangeTables.parse(Path.of("exchanges.md"));
 * System.out.print(MarkdownWriter.write(page.entries()));
 * }</pre>
 *
 * <p>A table has the columns that its entries need, and no other. What is printed says the same
 * when it is read again: the entries are equal, in their order, white space in text being folded as
 * for any reader. Whatever is read from a page can be printed, unless it is as odd as the last item
 * of this list; what a table has no words for is refused:
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
 *       no code; a discount of more than nine digits before or behind the point
 *   <li>a status without level whose text names one, a status without either, and a status whose
 *       text is nothing but connector types
 *   <li>a name, version or maintainer that is nothing but an emoji shortcode, where it would be
 *       taken for a status
 * </ul>
 *
 * <p>One table says of all exchanges whether they are certified, or of none. So where an entry that
 * says it follows one that does not, a new table begins; and so does one wherever entries can only
 * be said apart.
 */
public final class MarkdownWriter {

  private MarkdownWriter() {}

  /**
   * Prints entries.
   *
   * @param entries the entries, in the order of their rows
   * @return one table, or several with blank lines between them; {@code ""} for no entries. Lines
   *     end in a line feed
   * @throws IllegalArgumentException if a table cannot say an entry, named in the message with what
   *     would be read instead
   * @throws NullPointerException if {@code entries} or an element is null
   */
  public static String write(List<ExchangeEntry> entries) {
    return MarkdownTables.of(entries);
  }
}
