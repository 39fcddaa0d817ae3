package io.github.exchangetables.recognition;

import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.parser.ParsedTables;
import io.github.exchangetables.parser.TableReader;
import io.github.exchangetables.table.ParseOptions;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Where a page comes from, and how it is read. Texts of the same origin are parsed alike.
 *
 * @param file the page's file, if it has one
 * @param titleOfFile names the exchange that the page is about if the page has no title
 * @param options how the page is read
 */
public record PageOrigin(
    Optional<String> file, Supplier<Optional<String>> titleOfFile, ParseOptions options) {

  /**
   * Parses a text of this origin.
   *
   * @param source the Markdown
   * @param noticed what was noticed before
   * @return the analysed page
   */
  public AnalysedPage parse(String source, List<Diagnostic> noticed) {
    ParsedTables tables = TableReader.read(source, options);
    return ExchangeReader.analyse(
        this,
        source,
        Stream.concat(noticed.stream(), tables.diagnostics().stream()).toList(),
        tables);
  }
}
