package io.github.exchangetables.lint;

import io.github.exchangetables.diagnostic.Range;
import java.util.List;
import java.util.Optional;

/** Accepts the findings of one rule. */
interface Reporter {

  /**
   * Reports a finding at a location of any page of the run.
   *
   * @param replacement the only text that is right in place of the text at the location, if any
   */
  void report(
      SourceLocation location,
      String message,
      List<Finding.Related> related,
      Optional<String> replacement);

  /** Reports a finding for which there is no replacement. */
  default void report(SourceLocation location, String message, List<Finding.Related> related) {
    report(location, message, related, Optional.empty());
  }

  /** Reports a finding in a row. The message is prefixed with the name of the exchange. */
  default void report(RowView row, Range range, String message) {
    report(row, range, message, Optional.empty());
  }

  /** Reports a finding in a row, with the text that corrects the row in place of the range. */
  default void report(RowView row, Range range, String message, Optional<String> replacement) {
    report(row.page().location(range), row.subject() + message, List.of(), replacement);
  }
}
