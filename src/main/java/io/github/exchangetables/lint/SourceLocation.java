package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Range;
import io.github.exchangetables.diagnostic.Rule;
import java.util.Optional;
import java.util.Set;

/**
 * A place of a run that outlives its page.
 *
 * @param page which page of the run it is in, from 0
 * @param file the page's path
 * @param range where in the page
 * @param sourceLine the line that it is in
 * @param suppressed the rules that a comment suppressions there
 */
record SourceLocation(
    int page, Optional<String> file, Range range, String sourceLine, Set<Rule> suppressed) {

  Place place(String message) {
    return new Place(file, range, message);
  }

  /** How a message names the place: {@code exchanges/perp.md:12}, or {@code line 12}. */
  String label() {
    return file.map(path -> path + ":" + range.line()).orElse("line " + range.line());
  }
}
