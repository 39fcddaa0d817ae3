package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.diagnostic.Rule;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A location in a page of a run. It keeps one line of the page, so that the page is not kept in
 * memory.
 *
 * @param page the number of the page in the run, from 0
 * @param file the file of the page
 * @param range the range of the page
 * @param sourceLine the line that the range is in
 * @param text the part of the page in the range
 * @param exchange the name of the exchange whose row the range is in
 * @param table the number of the table that the range is in, from 1
 * @param suppressed the rules that comments of the page suppress there
 */
record SourceLocation(
    int page,
    Optional<String> file,
    Range range,
    String sourceLine,
    String text,
    Optional<String> exchange,
    OptionalInt table,
    Set<Rule> suppressed) {

  Finding.Related related(String message) {
    return new Finding.Related(file, range, message);
  }

  /** The location for messages: {@code exchanges/perp.md:12}, or {@code line 12}. */
  String label() {
    return file.map(path -> path + ":" + range.line()).orElse("line " + range.line());
  }
}
