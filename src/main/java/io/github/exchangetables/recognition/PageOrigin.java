package io.github.exchangetables.recognition;

import io.github.exchangetables.diagnostic.Diagnostic;
import io.github.exchangetables.parser.ParsedTables;
import io.github.exchangetables.parser.TableReader;
import io.github.exchangetables.table.ParseOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The file of a page and the options of parsing it. Texts with equal origins are parsed in the same
 * way.
 *
 * @param file the name of the page's file, if it has one
 * @param path the page's file itself, whose name may have characters that {@code file} cannot have;
 *     empty if the page was not read from a file
 * @param titleOfFile the name of the exchange that the page is about if the page has no title, from
 *     the name of its file
 * @param options the flavor and the limits
 */
public record PageOrigin(
    Optional<String> file,
    Optional<Path> path,
    Supplier<Optional<String>> titleOfFile,
    ParseOptions options) {

  /**
   * Parses a text of this origin.
   *
   * @param source the Markdown
   * @param noticed the diagnostics of decoding the source
   * @return the analyzed page
   */
  public AnalyzedPage parse(String source, List<Diagnostic> noticed) {
    ParsedTables tables = TableReader.read(source, options);
    return ExchangeReader.analyze(
        this,
        source,
        Stream.concat(noticed.stream(), tables.diagnostics().stream()).toList(),
        tables);
  }
}
